/**
 * The panel beside a marker in which one footnote's words are written, in a small editor of their own.
 *
 * It stands next to the body, not inside its editable text, so that selection, keys and input methods never
 * mix. Every change goes straight into the body's document and its history: undo works across both.
 */
import { Editor, crel, pm } from "../../../django_prose_editor/editor.js";
import { closing, footnotes } from "./footnote-state.js";
import { noteDocument, noteExtensions, noteText } from "./note.js";
import { panelButtons } from "./panel-buttons.js";
import { placeBeside } from "./panel-place.js";
import { pastedLine, pastedTextLine } from "./pasted-html.js";

const { keydownHandler } = pm.keymap;
const { closeHistory } = pm.history;
const { NodeSelection, Plugin, TextSelection } = pm.state;

export function footnotePanel(editor, options) {
  return new Plugin({ view: (view) => new FootnotePanel(editor, view, options) });
}

class FootnotePanel {
  constructor(editor, view, options) {
    Object.assign(this, { editor, view, options, open: null, writer: null });
    this.page = crel("div", { className: "footnote-panel-text" });
    this.title = crel("span", { className: "footnote-panel-title" });
    this.element = crel("div", { className: "footnote-panel", role: "dialog", hidden: true }, [this.page]);
    this.element.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !event.defaultPrevented) this.leave();
    });
    this.closeFromOutside = this.closeFromOutside.bind(this);
    options.surface.append(this.element);
  }

  update() {
    const { open, notes } = footnotes(this.view.state);
    if (!open) return this.hide();
    if (open.opening !== this.open?.opening) this.show(open);
    else if (open.position !== this.open.position) this.place(open);
    this.open = open;
    const note = notes.find(({ position }) => position === open.position);
    const label = this.options.labels.footnoteNumber.replace("{number}", note.number);
    this.title.textContent = label;
    this.element.setAttribute("aria-label", label);
    this.takeOver(note.text);
  }

  destroy() {
    this.hide();
    this.element.remove();
  }

  show(open) {
    this.hide();
    this.open = open;
    this.isFresh = true;
    const { text } = this.view.state.doc.nodeAt(open.position).attrs;
    this.writer = this.createWriter(text);
    this.buttons = panelButtons(this.writer, this.options.labels, {
      title: this.title,
      remove: () => this.remove(),
      leave: () => this.leave(),
    });
    this.element.prepend(this.buttons);
    this.element.hidden = false;
    document.addEventListener("pointerdown", this.closeFromOutside, true);
    document.addEventListener("focusin", this.closeFromOutside);
    this.place(open);
    this.writer.commands.setTextSelection(this.writer.state.doc.content.size - 1);
    this.writer.view.focus();
    this.element.scrollIntoView({ block: "nearest" });
  }

  hide() {
    if (!this.open) return;
    this.open = null;
    document.removeEventListener("pointerdown", this.closeFromOutside, true);
    document.removeEventListener("focusin", this.closeFromOutside);
    const hadFocus = this.element.contains(document.activeElement);
    this.element.hidden = true;
    this.buttons.remove();
    this.writer.destroy();
    // Undoing the insertion takes the note away under the writer's hands: go on in the body.
    if (hadFocus) this.view.focus();
  }

  createWriter(text) {
    const { labels, language } = this.options;
    return new Editor({
      element: this.page,
      injectCSS: false,
      content: noteDocument(text),
      extensions: noteExtensions(labels),
      enablePasteRules: ["link"],
      editorProps: {
        attributes: { ...language, "aria-label": labels.footnoteText, "aria-multiline": "true" },
        handleKeyDown: keydownHandler(this.keys()),
        transformPastedHTML: pastedLine,
        transformPastedText: pastedTextLine,
      },
      onUpdate: () => this.write(),
    });
  }

  keys() {
    const leave = () => this.leave();
    const inBody = (command) => () => this.editor.commands[command]() || true;
    return {
      Enter: leave,
      "Shift-Enter": leave,
      "Mod-Enter": leave,
      Escape: leave,
      "Mod-z": inBody("undo"),
      "Mod-y": inBody("redo"),
      "Mod-Shift-z": inBody("redo"),
      "Mod-Alt-f": () => true,
      Backspace: (state) => !state.doc.textContent && this.remove(),
    };
  }

  /** Puts the words into the body's document; the first change of an opening is an undo step of its own. */
  write() {
    const { tr } = this.view.state;
    const { position } = this.open;
    tr.setNodeMarkup(position, null, { text: noteText(this.writer.state.doc) });
    tr.setSelection(NodeSelection.create(tr.doc, position));
    if (this.isFresh) closeHistory(tr);
    this.isFresh = false;
    this.view.dispatch(tr);
  }

  /** Shows what undo or redo made of the note, changing only the letters that differ. */
  takeOver(text) {
    const current = this.writer.state.doc;
    const wanted = this.writer.schema.nodeFromJSON(noteDocument(text));
    const start = wanted.content.findDiffStart(current.content);
    if (start === null) return;
    const end = wanted.content.findDiffEnd(current.content);
    const overlap = Math.max(0, start - Math.min(end.a, end.b));
    const change = this.writer.state.tr.replace(start, end.b + overlap, wanted.slice(start, end.a + overlap));
    this.writer.view.dispatch(change.setMeta("preventUpdate", true));
  }

  /** Closes the note and puts the cursor behind its marker. */
  leave() {
    const { tr } = this.view.state;
    tr.setSelection(TextSelection.create(tr.doc, this.open.position + 1));
    this.view.dispatch(closing(tr));
    this.view.focus();
    return true;
  }

  remove() {
    const { tr } = this.view.state;
    this.view.dispatch(closing(tr.delete(this.open.position, this.open.position + 1)));
    this.view.focus();
    return true;
  }

  closeFromOutside({ target }) {
    const isInside = this.element.contains(target) || target.closest?.(".body-editor-dialog");
    if (!isInside && this.open) this.view.dispatch(closing(this.view.state.tr));
  }

  place({ position }) {
    placeBeside(this.element, this.view.nodeDOM(position), this.options.surface);
  }
}
