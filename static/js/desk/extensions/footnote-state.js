/**
 * What the editor knows about its footnotes: their order, which one is open, and how each marker is labelled.
 */
import { pm } from "../../../django_prose_editor/editor.js";
import { plainText } from "./note.js";

const { closeHistory } = pm.history;
const { NodeSelection, Plugin, PluginKey, TextSelection } = pm.state;
const { Decoration, DecorationSet } = pm.view;

const key = new PluginKey("footnotes");

/**
 * @typedef {object} Footnotes
 * @property {{position: number, text: object[], number: number, isEmpty: boolean}[]} notes in text order
 * @property {{position: number, opening: object}|null} open the note that is being edited, and the one opening
 *   it goes on from: the same note opened again is another opening
 */

/** @returns {Footnotes} */
export function footnotes(state) {
  return key.getState(state);
}

/** Makes a transaction select a note's marker and open its panel. */
export function opening(transaction, position) {
  return transaction
    .setSelection(NodeSelection.create(transaction.doc, position))
    .setMeta(key, { opened: position })
    .scrollIntoView();
}

export function openNote(view, position) {
  if (view.editable) view.dispatch(opening(view.state.tr, position));
}

/** Closes the panel; what comes next in the body is not undone together with the note's last words. */
export function closing(transaction) {
  return closeHistory(transaction.setMeta(key, { opened: null }));
}

export function footnoteState({ labels }) {
  return new Plugin({
    key,
    state: {
      init: (_config, { doc }) => ({ ...numbered(doc, labels), open: null }),
      apply: (transaction, value) => {
        const known = transaction.docChanged ? numbered(transaction.doc, labels) : value;
        return { ...value, ...known, open: followOpen(transaction, value.open) };
      },
    },
    props: {
      decorations: (state) => key.getState(state).decorations,
      handleTextInput: (view, _from, _to, text) => typeBehindSelectedNote(view, text),
    },
    appendTransaction: (_transactions, _before, state) => unlinkNotes(state),
  });
}

function numbered(doc, labels) {
  const notes = [];
  doc.descendants((node, position) => {
    if (node.type.name !== "footnote") return;
    const { text } = node.attrs;
    notes.push({ position, text, number: notes.length + 1, isEmpty: !plainText(text).trim() });
  });
  const decorations = notes.map(({ position, text, number, isEmpty }) => {
    const label = (isEmpty ? labels.emptyFootnote : labels.footnoteNumber).replace("{number}", number);
    return Decoration.node(position, position + 1, {
      class: isEmpty ? "is-empty" : "",
      "data-number": String(number),
      "aria-label": label,
      title: isEmpty ? label : plainText(text),
    });
  });
  return { notes, decorations: DecorationSet.create(doc, decorations) };
}

function followOpen(transaction, open) {
  const meta = transaction.getMeta(key);
  if (meta) return meta.opened === null ? null : { position: meta.opened, opening: meta };
  if (!open || !transaction.docChanged) return open;
  const position = transaction.mapping.map(open.position);
  return transaction.doc.nodeAt(position)?.type.name === "footnote" ? { ...open, position } : null;
}

/** Typing over a selected marker would replace the whole note, so the letters go behind it. */
function typeBehindSelectedNote(view, text) {
  const { selection, tr } = view.state;
  if (!(selection instanceof NodeSelection) || selection.node.type.name !== "footnote") return false;
  tr.setSelection(TextSelection.create(tr.doc, selection.to)).insertText(text);
  view.dispatch(tr.scrollIntoView());
  return true;
}

/** A note can't be part of a link: both are clicked, and HTML has no link within a link. */
function unlinkNotes(state) {
  const { link } = state.schema.marks;
  const linked = key.getState(state).notes.filter(({ position }) => link?.isInSet(state.doc.nodeAt(position).marks));
  if (!linked.length) return null;
  return linked.reduce((transaction, { position }) => transaction.removeNodeMark(position, link), state.tr);
}
