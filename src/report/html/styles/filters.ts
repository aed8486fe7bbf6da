export const filters = `
.filters{display:none}
.js .filters{display:block;position:sticky;top:0;z-index:2;background:var(--ground);border-bottom:1px solid var(--line);
margin-inline:-.3rem;padding:.7rem .3rem}
.js html,.js{scroll-padding-top:7.4rem}
.filters form{display:flex;flex-wrap:wrap;gap:.5rem .8rem;align-items:end}
.filters label{display:grid;gap:.1rem;font-size:.8rem;color:var(--quiet);min-width:0}
.filters .query{flex:1 1 14rem}
.filters input,.filters select,.filters button{font:inherit;font-size:.92rem;color:var(--text);background:var(--ground);
border:1px solid var(--quiet);border-radius:.4rem;padding:.32rem .5rem;min-width:0;width:100%;height:2.2rem}
.filters button{width:auto;cursor:pointer;padding-inline:.9rem}
.filters button:hover{background:var(--soft)}
.filters select:disabled{opacity:.55}
.filters output{flex:1 0 100%;font-size:.85rem;color:var(--quiet);font-variant-numeric:tabular-nums}`;
