/** What only the pages about all runs have. */
export const styles = `
.history h1{display:block;color:var(--text)}
.history:not(.conformant,.nonconformant,.inconclusive){--bar:var(--link);--tint:var(--soft)}
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
.runs .wide td,.runs .wide th,.sides .wide td,.sides .wide th{min-width:0}
.runs th[scope=row],.runs td:nth-child(2){min-width:7.5rem}
.runs td:nth-child(n+3){white-space:nowrap}
.sides table{table-layout:fixed}
.sides th:first-child{width:36%}
.sides th:last-child{width:8.5rem}
.sides tbody th{white-space:normal;font-weight:600}
.sides td,.sides th{overflow-wrap:anywhere!important}
.sides tbody th>span{display:block;font-weight:400;color:var(--quiet)}
.parity{display:flex;flex-wrap:wrap;gap:0 .8rem}
.parity ul{display:flex;flex-wrap:wrap;gap:0 .8rem}
.for-script{display:none}
.js .for-script{display:block}
.js .without-script{display:none}
.without-script{padding-top:1.5rem}
.filters .both{display:flex;align-items:center;gap:.4rem;height:2.2rem;font-size:.92rem;color:var(--text)}
.filters .both input{width:auto;height:auto}
.filters .side{flex:1 1 18rem}
@media (max-width:44rem){
.filters .side{grid-column:1/-1}
.sides table,.sides caption,.sides thead,.sides tbody{display:block}
.sides tr{display:grid;grid-template-columns:1fr 1fr;gap:.15rem .9rem;padding:.6rem 0;border-top:1px solid var(--line)}
.sides tr>*{border:0!important;padding:0!important;width:auto!important}
.sides thead tr>:first-child,.sides thead tr>:last-child{display:none}
.sides tbody tr>:first-child,.sides tbody tr>:last-child{grid-column:1/-1}}

@media print{
.runs .wide table{font-size:7.5pt}
.runs .wide td,.runs .wide th{white-space:normal;min-width:0;padding-right:.35rem;font-size:inherit}
.runs .wide .badge{padding:0;background:none;font-size:inherit}
.card,.trend{break-inside:avoid}}`;
