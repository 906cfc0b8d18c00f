/**
 * The text of one footnote: a small document of one paragraph, with bold, italic and links and nothing else.
 *
 * A footnote node keeps it as JSON in its attribute `text`. To the body around it the footnote is one
 * indivisible character, so no command that formats the body can reach into a note or tear it apart.
 */
import { Bold, Document, Italic, Paragraph, Text, getSchema, pm } from "../../../django_prose_editor/editor.js";
import { ArabicKeys } from "./arabic-keys.js";
import { Link } from "./link.js";

const { DOMParser, DOMSerializer } = pm.model;

export function noteExtensions(labels) {
  const OneParagraph = Document.extend({ content: "paragraph" });
  return [OneParagraph, Paragraph, Text, Bold, Italic, Link.configure({ labels }), ArabicKeys];
}

const schema = getSchema(noteExtensions({}));
const parser = DOMParser.fromSchema(schema);
const serializer = DOMSerializer.fromSchema(schema);

/** Reads a `<footnote>` element; whatever a note can't hold is reduced to its text. */
export function readNote(element) {
  return noteText(parser.parse(element));
}

/** Writes the `<footnote>` element. */
export function writeNote(text) {
  const { content } = schema.nodeFromJSON(noteDocument(text)).firstChild;
  const element = document.createElement("footnote");
  serializer.serializeFragment(content, { document }, element);
  return element;
}

/** The text of a note's document, as a footnote node keeps it. */
export function noteText(doc) {
  return doc.firstChild.toJSON().content ?? [];
}

/** The document of a note's text, as JSON. */
export function noteDocument(text) {
  return { type: "doc", content: [{ type: "paragraph", content: text }] };
}

export function plainText(text) {
  return text.map((piece) => piece.text).join("");
}
