/** What only the pages about all runs have. */
export const styles = `
.history h1{display:block;color:var(--text)}
.single{display:block}
main:focus{outline:none}
.target header{display:flex;flex-wrap:wrap;gap:.3rem .8rem;justify-content:space-between;align-items:baseline}
.card.target{border-top:.3rem solid var(--open-bar);display:flex;flex-direction:column}
.card.target.conformant{border-top-color:var(--good-bar)}
.card.target.nonconformant{border-top-color:var(--bad-bar)}
.badge.conformant{color:var(--good);background:var(--good-soft)}
.badge.nonconformant{color:var(--bad);background:var(--bad-soft)}
.target .reason{margin:.5rem 0 .8rem}
.ways{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;margin-top:auto;padding-top:.8rem}
.parity{flex:1 0 100%}
.trend{padding:0 0 1.4rem;break-inside:avoid}
.trend h3{margin-bottom:.3rem}
.plots{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr));gap:.6rem 2.5rem}
.trend-plot figcaption{gap:.1rem 1.1rem}
.trend-plot figcaption>:first-child{color:var(--text);font-weight:600}
.legend{white-space:nowrap}
.legend svg{vertical-align:middle}
.plot-area{display:grid;grid-template-columns:3.4rem minmax(0,1fr);gap:.5rem}
.plot-area>svg{display:block;overflow:visible}
.ends{display:flex;flex-direction:column;justify-content:space-between;text-align:right;font-size:.75rem;
color:var(--quiet);line-height:1;padding-block:2px;white-space:nowrap}
.span{display:flex;justify-content:space-between;gap:1rem;margin:.1rem 0 0 3.9rem;font-size:.75rem;color:var(--quiet)}
.trend-plot .tick{stroke:var(--line)}
.trend-plot circle{fill:var(--ground);stroke-width:2}
.line-1{stroke:var(--link)}
.line-2{stroke:var(--open)}
.line-3{stroke:var(--quiet)}
.trend-plot g line,.legend line{stroke-width:2}
.line-2 line{stroke-dasharray:6 4}
.line-3 line{stroke-dasharray:2 3}
.wide td.name,.wide th.name{min-width:9rem}
.wide tbody th{white-space:normal}
.wide tbody th>span{display:block;font-weight:400;color:var(--quiet)}
.for-script{display:none}
.js .for-script{display:block}
.js .without-script{display:none}
.filters .both{display:flex;align-items:center;gap:.4rem;height:2.2rem;font-size:.92rem;color:var(--text)}
.filters .both input{width:auto;height:auto}
.filters .side{flex:1 1 18rem}
.same{color:var(--quiet)}
.differs{background:var(--soft)}
@media (max-width:44rem){.filters .side,.filters .both{grid-column:1/-1}}`;
