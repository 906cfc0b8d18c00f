/** Words that come with their own language and direction, as the desk's answers hold them. */
import { crel } from "../../../django_prose_editor/editor.js";

/** @param {{text: string, lang: string, dir: string}} words */
export function inItsLanguage(tag, { text, lang, dir }, className = "") {
  return crel(tag, { className, lang, dir, textContent: text });
}
