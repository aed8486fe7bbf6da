export const findings = `
article.finding,article.open,.card{border:1px solid var(--line);border-radius:.6rem;padding:1.1rem 1.25rem;
background:var(--ground)}
article.finding,article.open{margin:0 0 1.1rem}
article.finding{border-left:.3rem solid var(--open-bar)}
article.finding.fails-run{border-left-color:var(--bad-bar)}
.finding h3{font-size:1.2rem}
.finding>header .about{display:flex;flex-wrap:wrap;align-items:baseline;gap:.1rem 1.1rem}
.about code{color:var(--text)}
.evidence{display:grid;gap:.25rem;margin:.8rem 0}
.evidence>div{display:grid;grid-template-columns:5.5rem minmax(0,1fr);gap:0 .75rem}
.actual{font-weight:600;color:var(--bad)}
.also{margin:.8rem 0;font-size:.92rem}
.also li{padding:.2rem 0}
.ids{display:flex;flex-wrap:wrap;gap:.15rem 1.4rem;margin:.45rem 0 0;font-size:.92rem;color:var(--quiet)}
details.case,li.case{border-top:1px solid var(--line);padding:.45rem 0}
.case>summary,.case{font-size:.92rem}
.case>summary>span:not(.came){color:var(--quiet)}
.came{color:var(--bad)}
details li .came{color:var(--quiet)}
.case[open]>summary{margin-bottom:.4rem}
.more{border-top:1px solid var(--line);padding-top:.45rem}
.more>summary{color:var(--link);padding-bottom:.35rem}
.exchange{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr));gap:.75rem 1rem;margin:.5rem 0}
figure{min-width:0}
figcaption{display:flex;flex-wrap:wrap;gap:.1rem .75rem;align-items:center;color:var(--quiet);font-size:.82rem;
min-height:1.7rem}
.member{display:block;padding-left:1.1rem;text-indent:-.4rem}
.repeat{display:grid;gap:.4rem;margin:.5rem 0 .35rem}
.copy{display:none;font:inherit;line-height:1.3;padding:.1rem .6rem;margin-left:auto;color:var(--link);
background:none;border:1px solid var(--line);border-radius:.35rem;cursor:pointer}
.js .copy{display:block}
.copy:hover{background:var(--soft)}`;
