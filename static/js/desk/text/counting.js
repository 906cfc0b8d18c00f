/* How long a text is: the rule of articles/text/counting.py, to the letter. */

const PARTS =
    /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\u2014\u2026\u060c\u061b\u061f\u00ab\u00bb\u201c\u201d"()[\]{}|]+|\.{2,}/u;
const OF_A_WORD = /(?!\u0640)[\p{L}\p{Nd}]/u;

export function wordsIn(text) {
    return text.split(PARTS).filter((part) => OF_A_WORD.test(part)).length;
}

export function minutesFor(words, perMinute) {
    return words ? Math.max(1, Math.floor(words / perMinute + 0.5)) : 0;
}
