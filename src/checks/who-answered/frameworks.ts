/**
 * Pages and messages that frameworks and their servers give under an application: what comes so is the API's own doing,
 * whatever its headers say. A bare phrase (`Not Found`, of Koa, Go and many gateways) tells nothing, and has no row.
 */
export interface Framework {
  readonly name: string;
  readonly page: RegExp;
}

export const frameworks: readonly Framework[] = [
  { name: 'Express', page: /<title>Error<\/title>\s*<\/head>\s*<body>\s*<pre>/ },
  {
    name: 'Fastify or NestJS',
    page: /^\{(?=[\s\S]*"statusCode":\d{3})(?=[\s\S]*"message":)[\s\S]*"error":|^\{(?=[\s\S]*"statusCode":\d{3})[\s\S]*"message":"Cannot [A-Z]+ \//,
  },
  { name: 'Next.js', page: /__NEXT_DATA__|"page":"\/_error"/ },
  { name: 'Tomcat', page: /<h1>HTTP Status \d{3}|<h3>Apache Tomcat/i },
  { name: 'Jetty', page: /<h2>HTTP ERROR:?\s*\d{3}|Powered by Jetty:/i },
  {
    name: 'WildFly or Undertow',
    page: /<html><head><title>ERROR<\/title>|<title>Error<\/title><\/head><body>(Not Found|Forbidden|Internal Server Error|Method Not Allowed)<\/body>/,
  },
  { name: 'WebLogic', page: /<TITLE>Error \d{3}--/i },
  { name: 'WebSphere', page: /Error \d{3}: SRVE\d+/ },
  {
    name: 'Spring',
    page: /Whitelabel Error Page|^\{"timestamp":[\s\S]*"status":\d{3}[\s\S]*"path":|^\{"type":"about:blank"[\s\S]*"instance":/,
  },
  {
    name: 'Micronaut or Quarkus',
    page: /^\{[\s\S]*"_embedded":\{"errors":|<title>(Internal Server Error|Resource Not Found)<\/title>[\s\S]*Quarkus/,
  },
  { name: 'Play', page: /<title>(Bad Request|Action Not Found|Error)<\/title>[\s\S]*(For request|play)/i },
  {
    name: 'Django',
    page: /<title>(Bad Request \(400\)|Server Error \(500\))<\/title>|<h1>Not Found<\/h1><p>The requested resource was not found on this server\.|<h1>Server Error \(500\)<\/h1>|<h1>Bad Request \(400\)<\/h1>|DEBUG = True|CSRF verification failed/,
  },
  {
    name: 'Flask or Werkzeug',
    page: /^<!doctype html>\s*<html lang=en>\s*<title>\d{3} [^<]*<\/title>\s*<h1>|Werkzeug Debugger/i,
  },
  { name: 'Starlette or FastAPI', page: /^\{"detail":/ },
  {
    name: 'Gunicorn',
    page: /<h1><p>(Bad Request|Internal Server Error|Request Header Fields Too Large|Not Implemented)<\/p><\/h1>/,
  },
  { name: 'Uvicorn', page: /^Invalid HTTP request received\.$/ },
  { name: 'Tornado', page: /^<html><title>(\d{3}: [^<]*)<\/title><body>\1<\/body><\/html>$/ },
  { name: 'Bottle', page: /<title>Error: \d{3} [^<]*<\/title>[\s\S]*Sorry, the requested URL/ },
  { name: 'Sanic', page: /<title>⚠️ \d{3}|⚠️ \d{3} — / },
  { name: 'CherryPy', page: /Powered by <a href="http:\/\/www\.cherrypy\.(org|dev)">/ },
  { name: 'uWSGI', page: /^uWSGI Error/ },
  {
    name: 'Rails',
    page: /<title>(We're sorry, but something went wrong|The page you were looking for doesn't exist|The change you wanted was rejected) \(\d{3}( [^)]*)?\)<\/title>|Action Controller: Exception caught|^\{"status":\d{3},"error":/,
  },
  {
    name: 'Puma or Rack',
    page: /^Puma caught this error|An unhandled lowlevel error occurred|^<h1>Internal Server Error<\/h1>$|Sinatra doesn.t know this ditty/,
  },
  {
    name: 'Laravel',
    page: /<title>(Server Error|Not Found|Forbidden|Method Not Allowed|Page Expired|Too Many Requests)<\/title>[\s\S]*(antialiased|nunito|normalize\.css)|Whoops, looks like something went wrong/i,
  },
  { name: 'Symfony', page: /Oops! An Error Occurred|The server returned a "\d{3} / },
  {
    name: 'PHP',
    page: /(<b>)?(Fatal error|Parse error|Warning|Notice)(<\/b>)?:\s+[\s\S]* in (<b>)?\/[\s\S]*\.php/,
  },
  {
    name: 'ASP.NET',
    page: /Server Error in '\/|<title>(Runtime Error|The resource cannot be found\.)<\/title>|^\{"type":"https:\/\/(tools\.ietf\.org|datatracker\.ietf\.org|httpstatuses)[^"]*"[\s\S]*"traceId":|^\{"Message":"(An error has occurred|No HTTP resource was found|The requested resource does not support)/i,
  },
  { name: 'IIS', page: /<title>IIS [\d.]+ Detailed Error|<fieldset><h2>\d{3} - |<h1>Server Error<\/h1>/i },
  { name: 'HTTP.sys', page: /<h2>[^<]+<\/h2>\s*<hr><p>HTTP Error \d{3}\./i },
  { name: 'gRPC gateway', page: /^\{"code":\s*\d{1,2},\s*"message":"[^"]*",\s*"details":\[/ },
  { name: 'Phoenix', page: /^\{"errors":\{"detail":|<title>[^<]*(Phoenix\.|Plug\.)/ },
  { name: 'Rocket', page: /<title>\d{3} [^<]*<\/title>[\s\S]*<small>Rocket<\/small>/ },
];
