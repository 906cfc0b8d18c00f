/**
 * Puts another address in the place of a source, in every footnote that has it: the panel may be closed by now.
 */
import { footnotes } from "./footnote-state.js";
import { noteFacts } from "./note-facts.js";

export function replaceSource(view, address, clean) {
  const { tr } = view.state;
  for (const { position, text } of footnotes(view.state).notes) {
    if (noteFacts(text).source !== address) continue;
    tr.setNodeMarkup(position, null, { text: text.map((piece) => withAddress(piece, address, clean)) });
  }
  if (!tr.docChanged) return;
  tr.setSelection(view.state.selection.map(tr.doc, tr.mapping));
  view.dispatch(tr);
}

function withAddress(piece, address, clean) {
  const isLink = ({ type, attrs }) => type === "link" && attrs.href === address;
  if (!piece.marks?.some(isLink)) return piece;
  const marks = piece.marks.map((mark) => (isLink(mark) ? { ...mark, attrs: { ...mark.attrs, href: clean } } : mark));
  return { ...piece, marks, text: piece.text === address ? clean : piece.text };
}
