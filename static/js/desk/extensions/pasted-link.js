/**
 * A link that is pasted alone on an empty line becomes the embed of what it leads to, where the desk allows that.
 * The link is there first and the embed a step of its own, so undo gives the link back.
 */
import { pm } from "../../../django_prose_editor/editor.js";
import { ask } from "../choosers/ask.js";
import { announce } from "./announce.js";
import { pastesSettled } from "./paste.js";
import { asOneStep } from "./undo-steps.js";

const { NodeSelection } = pm.state;
const ADDRESS = /^https?:\/\/\S+$/i;

/** @returns {object} properties of a ProseMirror plugin */
export function pastedLink(editor, options) {
  return {
    handlePaste({ state }, { clipboardData }) {
      const isAlone = ADDRESS.test(clipboardData.getData("text/plain").trim());
      if (isAlone && isEmptyLine(state.selection)) setTimeout(() => embedPasted(editor, options));
      return false;
    },
  };
}

function isEmptyLine({ $from, empty }) {
  return empty && $from.depth === 1 && $from.parent.type.name === "paragraph" && !$from.parent.content.size;
}

async function embedPasted(editor, { labels, addresses, facts, surface }) {
  // The desk may still take out of the address what follows people.
  await pastesSettled(editor.view);
  const { $from } = editor.state.selection;
  const address = $from.depth === 1 ? $from.parent.textContent.trim() : "";
  if (!ADDRESS.test(address)) return;
  let found;
  try {
    found = (await ask(addresses.embed, { address }, labels)).embed;
  } catch {
    return; // It stays the link that it is.
  }
  const position = lineOf(editor.state.doc, address);
  if (position === null) return;
  facts.learn("embed", found.address, found);
  asOneStep(editor, () => putInPlace(editor, position, found.address));
  announce(surface, labels.embedded.replace("{title}", found.title));
}

/** Where the link stands now, alone in its paragraph; typing elsewhere may have moved it. */
function lineOf(doc, address) {
  let found = null;
  doc.forEach((block, position) => {
    if (block.type.name === "paragraph" && block.textContent.trim() === address) found ??= position;
  });
  return found;
}

function putInPlace(editor, position, address) {
  const { doc, schema, selection, tr } = editor.state;
  const wasInside = selection.$from.before(1) === position;
  const end = position + doc.nodeAt(position).nodeSize;
  const block = schema.nodes.embedFigure.create({ value: address });
  const isLast = end === doc.content.size;
  tr.replaceWith(position, end, isLast ? [block, schema.nodes.paragraph.create()] : block);
  if (wasInside) tr.setSelection(selectionBehind(tr.doc, position));
  editor.view.dispatch(tr.scrollIntoView());
}

function selectionBehind(doc, position) {
  const $behind = doc.resolve(position + 1);
  return pm.state.Selection.findFrom($behind, 1, true) ?? NodeSelection.create(doc, position);
}
