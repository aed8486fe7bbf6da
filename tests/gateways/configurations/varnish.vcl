vcl 4.1;
# Varnish before an API: nothing is kept, and what an API does not need is refused.
import std;
backend application {
  .host = "{{host}}";
  .port = "{{originPort}}";
}
sub vcl_recv {
  if (req.url == "/v2/catalogs/signedurl/complete" && req.method != "POST") {
    return (synth(405, "Not allowed"));
  }
  if (std.integer(req.http.content-length, 0) > 100000) {
    return (synth(413, "Too large"));
  }
  if (req.url ~ "^/v2/" && req.http.content-type && req.http.content-type !~ "^application/json") {
    return (synth(403, "Forbidden"));
  }
  return (pass);
}
