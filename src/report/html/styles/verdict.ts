export const verdict = `
.verdict{border-bottom:1px solid var(--line);border-top:.4rem solid var(--open-bar);background:var(--open-soft)}
.verdict.conformant{border-top-color:var(--good-bar);background:var(--good-soft)}
.verdict.nonconformant{border-top-color:var(--bad-bar);background:var(--bad-soft)}
.verdict .inner{padding-block:2rem 1.75rem}
.verdict .what{margin:0;font-size:.95rem;color:var(--text)}
.verdict h1{display:flex;align-items:center;gap:.7rem;font-size:clamp(1.9rem,8.2vw,3.5rem);line-height:1.1;
letter-spacing:-.025em;margin:.3rem 0 .6rem;overflow-wrap:normal;color:var(--open)}
.verdict h1::first-letter{text-transform:uppercase}
.verdict.conformant h1{color:var(--good)}
.verdict.nonconformant h1{color:var(--bad)}
.mark{flex:none;display:grid;place-items:center;width:1.25em;height:1.25em;border-radius:50%;font-size:.72em;
color:var(--ground);background:currentColor}
.mark::first-line{color:var(--ground)}
.why{font-size:1.2rem;line-height:1.4;max-width:52rem;margin:0}
.blame{max-width:52rem}
.warning{display:inline-block;margin:.5rem .75rem 0 0;padding:.3rem .7rem;border:1px solid var(--open-bar);
border-radius:.4rem;background:var(--ground);color:var(--open);font-weight:600}
.wrong{margin-top:1.4rem}
.wrong h2{font-size:1rem;letter-spacing:0;margin:0 0 .4rem}
.wrong ol{max-width:60rem}
.wrong li{display:flex;flex-wrap:wrap;gap:0 .75rem;padding:.28rem 0;border-top:1px solid var(--line)}
.wrong li::before{content:"✘"/"";color:var(--bad);font-weight:700}
.wrong a{font-weight:600;color:var(--text)}
.wrong .came{flex:1 1 16rem;color:var(--quiet)}
.tally{margin-top:1.5rem}
.bar{display:block;border-radius:5px;background:var(--idle-bar)}
.bar .passed{fill:var(--good-bar)}
.bar .failed{fill:var(--bad-bar)}
.bar .deviating,.bar .inconclusive{fill:var(--open-bar)}
.bar .untested{fill:var(--idle-bar)}
.tally ul{display:flex;flex-wrap:wrap;gap:.1rem 1.4rem;margin-top:.5rem}
.tally .passed{color:var(--good)}
.tally .failed{color:var(--bad)}
.tally .deviating,.tally .inconclusive{color:var(--open)}
.facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr));gap:.7rem 1.75rem;
margin-top:1.5rem;font-size:.92rem}
.facts dt,.evidence dt,.details dt,.card dt{color:var(--quiet)}
.facts dt{font-size:.8rem}`;
