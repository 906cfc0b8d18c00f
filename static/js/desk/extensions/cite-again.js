/**
 * Cites a note again: a footnote of the same words at the cursor, which shares its number with the first.
 */
import { pm } from "../../../django_prose_editor/editor.js";
import { marksForNote, placeForNote } from "./footnote-place.js";
import { citationsOf } from "./footnote-state.js";

const { closeHistory } = pm.history;
const { TextSelection } = pm.state;

/** @returns {boolean} false where no footnote can stand, or nobody has put the cursor anywhere yet */
export function citeAgain({ view }, number) {
  const { state } = view;
  const [note] = citationsOf(state, number);
  const place = placeForNote(state);
  if (!note || place === null || !hasCursor(state)) return false;
  const { text } = note;
  const { tr } = state;
  tr.insert(place, state.schema.nodes.footnote.create({ text }, null, marksForNote(state, place)));
  tr.setSelection(TextSelection.create(tr.doc, place + 1)).scrollIntoView();
  view.dispatch(closeHistory(tr));
  view.focus();
  return true;
}

/** Before anybody has been in the text, its selection is at the very beginning, where nobody cites anything. */
function hasCursor({ selection }) {
  return selection.to > 1;
}
