/**
 * The ways to a footnote: its marker comes into view and its panel opens.
 */
import { citationsOf, footnotes, openNote } from "./footnote-state.js";

export function firstEmptyNote(state) {
  return footnotes(state).notes.find(({ isEmpty }) => isEmpty);
}

/** One of the places where the note with a number is cited, from 1. */
export function citation(state, number, occurrence) {
  return citationsOf(state, number)[occurrence - 1];
}

/** @param {import("./footnote-numbers.js").PlacedNote|undefined} note */
export function goToNote(view, note) {
  if (!note) return;
  view.nodeDOM(note.position).scrollIntoView({ block: "center" });
  openNote(view, note.position);
}
