/**
 * The lines of a body as the preflight counts them, with the place of every letter in the editor's document.
 *
 * In: the document. Out: a line for each paragraph, heading and speaker that the canonical HTML has, without
 * footnotes. It follows articles/text/sanitise.py (spaces single, none at the ends, nothing empty) and
 * `blocks_text` in articles/text/body.py; tests/browser/test_preflight_places.py holds them together.
 */
const SPACE = /[ \t\n\r\f]/;
const CONTROL = /[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ufffe\uffff]/;
const LEFT_OUT_WHEN_BLANK = new Set(["paragraph", "heading", "bulletList", "orderedList", "blockquote"]);
const CELLS = new Set(["tableCell", "tableHeader"]);

/**
 * @typedef {object} Letter one letter of a line; a run of spaces counts as one
 * @property {string} text
 * @property {number} from where it begins in the document
 * @property {number} to where it ends
 *
 * @returns {Letter[][]}
 */
export function bodyLines(doc) {
  const lines = [];
  doc.forEach((block, position) => {
    const isUnwritten = LEFT_OUT_WHEN_BLANK.has(block.type.name) && isBlank(block);
    if (!isUnwritten) collect(block, position, lines);
  });
  return lines;
}

export function textOf(letters) {
  return letters.map(({ text }) => text).join("");
}

function collect(node, position, lines) {
  if (node.isTextblock) {
    const isUnwritten = node.type.name === "citation" && isBlank(node);
    const line = isUnwritten ? null : lineOf(node, position + 1);
    if (line) lines.push(line);
    return;
  }
  const before = lines.length;
  node.forEach((child, offset) => collect(child, position + 1 + offset, lines));
  // A cell keeps one paragraph, even an empty one.
  if (CELLS.has(node.type.name) && lines.length === before) lines.push([]);
}

function isBlank(node) {
  let hasNote = false;
  node.descendants((child) => {
    hasNote ||= child.type.name === "footnote";
  });
  return !hasNote && !node.textContent.trim();
}

/** The letters of a block that stays, or null where nothing would be left of it. */
function lineOf(block, start) {
  const units = [];
  block.forEach((node, offset) => {
    for (const unit of node.isText ? lettersOf(node.text, start + offset) : [null]) units.push(unit);
  });
  const line = trimmed(units);
  return line.length ? line.filter(Boolean) : null;
}

/** The letters of a footnote, placed by their offset in its text. */
export function noteLine(pieces) {
  const units = [];
  let offset = 0;
  for (const { text } of pieces) {
    for (const unit of lettersOf(text, offset)) units.push(unit);
    offset += text.length;
  }
  return trimmed(units);
}

/** The letters that stand between two positions of a document now. */
export function lettersBetween(doc, from, to) {
  const letters = [];
  doc.nodesBetween(from, to, (node, position) => {
    if (!node.isText) return;
    const start = Math.max(from, position);
    letters.push(...lettersOf(node.text.slice(start - position, to - position), start));
  });
  return letters;
}

/** The letters of one piece of text, a run of spaces being one of them. */
function lettersOf(text, start) {
  const letters = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    const position = start + index;
    if (CONTROL.test(character)) continue;
    const last = letters.at(-1);
    if (!SPACE.test(character)) letters.push({ text: character, from: position, to: position + 1 });
    else if (isSpace(last)) last.to = position + 1;
    else letters.push({ text: " ", from: position, to: position + 1 });
  }
  return letters;
}

/** Without the spaces at both ends; a footnote, which is null here, is no space. */
function trimmed(units) {
  let start = 0;
  let end = units.length;
  while (start < end && isSpace(units[start])) start += 1;
  while (start < end && isSpace(units[end - 1])) end -= 1;
  return units.slice(start, end);
}

function isSpace(unit) {
  return unit?.text === " ";
}
