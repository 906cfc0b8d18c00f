/**
 * Keys inside and around a quotation: Enter goes from the last words to the speaker and from the speaker out;
 * nothing merges the speaker's name with the text before or behind it.
 */
import { pm } from "../../../django_prose_editor/editor.js";

const { Selection, TextSelection } = pm.state;

export const quotationKeys = {
  Enter: ({ editor }) => runFirst(editor, [leaveSpeaker, leaveEmptyQuotation, goToSpeaker, splitQuoted]),
  Backspace: ({ editor }) => runFirst(editor, [goBackFromSpeaker, leaveAtStart, goBackIntoQuotation]),
  Delete: ({ editor }) => runFirst(editor, [keepSpeakerApart]),
};

/** Turns the quotation around the cursor into plain blocks; a named speaker becomes a paragraph. */
export function leaveQuotation({ state, tr, dispatch }) {
  const { $from, head } = tr.selection;
  const depth = quotationDepth($from);
  if (depth === null) return false;
  if (!dispatch) return true;

  const blocks = [];
  $from.node(depth).forEach((child) => {
    if (child.type.name !== "citation") blocks.push(child);
    else if (child.content.size) blocks.push(state.schema.nodes.paragraph.create(null, child.content));
  });
  const start = $from.before(depth);
  tr.replaceWith(start, $from.after(depth), blocks);
  const place = Math.min(head - 1, start + blocks.reduce((size, block) => size + block.nodeSize, 0));
  tr.setSelection(TextSelection.near(tr.doc.resolve(place), -1)).scrollIntoView();
  return true;
}

function runFirst(editor, steps) {
  if (!editor.state.selection.empty) return false;
  return editor.commands.command((props) => steps.some((step) => step(props)));
}

function quotationDepth($position) {
  for (let depth = $position.depth; depth > 0; depth -= 1) {
    if ($position.node(depth).type.name === "blockquote") return depth;
  }
  return null;
}

function isIn($position, name) {
  return $position.parent.type.name === name;
}

function isQuotedParagraph($position) {
  return isIn($position, "paragraph") && $position.node(-1).type.name === "blockquote";
}

function moveTo(tr, position, direction) {
  tr.setSelection(Selection.near(tr.doc.resolve(position), direction)).scrollIntoView();
  return true;
}

function leaveSpeaker({ state, tr, dispatch }) {
  const { $from } = tr.selection;
  if (!isIn($from, "citation")) return false;
  if (!dispatch) return true;
  const behind = $from.after(-1);
  const next = tr.doc.nodeAt(behind);
  if (!next?.isTextblock || next.content.size) tr.insert(behind, state.schema.nodes.paragraph.create());
  return moveTo(tr, behind + 1, 1);
}

function leaveEmptyQuotation(props) {
  const { $from } = props.tr.selection;
  const isAlone = isQuotedParagraph($from) && $from.node(-1).childCount === 2;
  return isAlone && $from.parent.content.size === 0 ? leaveQuotation(props) : false;
}

function goToSpeaker({ tr, dispatch }) {
  const { $from } = tr.selection;
  const isLast = isQuotedParagraph($from) && $from.index(-1) === $from.node(-1).childCount - 2;
  if (!isLast || $from.parent.content.size) return false;
  if (!dispatch) return true;
  tr.delete($from.before(), $from.after());
  return moveTo(tr, $from.before() + 1, 1);
}

/** What may follow a quoted paragraph is first of all a speaker, so “the next block” has to be said. */
function splitQuoted({ tr, dispatch }) {
  const { $from } = tr.selection;
  if (!isQuotedParagraph($from)) return false;
  if (dispatch) tr.split($from.pos).scrollIntoView();
  return true;
}

function goBackFromSpeaker({ tr, dispatch }) {
  const { $from } = tr.selection;
  if (!isIn($from, "citation") || $from.parentOffset > 0) return false;
  return dispatch ? moveTo(tr, $from.before(), -1) : true;
}

function leaveAtStart(props) {
  const { $from } = props.tr.selection;
  const isStart = isQuotedParagraph($from) && $from.index(-1) === 0 && $from.parentOffset === 0;
  return isStart ? leaveQuotation(props) : false;
}

function goBackIntoQuotation({ tr, dispatch }) {
  const { $from } = tr.selection;
  if ($from.depth !== 1 || $from.parentOffset > 0) return false;
  const before = tr.doc.resolve($from.before()).nodeBefore;
  if (before?.type.name !== "blockquote") return false;
  if (!dispatch) return true;
  if ($from.parent.content.size === 0) tr.delete($from.before(), $from.after());
  return moveTo(tr, $from.before() - 1, -1);
}

function keepSpeakerApart({ tr }) {
  const { $from } = tr.selection;
  if ($from.parentOffset < $from.parent.content.size) return false;
  const isBefore = tr.doc.resolve($from.after()).nodeAfter?.type.name === "citation";
  return isBefore || isIn($from, "citation");
}
