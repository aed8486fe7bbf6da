export const tables = `
table{width:100%;border-collapse:collapse}
caption{text-align:left;color:var(--quiet);font-size:.9rem;padding-bottom:.35rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .9rem .5rem 0;font-weight:inherit}
th:last-child,td:last-child{padding-right:0}
tr+tr>*,thead+tbody tr:first-child>*{border-top:1px solid var(--line)}
thead th{color:var(--quiet);font-size:.85rem;vertical-align:bottom;overflow-wrap:normal}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.requirements .area th{padding:1.6rem 0 .45rem;font-size:1.05rem;font-weight:600;border:0}
.requirements .area th::first-letter{text-transform:uppercase}
.area span{font-weight:400;font-size:.9rem;color:var(--quiet);margin-left:.35rem}
.requirements td:not(.title){white-space:nowrap;font-size:.92rem}
.title{width:100%}
.title summary{list-style-position:outside;margin-left:1.1em}
.title summary code{color:var(--quiet);margin-left:.5rem}
.evidence-link{margin-left:1.1em;font-size:.9rem}
.details{margin:.5rem 0 .4rem 1.1em;padding:.8rem 1rem;background:var(--soft);border-radius:.5rem;font-size:.92rem}
.details dl>div{display:grid;grid-template-columns:8.5rem minmax(0,1fr);gap:0 .75rem;padding:.1rem 0}
.details li{padding:.1rem 0}
.unit{display:none}
.core{font-size:.75rem;font-weight:600;border:1px solid var(--line);border-radius:.3rem;padding:.05rem .35rem}
.badge{display:inline-block;white-space:nowrap;font-size:.85rem;font-weight:600;border-radius:1rem;padding:.08rem .65rem;
color:var(--open);background:var(--open-soft)}
.badge.passed{color:var(--good);background:var(--good-soft)}
.badge.failed{color:var(--bad);background:var(--bad-soft)}
.badge.untested{color:var(--quiet);background:var(--soft)}
.wide{position:relative;overflow-x:auto;margin:0 0 1.5rem;font-size:.92rem}
.wide td,.wide th{overflow-wrap:break-word;min-width:5.5rem}
.dense{font-size:.75rem}
.dense td,.dense th{min-width:4.5rem;padding-right:.6rem}
.wide tbody th{font-weight:600;white-space:nowrap}
.wide caption span{position:sticky;left:0;display:inline-block;max-width:calc(100vw - 2.5rem)}
.outcome{display:block;white-space:nowrap}
.outcome.open{color:var(--open)}
.none{color:var(--quiet)}
td.same{background:var(--soft)}`;
