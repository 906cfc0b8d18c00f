/**
 * What the editor knows about its footnotes: their numbers, which one is open, and how each marker is labelled.
 */
import { pm } from "../../../django_prose_editor/editor.js";
import { areSameNotes, numberedNotes } from "./footnote-numbers.js";

const { closeHistory } = pm.history;
const { NodeSelection, Plugin, PluginKey, TextSelection } = pm.state;
const { Decoration, DecorationSet } = pm.view;

const key = new PluginKey("footnotes");

/**
 * @typedef {object} OpenNote
 * @property {number} position the citation that is being edited
 * @property {number[]} together the citations that change with it, itself among them
 * @property {object} opening the one opening it goes on from: the same note opened again is another opening
 *
 * @typedef {object} Footnotes
 * @property {import("./footnote-numbers.js").PlacedNote[]} notes in text order
 * @property {OpenNote|null} open
 */

/** @returns {Footnotes} */
export function footnotes(state) {
  return key.getState(state);
}

/** Every place where the note with a number is cited. */
export function citationsOf(state, number) {
  return footnotes(state).notes.filter((note) => note.number === number);
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

/** From here on the open citation changes alone; it has a number of its own once its text differs. */
export function parting(transaction) {
  return closeHistory(transaction.setMeta(key, { parted: true }));
}

/** Closes the panel; what comes next in the body is not undone together with the note's last words. */
export function closing(transaction) {
  return closeHistory(transaction.setMeta(key, { opened: null }));
}

export function footnoteState({ labels }) {
  return new Plugin({
    key,
    state: {
      init: (_config, { doc }) => ({ ...known(doc, labels), open: null }),
      apply(transaction, value) {
        const { notes, decorations } = transaction.docChanged ? follow(transaction, value, labels) : value;
        return { notes, decorations, open: followOpen(transaction, value.open, notes) };
      },
    },
    props: {
      decorations: (state) => key.getState(state).decorations,
      handleTextInput: (view, _from, _to, text) => typeBehindSelectedNote(view, text),
    },
    appendTransaction: (transactions, _before, state) =>
      transactions.some(({ docChanged }) => docChanged) ? unlinkNotes(state) : null,
  });
}

function known(doc, labels) {
  const notes = numberedNotes(doc);
  return { notes, decorations: DecorationSet.create(doc, notes.map((note) => decorate(note, labels))) };
}

/** Letters typed between notes move them and leave their markers as they are. */
function follow({ doc, mapping }, value, labels) {
  const notes = numberedNotes(doc);
  const isSame = areSameNotes(notes, value.notes);
  return isSame ? { notes, decorations: value.decorations.map(mapping, doc) } : known(doc, labels);
}

function decorate({ position, number, isEmpty }, labels) {
  return Decoration.node(position, position + 1, {
    class: isEmpty ? "is-empty" : "",
    "data-number": String(number),
    "aria-label": (isEmpty ? labels.emptyFootnote : labels.footnoteNumber).replace("{number}", number),
  });
}

function followOpen(transaction, open, notes) {
  const meta = transaction.getMeta(key);
  if (meta?.parted) return open && { ...open, together: [open.position] };
  if (meta) return meta.opened === null ? null : openAt(meta.opened, meta, notes);
  if (!open || !transaction.docChanged) return open;
  const { doc, mapping } = transaction;
  const isNote = (position) => doc.nodeAt(position)?.type.name === "footnote";
  const position = mapping.map(open.position);
  const together = open.together.map((place) => mapping.map(place)).filter(isNote);
  return isNote(position) ? { ...open, position, together } : null;
}

function openAt(position, meta, notes) {
  const opened = notes.find((note) => note.position === position);
  const together = notes.filter(({ number }) => number === opened?.number).map((note) => note.position);
  return opened ? { position, together, opening: meta } : null;
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
