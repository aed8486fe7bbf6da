import { Markup } from './markup.ts';

// Colours first: each pair of text and ground has a contrast of 4.5 or more (WCAG 2.2, 1.4.3). Dark is for screens
// only, so that paper stays white.
const colours = `
:root{--ground:#fff;--soft:#f4f5f7;--line:#d9dce1;--text:#1b1f24;--quiet:#59616b;--link:#0b57b0;
--good:#0f6b36;--good-soft:#e2f4e8;--bad:#b3201b;--bad-soft:#fdebe9;--open:#7d5200;--open-soft:#fdf2d8}
@media screen and (prefers-color-scheme:dark){
:root{--ground:#14171b;--soft:#1d2126;--line:#363c44;--text:#e7eaee;--quiet:#a3acb7;--link:#82b6ff;
--good:#6fd394;--good-soft:#143322;--bad:#ff9890;--bad-soft:#3f1a18;--open:#f0c15a;--open-soft:#372a0d}}`;

const page = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--text);font:16px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
header>div:last-child,section,footer{min-width:0}
main,footer{max-width:64rem;margin:0 auto;padding:0 1.25rem}
h2{font-size:1.25rem;margin:2.5rem 0 .75rem}
h3{font-size:1.05rem;margin:0;line-height:1.35}
a{color:var(--link)}
code,pre{font:.84em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;unicode-bidi:isolate}
pre{margin:0;padding:.75rem;background:var(--soft);border:1px solid var(--line);border-radius:.4rem;
white-space:pre-wrap;max-height:24rem;overflow:auto}
p{margin:.4rem 0}
dl,dd,ul,figure{margin:0;padding:0}`;

const verdict = `
.verdict{display:flex;gap:1.25rem;align-items:flex-start;padding:2rem max(1.25rem,calc(50% - 30.75rem));
border-top:.5rem solid;border-bottom:1px solid var(--line)}
.verdict h1{font-size:clamp(1.45rem,7vw,2.75rem);line-height:1.1;margin:.1rem 0 .5rem;text-transform:uppercase;
letter-spacing:.01em;overflow-wrap:normal}
.verdict .mark{flex:none;display:grid;place-items:center;width:4.5rem;height:4.5rem;font-size:2.25rem;line-height:1;
border-radius:50%;background:var(--ground);border:.2rem solid;font-weight:700}
.what,.blame{color:var(--text);margin:0}
.why{color:var(--text);font-size:1.1rem;margin:0 0 .25rem}
.conformant{color:var(--good);background:var(--good-soft)}
.nonconformant{color:var(--bad);background:var(--bad-soft)}
.verdict.inconclusive{color:var(--open);background:var(--open-soft)}`;

const facts = `
.bar{display:flex;gap:2px;height:.75rem;border-radius:.4rem;overflow:hidden}
.bar span{flex-basis:.25rem;background:var(--open)}
.bar .passed{background:var(--good)}
.bar .failed{background:var(--bad)}
.bar .untested{background:var(--line)}
.counts{display:flex;flex-wrap:wrap;gap:.1rem 1.5rem;list-style:none;margin:.5rem 0 1.25rem}
.counts .passed{color:var(--good)}
.counts .failed{color:var(--bad)}
.counts li{color:var(--open)}
.counts .untested{color:var(--quiet)}
.facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,19rem),1fr));gap:.6rem 1.5rem}
dt{color:var(--quiet);font-size:.85rem}`;

const findings = `
section>p{margin:0 0 .9rem}
article{border:1px solid var(--line);border-left:.3rem solid var(--open);border-radius:.4rem;padding:1rem 1.1rem;
margin:0 0 1rem}
article.counts-against{border-left-color:var(--bad)}
.about,.reason,.unit{color:var(--quiet);font-size:.9rem}
.evidence{margin:.75rem 0}
.evidence>div{display:grid;grid-template-columns:5.5rem minmax(0,1fr);gap:0 .75rem;padding:.15rem 0}
.evidence dt{line-height:1.5rem}
.actual{font-weight:600;color:var(--bad)}
.ids{list-style:none;display:flex;flex-wrap:wrap;gap:.15rem 1.25rem;margin:.35rem 0;font-size:.9rem;color:var(--quiet)}
.ids code{color:var(--text)}
figure{margin:.75rem 0 0;min-width:0}
figcaption,summary{color:var(--quiet);font-size:.85rem;margin-bottom:.2rem}
summary{cursor:pointer}
.exchange{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));gap:0 1rem}
:target{outline:.15rem solid var(--link);outline-offset:.2rem}`;

const table = `
table{width:100%;border-collapse:collapse}
th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0}
td{border-top:1px solid var(--line)}
thead th{color:var(--quiet);font-size:.85rem;font-weight:400}
.area th{padding-top:1.5rem;font-size:1.05rem;text-transform:capitalize}
.area span{font-weight:400;font-size:.9rem;color:var(--quiet);text-transform:none;margin-left:.5rem}
thead th,td:not(.title){overflow-wrap:normal}
td code{color:var(--quiet)}
a code{color:inherit}
.number{text-align:right;padding-right:0;font-variant-numeric:tabular-nums}
td .unit{display:none}
.core{font-size:.75rem;font-weight:600;border:1px solid var(--line);border-radius:.3rem;padding:0 .3rem}
.badge{white-space:nowrap;font-size:.85rem;font-weight:600;border-radius:1rem;padding:.1rem .6rem;
color:var(--open);background:var(--open-soft)}
.badge.passed{color:var(--good);background:var(--good-soft)}
.badge.failed{color:var(--bad);background:var(--bad-soft)}
.badge.untested{color:var(--quiet);background:var(--soft)}
footer{margin-top:3rem;padding-bottom:3rem;color:var(--quiet);font-size:.85rem}
.glossary{border-top:1px solid var(--line);padding-top:1rem}
.glossary div,.glossary dt,.glossary dd{display:inline}
.glossary div::after{content:" ·"}
.glossary div:last-child::after{content:"."}
.glossary dt{color:var(--text);font-weight:600}`;

const media = `
@media (max-width:40rem){
.verdict{padding:1.25rem;gap:.9rem}
.verdict .mark{font-size:1.2rem;width:2.4rem;height:2.4rem}
main,footer{padding:0 1rem}
thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
table,tbody{display:block}
tr{display:flex;flex-wrap:wrap;gap:.15rem .9rem;align-items:baseline;padding:.6rem 0;border-top:1px solid var(--line)}
tr.area{border:0;padding:1.25rem 0 .4rem}
th,td,.area th{padding:0;border:0}
td.title{order:1;flex:1 0 100%}
td .unit{display:inline}
td:nth-child(n+3){font-size:.85rem}
.facts{gap:.3rem}
.facts div{display:grid;grid-template-columns:5rem minmax(0,1fr);align-items:baseline}
.evidence>div{grid-template-columns:1fr}}
@media print{
body{font-size:10pt}
pre{max-height:none;overflow:visible}
article,tr,.verdict{break-inside:avoid}
article:has(pre){break-inside:auto}
h2,h3,.area{break-after:avoid}
details::details-content{content-visibility:visible;block-size:auto}}`;

/** The page's own style sheet. */
export const styles = new Markup([colours, page, verdict, facts, findings, table, media].join(''));
