/**
 * Where a new footnote goes: behind the selection, and right behind the word; never into a word or a link.
 */
import { getMarkRange } from "../../../django_prose_editor/editor.js";

const REST_OF_WORD = /^[\p{L}\p{M}\p{N}]+/u;

/** @returns {number|null} the position, or null where no footnote can stand */
export function placeForNote({ selection, schema, doc }) {
  const { $to } = selection;
  const { parent } = $to;
  const index = $to.indexAfter();
  if (!parent.inlineContent || !parent.canReplaceWith(index, index, schema.nodes.footnote)) return null;

  // Every inline leaf counts one character, so offsets in this text are offsets in the paragraph.
  const text = parent.textBetween(0, parent.content.size, null, "\ufffc");
  const place = $to.start() + endOfWord(text, $to.parentOffset);
  const link = getMarkRange(doc.resolve(place), schema.marks.link);
  return link && link.from < place && place < link.to ? link.to : place;
}

/** A note in the middle of bold text is bold like its surroundings; at an edge it is not. */
export function marksForNote({ doc, schema }, place) {
  const { nodeBefore, nodeAfter } = doc.resolve(place);
  if (!nodeBefore || !nodeAfter) return [];
  return nodeBefore.marks.filter((mark) => mark.type !== schema.marks.link && mark.isInSet(nodeAfter.marks));
}

function endOfWord(text, offset) {
  const before = text.slice(0, offset);
  const withoutSpace = before.trimEnd().length;
  if (withoutSpace > 0 && withoutSpace < offset) return withoutSpace;
  const isInWord = REST_OF_WORD.test(before.slice(-1));
  return isInWord ? offset + (text.slice(offset).match(REST_OF_WORD)?.[0].length ?? 0) : offset;
}
