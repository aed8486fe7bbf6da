export const verdict = `
.verdict{--tone:var(--open);--bar:var(--open-bar);--tint:var(--open-soft);border-top:.4rem solid var(--bar)}
.conformant{--tone:var(--good);--bar:var(--good-bar);--tint:var(--good-soft)}
.nonconformant{--tone:var(--bad);--bar:var(--bad-bar);--tint:var(--bad-soft)}
.band{background:var(--tint)}
.band .inner{padding-block:1.9rem 1.6rem}
.what{margin:0;font-size:.95rem}
.verdict h1{display:flex;align-items:center;gap:.6rem;font-size:clamp(1.9rem,8.2vw,3.4rem);line-height:1.1;
letter-spacing:-.025em;margin:.35rem 0 .6rem;overflow-wrap:normal;color:var(--tone)}
.word::first-letter{text-transform:uppercase}
.word{display:inline-block}
.verdict .mark{flex:none;display:grid;place-items:center;width:1.5em;height:1.5em;border-radius:50%;font-size:.62em;
line-height:1;letter-spacing:0;color:var(--ground);background:var(--tone)}
.why{font-size:1.2rem;line-height:1.4;max-width:54rem;margin:0;text-wrap:pretty}
.band .act{margin:.35rem 0 0}
.warning{display:inline-block;margin:.7rem .75rem 0 0;padding:.3rem .7rem;border:1px solid var(--open-bar);
border-radius:.4rem;background:var(--ground);color:var(--open);font-weight:600}
.wrong{padding-top:1.4rem}
.wrong h2{font-size:1.0625rem;letter-spacing:0;margin:0 0 .5rem}
.wrong li{display:grid;grid-template-columns:1.1rem minmax(0,6fr) minmax(0,5fr);gap:0 .5rem;padding:.32rem 0;
border-top:1px solid var(--line)}
.wrong li::before{content:"✘" / "";color:var(--bad);font-weight:700}
.wrong a{font-weight:600}
.wrong li a{color:var(--text)}
.wrong .came{color:var(--quiet);font-size:.92rem}
.tally{padding-top:1.6rem}
.bar{display:block;border-radius:5px;background:var(--idle-bar)}
.bar .passed{fill:var(--good-bar)}
.bar .failed{fill:var(--bad-bar)}
.bar .deviating,.bar .inconclusive{fill:var(--open-bar)}
.bar .untested{fill:var(--idle-bar)}
.tally ul{display:flex;flex-wrap:wrap;gap:.1rem 1.4rem;margin-top:.5rem}
.tally .passed{color:var(--good)}
.tally .failed{color:var(--bad)}
.tally .deviating,.tally .inconclusive{color:var(--open)}
.facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,15.5rem),1fr));gap:.7rem 1.75rem;
padding:1.4rem 0 1.6rem;font-size:.92rem}
.facts dt,.evidence dt,.details dt,.card dt{color:var(--quiet)}
.facts dt{font-size:.8rem}
.facts{border-bottom:1px solid var(--line)}`;
