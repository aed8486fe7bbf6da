export const page = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--ground);color:var(--text);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,
"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
h2{font-size:1.5rem;line-height:1.2;letter-spacing:-.01em;margin:0 0 .75rem}
h3{font-size:1.0625rem;line-height:1.35;margin:0}
p{margin:.4rem 0}
a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:.06em}
a:hover{text-decoration-thickness:.12em}
:focus-visible{outline:.16rem solid var(--link);outline-offset:.14rem;border-radius:.2rem}
code,pre{font:.86em/1.55 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;unicode-bidi:isolate}
pre{margin:0;padding:.7rem .8rem;background:var(--soft);border-radius:.4rem;white-space:break-spaces;max-height:26rem;
overflow:auto;font-size:.8125rem}
dl,dd,ul,ol,figure{margin:0;padding:0}
ul,ol{list-style:none}
[hidden]{display:none!important}
.quiet,.about,.intro{color:var(--quiet)}
.about{font-size:.9rem}
.intro{max-width:46rem;margin:0 0 1.1rem}
.good{color:var(--good)}
.bad{color:var(--bad)}
.open-text{color:var(--open)}
.unheard{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:.5rem;top:-4rem;z-index:9;background:var(--ground);padding:.5rem 1rem;border-radius:.4rem}
.skip:focus{top:.5rem}
mark{background:var(--mark);color:var(--mark-text);border-radius:.2rem;padding:.05em .15em;
-webkit-box-decoration-break:clone;box-decoration-break:clone}
summary{cursor:pointer}
.columns,footer,.verdict .inner{max-width:82rem;margin:0 auto;padding-inline:1.25rem}
.part{padding-top:2.75rem;min-width:0}
nav ol{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;padding:.9rem 0;border-bottom:1px solid var(--line);font-size:.92rem}
nav a{text-decoration:none}
nav a:hover{text-decoration:underline}
nav .note{color:var(--quiet);font-variant-numeric:tabular-nums}
footer{margin-top:3rem;padding-block:1.25rem 3rem;color:var(--quiet);font-size:.85rem}
.part:focus{outline:none}
.linked{outline:.16rem solid var(--link);outline-offset:.3rem;border-radius:.4rem}
@media (min-width:72rem){
.columns{display:grid;grid-template-columns:10.5rem minmax(0,1fr);gap:0 2.5rem;align-items:start}
nav{position:sticky;top:0;padding-top:2.9rem}
nav ol{display:block;border:0;padding:0}
nav li{padding:.16rem 0}}`;
