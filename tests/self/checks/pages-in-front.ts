import { type ForeignPage, frontPages } from '../../../src/mock/variants/pages.ts';
import type { Headers } from '../../../src/target/transport/exchange.ts';

/** What products give in the place of an API behind them: their names, a status, headers and the beginning of the body. */
export type Page = readonly [product: string, status: number, headers: Headers, body: string];

/** A page that the mock knows, too. */
export const pageOf = ({ name, status, headers, body }: ForeignPage): Page => [
  name,
  status,
  Object.entries(headers),
  body,
];

const html: Headers[number] = ['Content-Type', 'text/html'];
const json: Headers[number] = ['Content-Type', 'application/json'];
const text: Headers[number] = ['Content-Type', 'text/plain'];
const server = (name: string): Headers[number] => ['Server', name];

const centred = (title: string, foot = '') =>
  `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n${foot}</body>\r\n</html>\r\n`;

export const pagesInFront: readonly Page[] = [
  ...Object.values(frontPages).map(pageOf),
  [
    'nginx',
    400,
    [server('openresty'), html],
    centred('400 Bad Request', '<hr><center>openresty</center>\r\n'),
  ],
  [
    'Apache httpd',
    403,
    [server('Apache/2.4.71 (Debian)'), html],
    '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">\n<html><head>\n<title>403 Forbidden</title>\n</head><body>\n<h1>Forbidden</h1>\n<p>You don\'t have permission to access this resource.</p>\n</body></html>\n',
  ],
  [
    'Apache httpd',
    413,
    [server('Apache'), html],
    '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>413 Request Entity Too Large</title>\n</head><body>\n<h1>Request Entity Too Large</h1>\n',
  ],
  [
    'HAProxy',
    400,
    [html],
    '<html><body><h1>400 Bad request</h1>\nYour browser sent an invalid request.\n</body></html>\n',
  ],
  ['Varnish', 405, [server('Varnish')], ''],
  [
    'Squid',
    413,
    [server('squid/5.7'), ['X-Squid-Error', 'ERR_TOO_BIG 0'], html],
    '<html><head>\n<title>ERROR: The requested URL could not be retrieved</title>\n',
  ],
  ['Squid', 407, [['X-Squid-Error', 'ERR_CACHE_ACCESS_DENIED 0']], ''],
  [
    'Cloudflare',
    403,
    [server('cloudflare'), ['CF-RAY', '8f0-BOM'], html],
    '<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title><meta http-equiv="Content-Type" content="text/html; charset=UTF-8">',
  ],
  ['Cloudflare', 403, [server('cloudflare'), text], 'error code: 1020'],
  [
    'Cloudflare',
    400,
    [server('cloudflare'), html],
    centred('400 Bad Request', '<hr><center>cloudflare</center>\r\n'),
  ],
  ['Cloudflare', 403, [['cf-mitigated', 'challenge'], json], '{"message":"no"}'],
  [
    'Akamai',
    403,
    [server('AkamaiGHost'), html],
    '<HTML><HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD><BODY>\n<H1>Access Denied</H1>\n \nYou don\'t have permission to access "http&#58;&#47;&#47;api" on this server.<P>\nReference&#32;&#35;18&#46;2d351ab8&#46;1557333295&#46;a4e16ab\n</BODY>\n</HTML>\n',
  ],
  ['AWS load balancer', 403, [server('awselb/2.0'), html], ''],
  ['AWS load balancer', 400, [server('awselb/2.0'), text], 'blocked'],
  [
    'AWS WAF',
    405,
    [server('awselb/2.0'), ['x-amzn-waf-action', 'captcha'], html],
    '<!DOCTYPE html>\n<html lang="en">\n<head><title>Human Verification</title>',
  ],
  ['AWS WAF', 202, [['x-amzn-waf-action', 'challenge']], ''],
  ['AWS API Gateway', 403, [['x-amzn-ErrorType', 'ForbiddenException'], json], '{"message":"Forbidden"}'],
  [
    'AWS API Gateway',
    403,
    [['x-amzn-ErrorType', 'MissingAuthenticationTokenException'], json],
    '{"message":"Missing Authentication Token"}',
  ],
  [
    'Azure Application Gateway',
    403,
    [server('Microsoft-Azure-Application-Gateway/v2'), html],
    centred('403 Forbidden', '<hr><center>Microsoft-Azure-Application-Gateway/v2</center>\r\n'),
  ],
  [
    'Azure Front Door',
    403,
    [['x-azure-ref', '0abc'], html],
    '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"><html><head></head><body>The request is blocked.<div>X-Azure-Ref: 0abc</div></body></html>',
  ],
  ['Azure Front Door', 403, [text], 'The request is blocked. 20251125T101010Z-r1abc'],
  [
    'Azure API Management',
    401,
    [json],
    '{ "statusCode": 401, "message": "Access denied due to missing subscription key. Make sure to include subscription key when making requests to an API." }',
  ],
  [
    'Google Cloud load balancer',
    403,
    [html],
    '<!doctype html><meta charset="utf-8"><meta name=viewport content="width=device-width, initial-scale=1"><title>403</title>403 Forbidden',
  ],
  [
    'Google Cloud load balancer',
    400,
    [html],
    '<!DOCTYPE html>\n<html lang=en>\n  <meta charset=utf-8>\n  <title>Error 400 (Bad Request)!!1</title>',
  ],
  ['Fastly', 403, [html], '<html><head><title>Fastly error: unknown domain</title></head></html>'],
  [
    'F5 BIG-IP',
    200,
    [html],
    '<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 8283771<br><br></body></html>',
  ],
  ['F5 BIG-IP', 302, [server('BigIP')], ''],
  [
    'Imperva',
    200,
    [html],
    '<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"></head><body><iframe id="main-iframe" src="/_Incapsula_Resource?CWUDNSAI=23&incident_id=1">Request unsuccessful. Incapsula incident ID: 1-1</iframe></body></html>',
  ],
  [
    'Sucuri',
    403,
    [server('Sucuri/Cloudproxy'), ['X-Sucuri-Block', 'XSS'], html],
    '<title>Sucuri WebSite Firewall - Access Denied</title>',
  ],
  ['Barracuda', 403, [html], '<html><body>This page is protected by Barracuda Networks</body></html>'],
  ['FortiWeb', 403, [html], '<html><body><div class="fgd_icon"></div>Web Page Blocked!</body></html>'],
  ['Citrix NetScaler', 403, [html], '<html><body>AppFW Session Id: 12345</body></html>'],
  ['Radware', 403, [html], '<html><head><title>Unauthorized Request Blocked</title></head></html>'],
  ['ModSecurity', 406, [html], '<p>This error was generated by Mod_Security.</p>'],
  [
    'LiteSpeed',
    403,
    [server('LiteSpeed'), html],
    '<body>Proudly powered by LiteSpeed Web Server<p>Please be advised</body>',
  ],
  [
    'DataDome',
    403,
    [['x-datadome', 'protected'], json],
    '{"url":"https://geo.captcha-delivery.com/captcha/?initialCid=1"}',
  ],
  [
    'PerimeterX',
    403,
    [json],
    '{"appId":"PXabc","jsClientSrc":"/x/init.js","firstPartyEnabled":true,"vid":"","uuid":"1"}',
  ],
  ['IBM DataPower', 401, [['X-Backside-Transport', 'FAIL FAIL'], json], '{"httpCode":"401"}'],
  ['Kubernetes ingress', 404, [text], 'default backend - 404'],
  ['Envoy', 403, [server('envoy'), text], 'RBAC: access denied'],
  ['Envoy', 401, [server('istio-envoy'), text], 'Jwt is missing'],
  [
    'Kong',
    404,
    [server('kong/3.4.0'), json],
    '{\n  "message":"no Route matched with those values",\n  "request_id":"1"\n}',
  ],
  [
    'Apigee',
    401,
    [json],
    '{"fault":{"faultstring":"Invalid ApiKey","detail":{"errorcode":"oauth.v2.InvalidApiKey"}}}',
  ],
  ['WSO2', 401, [json], '{"fault":{"code":900902,"message":"Missing Credentials","description":"…"}}'],
  [
    'a login page of a network',
    200,
    [html],
    '<html><head><title>Hotel WiFi login</title></head><body><form></form></body></html>',
  ],
];

/** Pages that tell no product, and yet can only be those of a firewall or a gateway. */
export const pagesOfFirewalls: readonly Page[] = [
  [
    'blocked',
    403,
    [html],
    '<html><body><h1>Sorry</h1>Your request has been blocked by our web application firewall.</body></html>',
  ],
  [
    'incident',
    403,
    [html],
    '<html><title>Denied</title><body>Access denied. Incident ID: 4711</body></html>',
  ],
  ['captcha', 429, [html], '<html><body>Please solve the captcha to go on</body></html>'],
  ['human', 403, [html], '<html><body>Please verify you are a human</body></html>'],
  ['status of nginx alone', 494, [html], '<html></html>'],
  ['status of a load balancer alone', 463, [], ''],
];
