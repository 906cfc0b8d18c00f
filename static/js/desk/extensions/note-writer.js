/**
 * The small editor in which the words of one footnote are written.
 */
import { Editor, pm } from "../../../django_prose_editor/editor.js";
import { noteDocument, noteExtensions } from "./note.js";
import { Paste } from "./paste.js";

const { keydownHandler } = pm.keymap;

export function createWriter(element, text, { labels, language, desk }, keys, onUpdate) {
  return new Editor({
    element,
    injectCSS: false,
    content: noteDocument(text),
    extensions: [...noteExtensions(labels), Paste.configure({ desk, kind: "note" })],
    enablePasteRules: ["link"],
    editorProps: {
      attributes: { ...language, "aria-label": labels.footnoteText, "aria-multiline": "true" },
      handleKeyDown: keydownHandler(keys),
    },
    onUpdate,
  });
}

/** Shows what undo or redo made of the note, changing only the letters that differ. */
export function takeOver(writer, text) {
  const current = writer.state.doc;
  const wanted = writer.schema.nodeFromJSON(noteDocument(text));
  const start = wanted.content.findDiffStart(current.content);
  if (start === null) return;
  const end = wanted.content.findDiffEnd(current.content);
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const change = writer.state.tr.replace(start, end.b + overlap, wanted.slice(start, end.a + overlap));
  writer.view.dispatch(change.setMeta("preventUpdate", true));
}
