/**
 * Puts a block into the story after the one the cursor is in, or in its place if that is an empty paragraph.
 *
 * Tables, lists and quotations are never split by it, and there is always a paragraph behind the new block
 * to go on writing in.
 */
import { pm } from "../../../django_prose_editor/editor.js";
import { asOneStep } from "./undo-steps.js";

const { NodeSelection, TextSelection } = pm.state;

/** Puts a block that says what it shows by its one value into the story, or in the place of the selected one. */
export function putBlock(editor, name, value, { replaces = false } = {}) {
  asOneStep(editor, () =>
    editor.commands.command((props) => {
      const { selection, schema } = props.state;
      const isSelected = selection.node?.type.name === name;
      if (!replaces || !isSelected) return insertBlock(props, schema.nodes[name].create({ value }));
      props.tr.setNodeMarkup(selection.from, null, { value });
      props.tr.setSelection(NodeSelection.create(props.tr.doc, selection.from));
      return true;
    }),
  );
  editor.view.focus();
}

/** @returns {boolean} always true: there is a place for a block in every document */
export function insertBlock({ tr, dispatch, state }, block) {
  if (!dispatch) return true;
  const { $to } = tr.selection;
  const current = $to.depth ? $to.node(1) : null;
  const isFree = current?.type.name === "paragraph" && current.content.size === 0;
  const end = current ? $to.after(1) : tr.selection.to;
  const start = isFree ? $to.before(1) : end;
  const isLast = end === tr.doc.content.size;

  tr.replaceWith(start, end, isLast ? [block, state.schema.nodes.paragraph.create()] : block);
  const next = block.isAtom ? start + block.nodeSize : start;
  tr.setSelection(TextSelection.near(tr.doc.resolve(next))).scrollIntoView();
  return true;
}
