export const media = `
@media (max-width:44rem){
.columns,footer,.verdict .inner{padding-inline:1rem}
.band .inner{padding-block:1.25rem}
.wrong li{grid-template-columns:1.1rem minmax(0,1fr)}
.wrong .came{grid-column:2}
.why{font-size:1.05rem}
.js .filters{position:static}
.js{scroll-padding-top:1rem}
.filters form{display:grid;grid-template-columns:1fr 1fr}
.filters .query,.filters output{grid-column:1/-1}
.requirements thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.requirements,.requirements tbody{display:block}
.requirements tr{display:flex;flex-wrap:wrap;gap:.2rem .9rem;align-items:baseline;padding:.65rem 0;
border-top:1px solid var(--line)}
.requirements tr>*{border:0!important;padding:0!important}
.requirements tr.area{border:0;padding:1.4rem 0 .4rem}
.requirements td.title{order:1;flex:1 0 100%}
.unit{display:inline}
.title summary code{display:block;margin:0}
.facts{gap:.35rem}
.facts div{display:grid;grid-template-columns:5.5rem minmax(0,1fr);align-items:baseline}
.evidence>div,.details dl>div{grid-template-columns:1fr}
.details{margin-left:0;padding:.7rem .8rem}
article.finding,article.open,.card{padding:.9rem}}
@media print{
body{font-size:9.5pt}
.filters,nav,.copy,.skip,.permalink{display:none!important}
.verdict,.badge,mark,.bar,.plot{-webkit-print-color-adjust:exact;print-color-adjust:exact}
.columns{display:block}
pre{max-height:none;overflow:visible;border:1px solid var(--line);background:none}
.wide{overflow:visible}
.requirements tr,.card,.verdict{break-inside:avoid}
h2,h3,.area,figcaption{break-after:avoid}
.title details::details-content,.more::details-content,.also::details-content{content-visibility:visible;block-size:auto}
.part{padding-top:1.5rem}}`;
