/**
 * What can be told of a note's text: whether it is empty, which other note is the same, what its source is.
 *
 * Told once a text: every change of a note makes another one, so what is known of a text stays true.
 */
import { isWebAddress } from "./link-address.js";
import { plainText, writeNote } from "./note.js";

// As `is_blank` in articles/text/controls.py: white space, controls and marks of direction alone.
const BLANK = /^[\p{Z}\p{C}]*$/u;
const SPACES = /[ \t\n\r\f]+/g;

const known = new WeakMap();

/**
 * @typedef {object} NoteFacts
 * @property {string} words the note as plain text
 * @property {boolean} isEmpty
 * @property {string} identity what notes of the same content share; empty notes are never the same
 * @property {string} source the address of the first link to the web, which the press takes for the source
 * @property {string} host the source's host as people know it, where the words don't name it already
 */

/** @param {object[]} text the attribute of a footnote node @returns {NoteFacts} */
export function noteFacts(text) {
  if (!known.has(text)) known.set(text, tell(text));
  return known.get(text);
}

function tell(text) {
  const words = plainText(text);
  const isEmpty = BLANK.test(words);
  const source = text.map(addressOf).find(isWebAddress) ?? "";
  const host = hostOf(source);
  return {
    words,
    isEmpty,
    identity: isEmpty ? "" : writeNote(text).innerHTML.replace(SPACES, " ").trim(),
    source,
    host: words.includes(host) ? "" : host,
  };
}

function addressOf(piece) {
  return piece.marks?.find(({ type }) => type === "link")?.attrs.href ?? "";
}

export function hostOf(address) {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, "") : "";
}
