/**
 * The card that shows a note beside its marker: while the pointer is on the marker or on the card, and while the
 * marker is selected by the keyboard. Escape closes it (WCAG 2.2, 1.4.13).
 */
import { crel, pm } from "../../../django_prose_editor/editor.js";
import { counted } from "./counted.js";
import { citationsOf, footnotes } from "./footnote-state.js";
import { noteFacts } from "./note-facts.js";
import { placeBeside } from "./panel-place.js";

const { NodeSelection, Plugin } = pm.state;
const MARKER = ".footnote-marker";
const SHOW_AFTER = 120;
const HIDE_AFTER = 250;

let made = 0;

export function footnoteCard(options) {
  return new Plugin({ view: (view) => new FootnoteCard(view, options) });
}

class FootnoteCard {
  constructor(view, { labels, surface, language }) {
    Object.assign(this, { view, labels, surface, language, marker: null });
    made += 1;
    this.element = crel("div", {
      id: `footnote-card-${made}`, className: "footnote-card", role: "tooltip", "aria-live": "polite", hidden: true,
    });
    surface.append(this.element);
    this.onKey = this.onKey.bind(this);
    view.dom.addEventListener("mouseover", ({ target }) => this.pointAt(target.closest?.(MARKER)));
    view.dom.addEventListener("mouseout", ({ target }) => target.closest?.(MARKER) && this.leave());
    view.dom.addEventListener("dragstart", () => this.hide());
    this.element.addEventListener("mouseenter", () => clearTimeout(this.timer));
    this.element.addEventListener("mouseleave", () => this.leave());
  }

  /** The marker that the keyboard has selected shows its note; one that Escape has closed stays closed. */
  update(view, before) {
    const { selection } = view.state;
    if (footnotes(view.state).open) return this.hide();
    const isSelected = selection instanceof NodeSelection && selection.node.type.name === "footnote";
    const isNew = !before.selection.eq(selection);
    if (isSelected && isNew && view.hasFocus()) this.show(view.nodeDOM(selection.from));
    else if (isNew || view.state.doc !== before.doc) this.hide();
  }

  destroy() {
    this.hide();
    this.element.remove();
  }

  pointAt(marker) {
    clearTimeout(this.timer);
    if (marker && !footnotes(this.view.state).open) this.timer = setTimeout(() => this.show(marker), SHOW_AFTER);
    else if (!this.element.hidden && !marker) this.leave();
  }

  leave() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.hide(), HIDE_AFTER);
  }

  show(marker) {
    const note = this.noteAt(marker);
    if (!note) return;
    clearTimeout(this.timer);
    this.marker?.removeAttribute("aria-describedby");
    this.marker = marker;
    this.element.replaceChildren(...this.told(note));
    this.element.hidden = false;
    marker.setAttribute("aria-describedby", this.element.id);
    placeBeside(this.element, marker, this.surface);
    document.addEventListener("keydown", this.onKey, true);
  }

  hide() {
    clearTimeout(this.timer);
    if (this.element.hidden) return;
    this.element.hidden = true;
    this.marker?.removeAttribute("aria-describedby");
    this.marker = null;
    document.removeEventListener("keydown", this.onKey, true);
  }

  onKey(event) {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    this.hide();
  }

  noteAt(marker) {
    if (!marker.isConnected) return null;
    const position = this.view.posAtDOM(marker, 0);
    return footnotes(this.view.state).notes.find((note) => note.position === position);
  }

  told({ number, text, isEmpty }) {
    const { words, host } = noteFacts(text);
    const citations = citationsOf(this.view.state, number).length;
    const told = isEmpty
      ? crel("p", { className: "is-empty", textContent: this.labels.stillEmpty })
      : crel("p", { ...this.language, textContent: words });
    const facts = [
      host && crel("bdi", { dir: "ltr", textContent: host }),
      citations > 1 && crel("span", { textContent: counted(this.labels.citedTimes, citations) }),
    ].filter(Boolean);
    return [told, ...(facts.length ? [crel("p", { className: "footnote-card-facts" }, facts)] : [])];
  }
}
