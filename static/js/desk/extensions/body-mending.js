/**
 * Replaces words of a body or of a note and nothing else: footnotes between them stay, marks stay with the
 * letters they are on.
 */
import { lettersBetween } from "./body-lines.js";

/**
 * @param {import("prosemirror-state").Transaction} tr
 * @param {string} fix what shall stand between the two positions instead
 */
export function mendText(tr, from, to, fix) {
  const { first, letters, words } = difference(lettersBetween(tr.doc, from, to), fix);
  if (!letters.length) {
    if (words) tr.insertText(words, first ?? from);
    return;
  }
  const [start, ...rest] = runs(letters);
  for (const run of rest.reverse()) tr.delete(run.from, run.to);
  tr.insertText(words, start.from, start.to);
}

/** The pieces of a note's text (see note.js) with some letters replaced; letters as `noteLine` gives them. */
export function mendPieces(pieces, letters, fix) {
  const { first, letters: dropped, words } = difference(letters, fix);
  const at = dropped.length ? dropped[0].from : (first ?? 0);
  const gone = new Set(dropped.flatMap(({ from, to }) => range(from, to)));
  let offset = 0;
  const mended = pieces.map((piece, index) => {
    const isLast = index === pieces.length - 1;
    let text = "";
    for (const character of piece.text.split("")) {
      if (offset === at) text += words;
      if (!gone.has(offset)) text += character;
      offset += 1;
    }
    if (isLast && at >= offset) text += words;
    return { ...piece, text };
  });
  return mended.filter(({ text }) => text);
}

/** What differs between letters and the words that shall replace them, without what is the same at both ends. */
function difference(letters, fix) {
  let start = 0;
  while (start < letters.length && start < fix.length && letters[start].text === fix[start]) start += 1;
  let same = 0;
  const most = Math.min(letters.length, fix.length) - start;
  while (same < most && letters.at(-1 - same).text === fix.at(-1 - same)) same += 1;
  return {
    first: letters[start]?.from ?? letters.at(-1)?.to,
    letters: letters.slice(start, letters.length - same),
    words: fix.slice(start, fix.length - same),
  };
}

/** Letters that stand side by side, as ranges. */
function runs(letters) {
  const found = [];
  for (const { from, to } of letters) {
    if (found.at(-1)?.to === from) found.at(-1).to = to;
    else found.push({ from, to });
  }
  return found;
}

function range(from, to) {
  return Array.from({ length: to - from }, (_nothing, index) => from + index);
}
