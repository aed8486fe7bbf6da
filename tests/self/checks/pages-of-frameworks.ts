import { frameworkPages } from '../../../src/mock/variants/pages.ts';
import type { Headers } from '../../../src/target/transport/exchange.ts';
import { type Page, pageOf } from './pages-in-front.ts';

const html: Headers[number] = ['Content-Type', 'text/html; charset=utf-8'];
const json: Headers[number] = ['Content-Type', 'application/json'];
const text: Headers[number] = ['Content-Type', 'text/plain'];

/** What frameworks give under an application that does not answer by itself. */
export const pagesOfFrameworks: readonly Page[] = [
  ...Object.values(frameworkPages).map(pageOf),
  [
    'Fastify or NestJS',
    415,
    [json],
    '{"statusCode":415,"code":"FST_ERR_CTP_INVALID_MEDIA_TYPE","error":"Unsupported Media Type","message":"Unsupported Media Type: text/plain"}',
  ],
  ['Fastify or NestJS', 404, [json], '{"message":"Cannot POST /v2","error":"Not Found","statusCode":404}'],
  [
    'Next.js',
    404,
    [html],
    '<!DOCTYPE html><html><script id="__NEXT_DATA__" type="application/json">{"props":{},"page":"/_error"}</script></html>',
  ],
  [
    'Jetty',
    500,
    [['Server', 'Jetty(9.4.53)'], html],
    '<html>\n<head>\n<title>Error 500 java.lang.NullPointerException</title>\n</head>\n<body><h2>HTTP ERROR 500 java.lang.NullPointerException</h2>\n',
  ],
  [
    'WildFly or Undertow',
    403,
    [html],
    '<html><head><title>Error</title></head><body>Forbidden</body></html>',
  ],
  ['WebLogic', 404, [html], '<HTML>\n<HEAD>\n<TITLE>Error 404--Not Found</TITLE>\n'],
  ['WebSphere', 404, [html], 'Error 404: SRVE0190E: File not found: /x'],
  [
    'Spring',
    415,
    [['Content-Type', 'application/problem+json']],
    '{"type":"about:blank","title":"Unsupported Media Type","status":415,"detail":"Content-Type \'text/plain\' is not supported.","instance":"/v2"}',
  ],
  [
    'Spring',
    400,
    [html],
    '<!doctype html><html lang="en"><head><title>HTTP Status 400 – Bad Request</title></head><body><h1>HTTP Status 400 – Bad Request</h1><p><b>Message</b> The request was rejected because the URL contained a potentially malicious String</p></body></html>',
  ],
  [
    'Micronaut or Quarkus',
    400,
    [json],
    '{"_links":{"self":[{"href":"/v2","templated":false}]},"_embedded":{"errors":[{"message":"Invalid JSON"}]},"message":"Bad Request"}',
  ],
  [
    'Play',
    400,
    [html],
    '<!DOCTYPE html>\n<html lang="en">\n    <head>\n        <title>Bad Request</title>\n    </head><body><p id="detail">For request \'POST /v2\' [Invalid Json]</p></body></html>',
  ],
  [
    'Django',
    400,
    [html],
    '\n<!doctype html>\n<html lang="en">\n<head>\n  <title>Bad Request (400)</title>\n</head>\n<body>\n  <h1>Bad Request (400)</h1><p></p>\n</body>\n</html>\n',
  ],
  [
    'Starlette or FastAPI',
    422,
    [['Server', 'uvicorn'], json],
    '{"detail":[{"type":"json_invalid","loc":["body",0],"msg":"JSON decode error"}]}',
  ],
  [
    'Gunicorn',
    400,
    [html],
    '<html>\n  <head>\n    <title>Bad Request</title>\n  </head>\n  <body>\n    <h1><p>Bad Request</p></h1>\n    Invalid HTTP Version &#x27;HTTP/9&#x27;\n  </body>\n</html>\n',
  ],
  ['Uvicorn', 400, [text], 'Invalid HTTP request received.'],
  [
    'Tornado',
    405,
    [['Server', 'TornadoServer/6.4'], html],
    '<html><title>405: Method Not Allowed</title><body>405: Method Not Allowed</body></html>',
  ],
  [
    'Bottle',
    405,
    [html],
    '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n    <html>\n        <head>\n            <title>Error: 405 Method Not Allowed</title>\n        </head>\n        <body>\n            <h1>Error: 405 Method Not Allowed</h1>\n            <p>Sorry, the requested URL <tt>&#039;http://x/&#039;</tt>\n               caused an error:</p>',
  ],
  [
    'Sanic',
    400,
    [html],
    '<!DOCTYPE html><html lang=en><meta charset=UTF-8><title>⚠️ 400 — Bad Request</title>',
  ],
  [
    'CherryPy',
    404,
    [html],
    '<html><body><h2>404 Not Found</h2><div id="powered_by"><span>Powered by <a href="http://www.cherrypy.dev">CherryPy 18.9</a></span></div></body></html>',
  ],
  ['uWSGI', 500, [text], 'uWSGI Error\nPython application not found'],
  [
    'Rails',
    500,
    [html],
    "<!DOCTYPE html>\n<html>\n<head>\n  <title>We're sorry, but something went wrong (500)</title>",
  ],
  ['Rails', 400, [json], '{"status":400,"error":"Bad Request"}'],
  ['Puma or Rack', 500, [text], 'Puma caught this error: undefined method (NoMethodError)'],
  [
    'Laravel',
    405,
    [html],
    '<!DOCTYPE html>\n<html lang="en">\n    <head>\n        <title>Method Not Allowed</title>\n        <style>/*! normalize.css v8.0.1 */</style>\n    <body class="antialiased">',
  ],
  [
    'Symfony',
    500,
    [html],
    '<!DOCTYPE html>\n<html>\n<head>\n    <title>An Error Occurred: Internal Server Error</title>\n<body><h1>Oops! An Error Occurred</h1>\n        <h2>The server returned a "500 Internal Server Error".</h2>',
  ],
  [
    'PHP',
    200,
    [html],
    '<br />\n<b>Fatal error</b>:  Uncaught TypeError: strlen(): Argument #1 in /var/www/api.php:12',
  ],
  [
    'ASP.NET',
    500,
    [['Server', 'Microsoft-IIS/10.0'], html],
    "<!DOCTYPE html>\r\n<html>\r\n    <head>\r\n        <title>Runtime Error</title>\r\n<body><h1>Server Error in '/' Application.<hr width=100% size=1 color=silver></h1>",
  ],
  [
    'ASP.NET',
    400,
    [['Content-Type', 'application/problem+json']],
    '{"type":"https://tools.ietf.org/html/rfc9110#section-15.5.1","title":"One or more validation errors occurred.","status":400,"traceId":"00-1"}',
  ],
  [
    'IIS',
    404,
    [['Server', 'Microsoft-IIS/10.0'], html],
    '<div id="header"><h1>Server Error</h1></div>\r\n<div id="content">\r\n <div class="content-container"><fieldset>\r\n  <h2>404 - File or directory not found.</h2>',
  ],
  [
    'HTTP.sys',
    400,
    [['Server', 'Microsoft-HTTPAPI/2.0'], html],
    '<HTML><HEAD><TITLE>Bad Request</TITLE></HEAD>\r\n<BODY><h2>Bad Request - Invalid Header</h2>\r\n<hr><p>HTTP Error 400. The request has an invalid header name.</p>\r\n</BODY></HTML>\r\n',
  ],
  ['gRPC gateway', 404, [json], '{"code":5, "message":"Not Found", "details":[]}'],
  ['Phoenix', 400, [json], '{"errors":{"detail":"Bad Request"}}'],
  [
    'Rocket',
    404,
    [html],
    '<!DOCTYPE html>\n<html lang="en">\n<head>\n    <title>404 Not Found</title>\n</head>\n<body align="center">\n<h1>404: Not Found</h1><hr /><small>Rocket</small>',
  ],
];

/** What tells nothing of who made it: it stays the API's own while nothing else speaks against it. */
export const pagesOfNobody: readonly Page[] = [
  ['a page', 400, [html], '<html><head><title>400 Bad Request</title></head><body>Bad Request</body></html>'],
  ['a short page', 500, [html], '<h1>Internal Server Error</h1>'],
  ['an error page', 403, [html], '<html><body>Forbidden</body></html>'],
  ['a bare phrase', 404, [text], '404 page not found\n'],
  ['nothing', 405, [], ''],
  ['JSON without a code', 404, [json], '{"status":"fail","error":"Resource not found","code":404}'],
  ['JSON with a message', 403, [json], '{"message":"Forbidden"}'],
  ['a seventh code', 415, [json], '{"error":{"code":"UNSUPPORTED_MEDIA_TYPE"}}'],
  [
    'an error that mentions a firewall',
    400,
    [json],
    '{"error":"this request was blocked by security rules"}',
  ],
];
