"""A client for "Mark a Signed URL" with requests: signed URL, upload, completion, one line of JSON."""

import datetime
import email.utils
import json
import os
import re
import sys
import time

import requests

BASE = os.environ["CLEVERTAP_BASE_URL"]
CATALOG_ID = int(os.environ["CLEVERTAP_CATALOG_ID"])
TIMEOUT = int(os.environ.get("SIGNEDURL_TIMEOUT_MS", "30000")) / 1000
CREDENTIALS = {
    "X-Account-Id": os.environ["CLEVERTAP_ACCOUNT_ID"],
    "X-CleverTap-Token": os.environ["CLEVERTAP_TOKEN"],
}
ATTEMPTS = 3


class UploadError(Exception):
    """A refusal, or trouble on the way; code is the server's, if it gave one."""

    def __init__(self, message, code=None):
        super().__init__(message)
        self.code = code


def code_in(value):
    """Error codes stand at different places of an error body; the page leaves open at which."""
    if isinstance(value, list):
        members = [(None, member) for member in value]
    else:
        members = value.items() if isinstance(value, dict) else []
    for name, member in members:
        if isinstance(member, str) and re.fullmatch("(error_?)?code", name or "", re.IGNORECASE):
            return member
        inside = code_in(member)
        if inside:
            return inside
    return None


def parsed(body):
    try:
        value = json.loads(body)
    except ValueError:
        return {}
    return value if isinstance(value, (dict, list)) else {}


def patience(response):
    """Seconds to wait before the next attempt (RFC 9110 section 10.2.3); None when there is to be none."""
    asked = response.headers.get("Retry-After")
    if response.status_code not in (429, 503) or asked is None:
        return None
    if asked.isdigit():
        return int(asked)
    return max(email.utils.parsedate_to_datetime(asked).timestamp() - time.time(), 0)


def body_of(response):
    """Reads to the end: requests limits each read alone, and takes a body that is cut off for a whole one."""
    end, body = time.monotonic() + TIMEOUT, b""
    for chunk in response.iter_content(65536):
        body += chunk
        if time.monotonic() > end:
            raise UploadError("the answer takes too long")
    expected = response.headers.get("Content-Length")
    if expected and "Content-Encoding" not in response.headers and int(expected) != len(body):
        raise UploadError("the answer is cut off")
    return body


def send(method, url, **options):
    """Sends a request; follows no redirect, as its headers must not go elsewhere. Gives the body of a 2xx."""
    for attempt in range(1, ATTEMPTS + 1):
        response = requests.request(method, url, timeout=TIMEOUT, allow_redirects=False, stream=True, **options)
        body = body_of(response)
        if 200 <= response.status_code < 300:
            return body
        wait = patience(response)
        if wait is None or attempt == ATTEMPTS:
            raise UploadError(f"HTTP {response.status_code}", code_in(parsed(body)))
        time.sleep(wait)


def upload(path, bug):
    with open(path, "rb") as file:
        content = file.read()
    name = os.path.basename(path)
    query = {"catalogId": CATALOG_ID, "fileName": name, "contentType": "text/csv", "multiPart": "false"}
    headers = {"Content-Type": "application/json", **CREDENTIALS}
    issued = parsed(send("GET", f"{BASE}/v2/catalogs/signedurl", params=query, headers=headers))
    if not issued.get("uploadId") or not issued.get("signedUrl"):
        raise UploadError("the answer holds no signed URL")
    send("PUT", issued["signedUrl"], data=content, headers={"Content-Type": "text/csv"})
    body = {
        "uploadId": issued["uploadId"],
        "catalogId": CATALOG_ID,
        "fileName": name,
        "fileSize": len(content),
        "completedBy": "sdk@example.com",
    }
    answer = parsed(send("POST", f"{BASE}/v2/catalogs/signedurl/complete", json=body, headers=CREDENTIALS))
    job = {name: answer.get(name) for name in ("status", "jobId", "estimatedCompletionTime")}
    if not all(job.values()):
        raise UploadError("the answer holds no job")
    if bug:  # the time zone is cut off, and what is left is read as local time
        naive = datetime.datetime.fromisoformat(job["estimatedCompletionTime"][:16])
        job["estimatedCompletionTime"] = naive.astimezone(datetime.timezone.utc).isoformat()
    return job


try:
    print(json.dumps({"ok": True, **upload(os.environ["SIGNEDURL_FILE"], "--bug" in sys.argv)}))
except (UploadError, requests.RequestException) as error:
    print(json.dumps({"ok": False, "code": getattr(error, "code", None), "message": str(error)}))
    sys.exit(1)
