// A small SDK, which the tests beside it hold to the page with the mock in their own process.

/** Uploads a file to a catalog and completes the upload. Throws an error with the server's `code`. */
export async function upload({ baseUrl, accountId, token, catalogId }, fileName, content) {
  const credentials = { 'X-Account-Id': accountId, 'X-CleverTap-Token': token };
  const endpoint = `${baseUrl}/v2/catalogs/signedurl`;
  const query = new URLSearchParams({ catalogId, fileName, contentType: 'text/csv', multiPart: 'false' });
  const { uploadId, signedUrl } = await answerTo(`${endpoint}?${query}`, { headers: credentials });
  await answerTo(signedUrl, { method: 'PUT', headers: { 'Content-Type': 'text/csv' }, body: content });
  return complete({ baseUrl, accountId, token, catalogId }, uploadId, fileName, Buffer.byteLength(content));
}

/** Completes an upload whose file is stored already. */
export const complete = ({ baseUrl, accountId, token, catalogId }, uploadId, fileName, fileSize) =>
  answerTo(`${baseUrl}/v2/catalogs/signedurl/complete`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Account-Id': accountId, 'X-CleverTap-Token': token },
    body: JSON.stringify({ uploadId, catalogId, fileName, fileSize, completedBy: 'sdk@example.com' }),
  });

async function answerTo(url, init) {
  const response = await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(5000) });
  const text = await response.text();
  if (!response.ok)
    throw Object.assign(new Error(`HTTP ${response.status}`), { code: /[A-Z]+(_[A-Z]+)+/.exec(text)?.[0] });
  return text === '' ? {} : JSON.parse(text);
}
