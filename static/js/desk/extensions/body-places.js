/**
 * Where the places of the preflight are in the editor's document: words of the text, footnotes, figures.
 */
import { bodyLines, textOf } from "./body-lines.js";
import { footnotes } from "./footnote-state.js";

const FIGURES = new Set(["pictureFigure", "embedFigure"]);

/**
 * @param {import("prosemirror-state").EditorState} state
 * @returns {(place: {block: ?number, note: ?number, figure: ?number, start: number, end: number, words: string}) =>
 *   {from: number, to: number, isNode: boolean}[]} none where the document has no such words; several where
 *   a note is cited several times
 */
export function placeFinder(state) {
  const lines = bodyLines(state.doc);
  const figures = figuresIn(state.doc);
  return (place) => {
    if (place.note !== null) return notesNumbered(state, place.note);
    if (place.figure !== null) return figures.slice(place.figure, place.figure + 1);
    return [wordsIn(lines, place)].filter(Boolean);
  };
}

/** The places of the note with a number, from 1; more than one where it is cited again. */
export function notesNumbered(state, number) {
  const notes = footnotes(state).notes.filter((note) => note.number === number);
  return notes.map(({ position }) => ({ from: position, to: position + 1, isNode: true }));
}

function figuresIn(doc) {
  const figures = [];
  doc.descendants((node, position) => {
    if (FIGURES.has(node.type.name)) figures.push({ from: position, to: position + node.nodeSize, isNode: true });
  });
  return figures;
}

function wordsIn(lines, { block, start, end, words }) {
  const line = lines[block];
  if (line && textOf(line.slice(start, end)) === words) return rangeIn(line, start, end);
  return words ? rangeOfWords(lines, words) : null;
}

/** A place between two letters is shown at the letter before it, or at the first one. */
function rangeIn(line, start, end) {
  const first = line[start === end ? Math.max(start - 1, 0) : start];
  const last = line[Math.max(end - 1, 0)];
  return first && last ? { from: first.from, to: last.to, isNode: false } : null;
}

/** Where the lines are numbered otherwise than the server did, the words themselves say where they are. */
function rangeOfWords(lines, words) {
  for (const line of lines) {
    const start = textOf(line).indexOf(words);
    if (start >= 0) return rangeIn(line, start, start + words.length);
  }
  return null;
}
