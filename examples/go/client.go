// A client for "Mark a Signed URL" with net/http: signed URL, upload, completion, one line of JSON.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"time"
)

const attempts = 3

var client = http.Client{
	Timeout: timeout(),
	// The headers of a request must not go to another origin.
	CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
}

type completion struct {
	UploadID    string `json:"uploadId"`
	CatalogID   int64  `json:"catalogId"`
	FileName    string `json:"fileName"`
	FileSize    int64  `json:"fileSize"`
	CompletedBy string `json:"completedBy"`
}

type job struct {
	OK     bool   `json:"ok"`
	Status string `json:"status"`
	JobID  string `json:"jobId"`
	Time   string `json:"estimatedCompletionTime"`
}

// A refusal, or trouble on the way; Code is the server's, if it gave one.
type uploadError struct {
	Code    string `json:"code,omitempty"`
	Message string `json:"message"`
	OK      bool   `json:"ok"`
}

func (e uploadError) Error() string { return e.Message }

func timeout() time.Duration {
	if ms, err := strconv.Atoi(os.Getenv("SIGNEDURL_TIMEOUT_MS")); err == nil {
		return time.Duration(ms) * time.Millisecond
	}
	return 30 * time.Second
}

var codeName = regexp.MustCompile(`(?i)^(error_?)?code$`)

// Error codes stand at different places of an error body; the page leaves open at which.
func codeIn(value any) string {
	switch value := value.(type) {
	case []any:
		for _, member := range value {
			if code := codeIn(member); code != "" {
				return code
			}
		}
	case map[string]any:
		for name, member := range value {
			if code, ok := member.(string); ok && codeName.MatchString(name) {
				return code
			} else if code := codeIn(member); code != "" {
				return code
			}
		}
	}
	return ""
}

// How long to wait before the next attempt (RFC 9110 section 10.2.3); negative when there is to be none.
func patience(response *http.Response) time.Duration {
	asked := response.Header.Get("Retry-After")
	if !slices.Contains([]int{429, 503}, response.StatusCode) || asked == "" {
		return -1
	}
	if seconds, err := strconv.Atoi(asked); err == nil {
		return time.Duration(seconds) * time.Second
	}
	if date, err := http.ParseTime(asked); err == nil {
		return max(time.Until(date), 0)
	}
	return -1
}

// Sends a request until it is answered with 2xx, and reads the answer into result if that is not nil.
func send(method, url string, headers map[string]string, body []byte, result any) error {
	for attempt := 1; ; attempt++ {
		request, err := http.NewRequest(method, url, bytes.NewReader(body))
		if err != nil {
			return err
		}
		for name, value := range headers {
			request.Header.Set(name, value)
		}
		response, err := client.Do(request)
		if err != nil {
			return err
		}
		text, err := io.ReadAll(response.Body)
		response.Body.Close()
		if err != nil {
			return err
		}
		if response.StatusCode/100 == 2 {
			if result == nil {
				return nil
			}
			return json.Unmarshal(text, result)
		}
		wait := patience(response)
		if wait < 0 || attempt == attempts {
			var value any
			_ = json.Unmarshal(text, &value)
			return uploadError{Code: codeIn(value), Message: response.Status}
		}
		time.Sleep(wait)
	}
}

func upload(path string, bug bool) (done job, err error) {
	content, err := os.ReadFile(path)
	if err != nil {
		return done, err
	}
	catalogID, err := strconv.ParseInt(os.Getenv("CLEVERTAP_CATALOG_ID"), 10, 64)
	if err != nil {
		return done, err
	}
	endpoint, name := os.Getenv("CLEVERTAP_BASE_URL")+"/v2/catalogs/signedurl", filepath.Base(path)
	headers := map[string]string{
		"Content-Type":      "application/json",
		"X-Account-Id":      os.Getenv("CLEVERTAP_ACCOUNT_ID"),
		"X-CleverTap-Token": os.Getenv("CLEVERTAP_TOKEN"),
	}
	query := url.Values{"catalogId": {fmt.Sprint(catalogID)}, "fileName": {name}, "contentType": {"text/csv"}, "multiPart": {"false"}}
	var issued struct{ UploadID, SignedURL string }
	if err = send("GET", endpoint+"?"+query.Encode(), headers, nil, &issued); err != nil {
		return done, err
	}
	if issued.UploadID == "" || issued.SignedURL == "" {
		return done, uploadError{Message: "the answer holds no signed URL"}
	}
	if err = send("PUT", issued.SignedURL, map[string]string{"Content-Type": "text/csv"}, content, nil); err != nil {
		return done, err
	}
	body := completion{UploadID: issued.UploadID, CatalogID: catalogID, FileName: name, CompletedBy: "sdk@example.com"}
	if !bug { // what nobody sets is zero, and goes out as 0
		body.FileSize = int64(len(content))
	}
	text, err := json.Marshal(body)
	if err != nil {
		return done, err
	}
	if err = send("POST", endpoint+"/complete", headers, text, &done); err != nil {
		return done, err
	}
	if done.Status == "" || done.JobID == "" || done.Time == "" {
		return done, uploadError{Message: "the answer holds no job"}
	}
	done.OK = true
	return done, nil
}

func main() {
	done, err := upload(os.Getenv("SIGNEDURL_FILE"), slices.Contains(os.Args, "--bug"))
	if err == nil {
		_ = json.NewEncoder(os.Stdout).Encode(done)
		return
	}
	failure, ok := err.(uploadError)
	if !ok {
		failure = uploadError{Message: err.Error()}
	}
	_ = json.NewEncoder(os.Stdout).Encode(failure)
	os.Exit(1)
}
