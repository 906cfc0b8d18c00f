/**
 * The editor whose HTML is the canonical form of a body: what exists only while writing is left out.
 */
import { Editor, pm } from "../../../django_prose_editor/editor.js";

const { DOMSerializer } = pm.model;
const BLOCKS_WITH_TEXT = ":scope > :is(p, h2, h3, ul, ol, blockquote)";

export class BodyEditor extends Editor {
  /** The canonical HTML of the body; an empty body is the empty string. */
  getHTML() {
    const body = document.createElement("div");
    DOMSerializer.fromSchema(this.schema).serializeFragment(this.state.doc.content, { document }, body);
    const unwritten = [...body.querySelectorAll("cite"), ...body.querySelectorAll(BLOCKS_WITH_TEXT)];
    for (const element of unwritten.filter(isBlank)) element.remove();
    return body.innerHTML;
  }
}

/** A footnote without text still counts: its place is kept until the editor fills or deletes it. */
function isBlank(element) {
  return !element.textContent.trim() && !element.querySelector("footnote");
}
