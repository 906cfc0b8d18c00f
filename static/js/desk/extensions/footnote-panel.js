/**
 * The panel beside a marker in which one footnote's words and source are written, in a small editor of their own.
 *
 * It stands next to the body, not inside its editable text, so that selection, keys and input methods never
 * mix. Every change goes straight into the body's document and its history: undo works across both. A note that
 * is cited several times changes everywhere at once.
 */
import { crel, pm } from "../../../django_prose_editor/editor.js";
import { closing, footnotes, parting } from "./footnote-state.js";
import { replaceSource } from "./footnote-source.js";
import { noteText } from "./note.js";
import { linkBareAddresses } from "./note-source.js";
import { createWriter, takeOver } from "./note-writer.js";
import { panelButtons } from "./panel-buttons.js";
import { placeBeside } from "./panel-place.js";
import { SharedNote } from "./shared-note.js";
import { SourceField } from "./source-field.js";

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
    this.source = new SourceField(options, {
      onEnter: () => this.leave(),
      onCleaned: (address, clean) => replaceSource(view, address, clean),
    });
    this.shared = new SharedNote(options, () => this.part());
    this.element = crel("div", { className: "footnote-panel", role: "dialog", hidden: true }, [
      this.page,
      this.source.element,
      this.shared.element,
    ]);
    this.element.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !event.defaultPrevented) this.leave({ evenIfRefused: true });
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
    this.shared.show(open.together.length);
    takeOver(this.writer, note.text);
    this.source.refresh();
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
    this.writer = createWriter(this.page, text, this.options, this.keys(), () => this.write());
    this.source.show(this.writer);
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

  keys() {
    const leave = () => this.leave();
    const inBody = (command) => () => this.editor.commands[command]() || true;
    return {
      Enter: leave,
      "Shift-Enter": leave,
      "Mod-Enter": leave,
      Escape: () => this.leave({ evenIfRefused: true }),
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
    const text = noteText(this.writer.state.doc);
    const [first, ...others] = this.open.together;
    // The history joins letters to those before them where a change begins as the last one ended.
    for (const position of others.length ? [first, ...others, first] : [first]) tr.setNodeMarkup(position, null, { text });
    tr.setSelection(NodeSelection.create(tr.doc, this.open.position));
    if (this.isFresh) closeHistory(tr);
    this.isFresh = false;
    this.view.dispatch(tr);
  }

  /** Closes the note and puts the cursor behind its marker; an address that is none has to be mended first. */
  leave({ evenIfRefused = false } = {}) {
    if (!this.finish()) {
      if (!evenIfRefused) {
        this.source.input.focus();
        return true;
      }
      this.source.discard();
    }
    const { tr } = this.view.state;
    tr.setSelection(TextSelection.create(tr.doc, this.open.position + 1));
    this.view.dispatch(closing(tr));
    this.view.focus();
    return true;
  }

  /** @returns {boolean} whether the note can be left as it is */
  finish() {
    if (!this.source.commit()) return false;
    linkBareAddresses(this.writer);
    return true;
  }

  part() {
    this.view.dispatch(parting(this.view.state.tr));
    this.isFresh = true;
    this.writer.view.focus();
  }

  remove() {
    const { tr } = this.view.state;
    this.view.dispatch(closing(tr.delete(this.open.position, this.open.position + 1)));
    this.view.focus();
    return true;
  }

  closeFromOutside({ target }) {
    const isInside = this.element.contains(target) || target.closest?.(".body-editor-dialog");
    if (!isInside && this.open && this.finish()) this.view.dispatch(closing(this.view.state.tr));
  }

  place({ position }) {
    placeBeside(this.element, this.view.nodeDOM(position), this.options.surface);
  }
}
