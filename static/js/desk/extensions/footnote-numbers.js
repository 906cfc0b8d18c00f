/**
 * The numbers of a document's footnotes: order in the text is the number, and a note that is cited again keeps
 * the number it has (the same rule as `numbered_notes` in articles/text/footnotes.py).
 *
 * Which notes a block holds is remembered with the block: typing makes one new block, and only that is looked into.
 */
import { noteFacts } from "./note-facts.js";

const known = new WeakMap();

/**
 * @typedef {object} PlacedNote one place where a note is cited
 * @property {number} position
 * @property {number} number
 * @property {number} occurrence the how manieth citation of this note it is, from 1
 * @property {object[]} text
 * @property {boolean} isEmpty
 */

/** @returns {PlacedNote[]} every citation in the order of the text */
export function numberedNotes(doc) {
  const numbers = new Map();
  const citations = [];
  const notes = [];
  doc.forEach((block, offset) => {
    for (const { inside, text } of notesIn(block)) {
      const { identity, isEmpty } = noteFacts(text);
      const number = numbers.get(identity) ?? citations.push(0);
      if (identity) numbers.set(identity, number);
      citations[number - 1] += 1;
      notes.push({ position: offset + inside, number, occurrence: citations[number - 1], text, isEmpty });
    }
  });
  return notes;
}

/** Whether the same notes are cited in the same order, wherever they have moved. */
export function areSameNotes(notes, others) {
  return notes.length === others.length
    && notes.every(({ number, text }, index) => number === others[index].number && text === others[index].text);
}

/** Where the notes of a block are, counted from before the block. */
function notesIn(block) {
  let notes = known.get(block);
  if (!notes) {
    notes = [];
    block.descendants((node, position) => {
      if (node.type.name === "footnote") notes.push({ inside: position + 1, text: node.attrs.text });
    });
    known.set(block, notes);
  }
  return notes;
}
