/**
 * The source of a note: the first link to the web in its text, as the press takes it.
 */
import { hostOf } from "./note-facts.js";
import { isWebAddress } from "./link-address.js";

const BARE_ADDRESS = /https?:\/\/[^\s<>«»،؛]*[^\s<>«»،؛.,;:!?()"'\]]/gi;
const ENDS_IN_A_WORD = /[\p{L}\p{M}\p{N}»”"')\]]$/u;

/** @returns {{from: number, to: number, href: string, words: string}|null} */
export function sourceOf({ doc, schema }) {
  let found = null;
  doc.firstChild.forEach((piece, offset) => {
    const href = schema.marks.link.isInSet(piece.marks)?.attrs.href;
    const from = offset + 1;
    if (found && href === found.href && found.to === from) {
      found.to = from + piece.nodeSize;
      found.words += piece.text;
    } else if (!found && href && isWebAddress(href)) {
      found = { from, to: from + piece.nodeSize, href, words: piece.text };
    }
  });
  return found;
}

/**
 * Makes an address the note's source: its link leads there, or a link is put behind the words, named by its host.
 * Without an address, the link goes and its words stay, unless they were only the name of its host.
 */
export function setSource(writer, address, language) {
  const { state } = writer;
  const source = sourceOf(state);
  if ((source?.href ?? "") === address) return;
  const transaction = source ? changeSource(state, source, address) : addSource(state, address, language);
  writer.view.dispatch(transaction);
}

function addSource({ tr, doc, schema }, address, language) {
  const words = doc.textContent.trimEnd();
  const gap = words && (ENDS_IN_A_WORD.test(words) ? (language.lang === "ar" ? "، " : ", ") : " ");
  const end = doc.content.size - 1;
  tr.insert(end, [...(gap ? [schema.text(gap)] : []), linkedText(schema, hostOf(address), address)]);
  return tr;
}

function changeSource({ tr, schema }, { from, to, href, words }, address) {
  const isNamedByItself = [href, hostOf(href)].includes(words.trim());
  if (address && isNamedByItself) return tr.replaceWith(from, to, linkedText(schema, hostOf(address), address));
  if (!address && isNamedByItself) return tr.delete(from, to);
  tr.removeMark(from, to, schema.marks.link);
  return address ? tr.addMark(from, to, schema.marks.link.create({ href: address })) : tr;
}

function linkedText(schema, words, href) {
  return schema.text(words, [schema.marks.link.create({ href })]);
}

/** Addresses that were typed out become links, as they would while typing goes on. */
export function linkBareAddresses(writer) {
  const { tr, doc, schema } = writer.state;
  doc.descendants((node, position) => {
    if (!node.isText || schema.marks.link.isInSet(node.marks)) return;
    for (const { 0: href, index } of node.text.matchAll(BARE_ADDRESS)) {
      const from = position + index;
      if (isWebAddress(href)) tr.addMark(from, from + href.length, schema.marks.link.create({ href }));
    }
  });
  if (tr.docChanged) writer.view.dispatch(tr);
}
