/**
 * Marks what is copied out of an editor of the desk, so that it is known when it comes back: it is a piece of a
 * body already, and half a paragraph of it stays half a paragraph.
 */
import { pm } from "../../../django_prose_editor/editor.js";

const { DOMSerializer } = pm.model;
const OWN = "data-desk-slice";

export function isOwnSlice(html) {
  return html.includes(`${OWN}=`) && new DOMParser().parseFromString(html, "text/html").querySelector(`[${OWN}]`) !== null;
}

/** The serialiser of the clipboard: the body's own HTML, marked at its first element. */
export function ownSerializer(schema) {
  const serializer = DOMSerializer.fromSchema(schema);
  return {
    serializeFragment(...asked) {
      const fragment = serializer.serializeFragment(...asked);
      fragment.firstElementChild?.setAttribute(OWN, "");
      return fragment;
    },
  };
}
