// Each pair of text and ground has a contrast of 4.5 or more (WCAG 2.2, 1.4.3). Dark is for screens only, so that paper
// stays white.
export const colours = `
:root{--ground:#fff;--soft:#f5f6f8;--softer:#fafbfc;--line:#dde1e6;--text:#171b21;--quiet:#58616c;--link:#0a56ad;
--good:#0c6a35;--good-soft:#e3f4e9;--good-bar:#2f9d5e;--bad:#b0201a;--bad-soft:#fdecea;--bad-bar:#d6453d;
--open:#7a5000;--open-soft:#fcf2d9;--open-bar:#d9a01e;--mark:#ffe58a;--mark-text:#171b21;--idle-bar:#c3c9d1}
@media screen and (prefers-color-scheme:dark){
:root{--ground:#14171b;--soft:#1d2127;--softer:#191c21;--line:#343a43;--text:#e8ebef;--quiet:#a4adb8;--link:#8bbcff;
--good:#74d699;--good-soft:#132a1d;--good-bar:#3fae70;--bad:#ff9d95;--bad-soft:#331a19;--bad-bar:#e2605a;
--open:#efc367;--open-soft:#2f2612;--open-bar:#c9962b;--mark:#6a5310;--mark-text:#fff3cf;--idle-bar:#4a525d}}`;
