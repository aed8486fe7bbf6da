/** What a hostile server may answer, by name. */
export const hostileTexts: Readonly<Record<string, string>> = {
  'a script': '<script>alert(1)</script>',
  'the end of the script': '</script><script>alert(1)</script>',
  'the end of the style': '</style><img src=x onerror=alert(1)>',
  'an attribute': `" onmouseover="alert(1)" x='`,
  'a reference': '&lt;b&gt;&#x3c;',
  'a data URL': 'data:text/html,<script>alert(1)</script>',
  'a script URL': 'javascript:alert(1)',
  'the end of a comment': '--><svg onload=alert(1)>',
  'ANSI escapes': '\u001b[2J\u001b[31mred\u001b]0;title\u0007 \u009b31m',
  'bidi controls': 'safe\u202egnp.exe \u2066x\u2069 \u200e\u061c',
  'line controls': 'a\rb\u0008\u0008\u0085c\u2028d\u2029e\u0000f\u007f',
  'half a surrogate pair': 'x\ud800y\udc00',
  'invisible marks': 'a\u200bb\ufeffc\u{e0041}d\u00ade',
};
