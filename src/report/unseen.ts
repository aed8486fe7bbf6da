/**
 * Every character that a reader would not see or that acts on its surroundings: controls (ANSI escapes begin with one),
 * format characters (bidi controls among them), line and paragraph separators, half surrogates. The two joiners are not
 * among them: emoji and several scripts are written with them.
 */
export const unseen = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
