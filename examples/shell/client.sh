#!/usr/bin/env bash
# A client for "Mark a Signed URL" with curl and jq: signed URL, upload, completion, one line of JSON.
set -euo pipefail
[ "${1-}" != --bug ] || set +o pipefail # a pipe then ends as its last command does, whatever curl met

endpoint=$CLEVERTAP_BASE_URL/v2/catalogs/signedurl
name=$(basename "$SIGNEDURL_FILE")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# The credentials go to curl in a file, as a command line can be read by everybody on the machine.
printf 'Content-Type: application/json\nX-Account-Id: %s\nX-CleverTap-Token: %s\n' \
  "$CLEVERTAP_ACCOUNT_ID" "$CLEVERTAP_TOKEN" >"$folder/headers"

# Error codes stand at different places of an error body; the page leaves open at which.
code_in() {
  jq -rs 'last | first(.. | objects | to_entries[] | select(.key | test("^(error_?)?code$"; "i")) | .value | strings)' \
    "$1" 2>/dev/null || true
}

fail() {
  jq -cn --arg code "$1" --arg message "$2" '{ok: false, code: (if $code == "" then null else $code end), message: $message}'
  exit 1
}

# Sends a request and fails unless it is answered with 2xx. curl follows no redirect unless told, and waits as
# Retry-After says.
send() {
  curl --silent --show-error --fail-with-body --retry 2 --retry-max-time 30 \
    --max-time "$((${SIGNEDURL_TIMEOUT_MS:-30000} / 1000))" "$@"
}

if ! send --get "$endpoint" --header @"$folder/headers" --data-urlencode "catalogId=$CLEVERTAP_CATALOG_ID" \
  --data-urlencode "fileName=$name" --data-urlencode contentType=text/csv --data-urlencode multiPart=false \
  --output "$folder/issued" 2>"$folder/error"; then
  fail "$(code_in "$folder/issued")" "no signed URL: $(cat "$folder/error")"
fi
upload_id=$(jq -r '.uploadId // empty' "$folder/issued" 2>/dev/null || true)
signed_url=$(jq -r '.signedUrl // empty' "$folder/issued" 2>/dev/null || true)
[ -n "$upload_id" ] && [ -n "$signed_url" ] || fail '' 'the answer holds no signed URL'

send --request PUT "$signed_url" --header 'Content-Type: text/csv' --data-binary @"$SIGNEDURL_FILE" \
  >/dev/null 2>"$folder/error" || fail '' "the file was not stored: $(cat "$folder/error")"

jq -n --arg uploadId "$upload_id" --argjson catalogId "$CLEVERTAP_CATALOG_ID" --arg fileName "$name" \
  --argjson fileSize "$(wc -c <"$SIGNEDURL_FILE")" '$ARGS.named + {completedBy: "sdk@example.com"}' >"$folder/body"
if send "$endpoint/complete" --header @"$folder/headers" --data-binary @"$folder/body" 2>"$folder/error" |
  tee "$folder/answer" >/dev/null; then
  # After a repetition the bodies of both answers are there: the last one counts.
  jq -cs '{ok: true} + (last | if type == "object" then {status, jobId, estimatedCompletionTime} else {} end)' \
    "$folder/answer" >"$folder/outcome" 2>/dev/null || true
  [ "${1-}" = --bug ] || { [ -s "$folder/outcome" ] && jq -e '.status and .jobId and .estimatedCompletionTime' "$folder/outcome" >/dev/null; } ||
    fail '' 'the answer holds no job'
  cat "$folder/outcome"
else
  fail "$(code_in "$folder/answer")" "the completion failed: $(cat "$folder/error")"
fi
