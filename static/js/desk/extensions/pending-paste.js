/**
 * A paste that is in the text as the browser could read it, and is put right once the desk has read it by its
 * rules. It changes only what the two readings differ in, as part of the same step of undo, and only while
 * nobody has touched those words.
 */
import { pm } from "../../../django_prose_editor/editor.js";

const { closeHistory } = pm.history;
const { Slice } = pm.model;
const { Selection } = pm.state;
const { Mapping } = pm.transform;

export class PendingPaste {
  /** Pastes a slice into the view, as ProseMirror would, and as a step of undo of its own. */
  constructor(view, slice) {
    this.before = view.state;
    const transaction = pasting(view.state, slice);
    view.dispatch(closeHistory(transaction.scrollIntoView()));
    this.transaction = transaction;
    this.after = view.state;
    this.mapping = new Mapping();
  }

  /** What was done to the text since. */
  follow(transaction) {
    this.mapping.appendMapping(transaction.mapping);
  }

  /** @returns {boolean} whether the text now says what the slice says */
  mend(view, slice) {
    const wanted = pasting(this.before, slice);
    const change = differenceOf(this.after.doc, wanted.doc);
    if (!change) return true;
    const { state } = view;
    const from = this.mapping.map(change.from, -1);
    const to = change.to === change.from ? from : this.mapping.map(change.to, -1);
    const isTouched = !state.doc.slice(from, to).eq(this.after.doc.slice(change.from, change.to));
    if (isTouched) return false;
    const mending = state.tr.replace(from, to, change.slice).setMeta("appendedTransaction", this.transaction);
    const isWaiting = state.doc === this.after.doc && state.selection.eq(this.after.selection);
    if (isWaiting) mending.setSelection(Selection.fromJSON(mending.doc, wanted.selection.toJSON()));
    view.dispatch(mending.scrollIntoView());
    return true;
  }

  /** What is typed from here on is not undone together with the paste. */
  finish(view) {
    view.dispatch(closeHistory(view.state.tr));
  }
}

function pasting({ tr }, slice) {
  const isOneNode = slice.openStart === 0 && slice.openEnd === 0 && slice.content.childCount === 1;
  const pasted = isOneNode ? tr.replaceSelectionWith(slice.content.firstChild, false) : tr.replaceSelection(slice);
  return pasted.setMeta("paste", true).setMeta("uiEvent", "paste");
}

/** The smallest replacement that makes one document of another. */
function differenceOf(doc, wanted) {
  const from = doc.content.findDiffStart(wanted.content);
  if (from === null) return null;
  const end = doc.content.findDiffEnd(wanted.content);
  const overlap = Math.max(0, from - Math.min(end.a, end.b));
  return { from, to: end.a + overlap, slice: wanted.slice(from, end.b + overlap) };
}

/** The slice of pasted canonical HTML: open at both ends, so that a single line joins the line it is pasted into. */
export function sliceOf(view, html) {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  const parser = view.someProp("clipboardParser") ?? pm.model.DOMParser.fromSchema(view.state.schema);
  const { content } = parser.parseSlice(body, { context: view.state.selection.$from });
  return Slice.maxOpen(content, false);
}
