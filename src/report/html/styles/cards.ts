export const cards = `
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,24rem),1fr));gap:1rem}
.card{min-width:0;font-size:.92rem}
.card h3{margin-bottom:.35rem}
.card h3 code{font-size:1rem;font-weight:700}
.provoked{display:flex;flex-wrap:wrap;gap:0 1rem}
.card>dl:not(.counts,.members)>div{padding:.2rem 0}
.card figure{margin-top:.6rem}
.card pre{max-height:12rem}
.counts>div{display:flex;justify-content:space-between;gap:1rem;padding:.1rem 0;border-top:1px solid var(--line)}
.counts dd{font-variant-numeric:tabular-nums}
.members>div{padding:.35rem 0;border-top:1px solid var(--line)}
.members .counts>div{border:0}
.members>div:has(>dd>:not(dl,ul)),.members>div:not(:has(>dd>*)){display:grid;
grid-template-columns:minmax(0,1fr) minmax(0,1.4fr);gap:.75rem}
.card dt code{color:var(--text)}
.members .counts{padding-left:1rem}
.plotted{width:45%}
.plotted>svg{min-width:15rem}
td.plotted{padding-block:.35rem}
.plot{display:block;overflow:visible}
.plot rect{fill:var(--link);opacity:.55}
.plot .tick{stroke:var(--line)}
.plot .p50,.plot .p95{stroke:var(--text);stroke-width:1.5}
.plot .p95{stroke-dasharray:3 2}
.scale{display:block;overflow:visible}
.scale text{fill:var(--quiet);font-size:11px}
.scale-row td{border:0!important;padding-top:0}
.glossary{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,24rem),1fr));gap:.5rem 1.75rem;
font-size:.92rem}
.glossary dt{font-weight:600}
.glossary dd{color:var(--quiet)}`;
