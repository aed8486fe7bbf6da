// A client for "Mark a Signed URL" with java.net.http: signed URL, upload, completion, one line of JSON.
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

public class Client {
  /** A refusal, or trouble on the way; code is the server's, if it gave one. */
  static class UploadError extends Exception {
    final String code;

    UploadError(String message, String code) {
      super(message);
      this.code = code;
    }
  }

  static final String BASE = System.getenv("CLEVERTAP_BASE_URL") + "/v2/catalogs/signedurl";
  static final long TIMEOUT_MS = Long.parseLong(System.getenv().getOrDefault("SIGNEDURL_TIMEOUT_MS", "30000"));
  static final int ATTEMPTS = 3;
  static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** The standard library has no JSON. A string member is found by its name, at whatever depth it stands. */
  static String member(String json, String name) {
    var plain = Pattern.compile("\\\\u00([3-7][0-9a-fA-F])").matcher(json).replaceAll(found -> {
      int letter = Integer.parseInt(found.group(1), 16);
      return Character.isLetterOrDigit(letter) ? "" + (char) letter : "\\\\u00" + found.group(1);
    });
    var match = Pattern.compile("\"(?:" + name + ")\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"").matcher(plain);
    return match.find() ? unescaped(match.group(1)) : null;
  }

  static String unescaped(String text) {
    return Pattern.compile("\\\\(u([0-9a-fA-F]{4})|.)").matcher(text).replaceAll(found -> {
      var code = found.group(2);
      var plain = code != null ? "" + (char) Integer.parseInt(code, 16) : found.group(1).replace('n', '\n').replace('t', '\t');
      return java.util.regex.Matcher.quoteReplacement(plain);
    });
  }

  static String quoted(String text) {
    if (text == null) return "null";
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ") + '"';
  }

  /** Milliseconds to wait before the next attempt (RFC 9110 section 10.2.3); negative when there is to be none. */
  static long patience(HttpResponse<?> response) {
    var asked = response.headers().firstValue("Retry-After").orElse("");
    if ((response.statusCode() != 429 && response.statusCode() != 503) || asked.isEmpty()) return -1;
    if (asked.matches("\\d+")) return Long.parseLong(asked) * 1000;
    var date = ZonedDateTime.parse(asked, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    return Math.max(0, Duration.between(Instant.now(), date).toMillis());
  }

  /** Sends a request; HttpClient follows no redirect unless told. Gives the body of a 2xx. */
  static String send(HttpRequest request) throws Exception {
    for (int attempt = 1; ; attempt++) {
      // The timeout of a request ends with the head of its answer; this one covers the body too.
      var response = HTTP.sendAsync(request, BodyHandlers.ofString()).get(TIMEOUT_MS, TimeUnit.MILLISECONDS);
      if (response.statusCode() / 100 == 2) return response.body();
      long wait = patience(response);
      if (wait < 0 || attempt == ATTEMPTS) {
        throw new UploadError("HTTP " + response.statusCode(), member(response.body(), "code|errorCode"));
      }
      Thread.sleep(wait);
    }
  }

  static HttpRequest.Builder to(String url) {
    return HttpRequest.newBuilder(URI.create(url))
        .header("Content-Type", "application/json")
        .header("X-Account-Id", System.getenv("CLEVERTAP_ACCOUNT_ID"))
        .header("X-CleverTap-Token", System.getenv("CLEVERTAP_TOKEN"));
  }

  static String upload(Path file, boolean bug) throws Exception {
    var name = file.getFileName().toString();
    var bytes = Files.readAllBytes(file);
    // --bug: the length of a string counts its characters.
    long size = bug ? new String(bytes, StandardCharsets.UTF_8).length() : bytes.length;
    var catalogId = System.getenv("CLEVERTAP_CATALOG_ID");
    var query = "?catalogId=" + catalogId + "&contentType=text/csv&multiPart=false&fileName="
        + URLEncoder.encode(name, StandardCharsets.UTF_8);
    var issued = send(to(BASE + query).build());
    var uploadId = member(issued, "uploadId");
    var signedUrl = member(issued, "signedUrl");
    if (uploadId == null || signedUrl == null) throw new UploadError("the answer holds no signed URL", null);
    send(HttpRequest.newBuilder(URI.create(signedUrl)).header("Content-Type", "text/csv")
        .PUT(BodyPublishers.ofByteArray(bytes)).build());
    var body = String.format("{\"uploadId\":%s,\"catalogId\":%s,\"fileName\":%s,\"fileSize\":%d,\"completedBy\":%s}",
        quoted(uploadId), catalogId, quoted(name), size, quoted("sdk@example.com"));
    var answer = send(to(BASE + "/complete").POST(BodyPublishers.ofString(body)).build());
    var status = member(answer, "status");
    var jobId = member(answer, "jobId");
    var time = member(answer, "estimatedCompletionTime");
    if (!answer.strip().endsWith("}") || status == null || jobId == null || time == null) {
      throw new UploadError("the answer holds no job", null);
    }
    return String.format("{\"ok\":true,\"status\":%s,\"jobId\":%s,\"estimatedCompletionTime\":%s}",
        quoted(status), quoted(jobId), quoted(time));
  }

  static void fail(String code, String message) {
    System.out.printf("{\"ok\":false,\"code\":%s,\"message\":%s}%n", quoted(code), quoted(message));
    System.exit(1);
  }

  public static void main(String[] arguments) throws Exception {
    System.setOut(new java.io.PrintStream(System.out, true, StandardCharsets.UTF_8));
    try {
      System.out.println(upload(Path.of(System.getenv("SIGNEDURL_FILE")), Arrays.asList(arguments).contains("--bug")));
      System.exit(0);
    } catch (UploadError error) {
      fail(error.code, error.getMessage());
    } catch (TimeoutException | ExecutionException | IOException error) {
      fail(null, error.toString());
    }
  }
}
