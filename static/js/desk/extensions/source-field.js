/**
 * The field of a footnote's panel in which its source is written: an address, looked at where it is written.
 */
import { crel } from "../../../django_prose_editor/editor.js";
import { askDesk } from "./ask-desk.js";
import { icon } from "./icons.js";
import { completeAddress, isWebAddress } from "./link-address.js";
import { setSource, sourceOf } from "./note-source.js";

let made = 0;

export class SourceField {
  /**
   * @param {{labels: object, language: object, desk: object}} options
   * @param {{onEnter: () => void, onCleaned: (address: string, clean: string) => void}} reactions
   */
  constructor(options, { onEnter, onCleaned }) {
    Object.assign(this, { options, onCleaned, writer: null });
    const { labels } = options;
    made += 1;
    const id = `footnote-source-${made}`;
    this.input = crel("input", {
      id,
      className: "footnote-source-address",
      type: "text",
      inputMode: "url",
      // An address reads from left to right in every language.
      dir: "ltr",
      autocomplete: "off",
      spellcheck: false,
      placeholder: "https://",
      "aria-describedby": `${id}-error`,
    });
    this.error = crel("p", { id: `${id}-error`, className: "footnote-source-error", hidden: true });
    this.visit = crel("a", {
      className: "body-editor-button", target: "_blank", rel: "noopener noreferrer",
      "aria-label": labels.openSource, title: labels.openSource,
    }, [icon("open")]);
    this.element = crel("div", { className: "footnote-source" }, [
      crel("label", { htmlFor: id, textContent: labels.source }),
      this.input,
      this.visit,
      this.error,
    ]);
    this.input.addEventListener("change", () => this.commit());
    this.input.addEventListener("input", () => this.refuse(""));
    this.input.addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      // The page's form must not be sent by it.
      event.preventDefault();
      onEnter();
    });
  }

  /** Shows the source of another note. */
  show(writer) {
    this.writer = writer;
    this.refuse("");
    this.input.value = "";
    this.refresh();
  }

  /** Follows what is typed into the note; what is being typed here stays. */
  refresh() {
    const href = sourceOf(this.writer.state)?.href ?? "";
    if (document.activeElement !== this.input && !this.isRefused) this.input.value = href;
    this.visit.hidden = !href;
    if (href) this.visit.href = href;
  }

  get isRefused() {
    return !this.error.hidden;
  }

  /** Takes what is written here over into the note. @returns {boolean} false where it is no address */
  commit() {
    const typed = this.input.value.trim();
    const address = typed && completeAddress(typed);
    if (address && !isWebAddress(address)) {
      this.refuse(this.options.labels.sourceError);
      return false;
    }
    this.refuse("");
    this.input.value = address;
    this.take(address);
    return true;
  }

  take(address) {
    if (address === (sourceOf(this.writer.state)?.href ?? "")) return;
    setSource(this.writer, address, this.options.language);
    if (address && this.options.desk) this.clean(address);
  }

  /** What follows people in an address is taken out by the desk; until then it stands as it was typed. */
  async clean(address) {
    const clipboard = { html: "", text: address, slice: "" };
    const clean = await askDesk(this.options.desk, clipboard, "note").then(linkIn, () => null);
    if (!clean || clean === address) return;
    this.onCleaned(address, clean);
    if (this.input.value === address) this.input.value = clean;
  }

  discard() {
    this.refuse("");
    this.input.value = sourceOf(this.writer.state)?.href ?? "";
  }

  refuse(message) {
    this.error.textContent = message;
    this.error.hidden = !message;
    if (message) this.input.setAttribute("aria-invalid", "true");
    else this.input.removeAttribute("aria-invalid");
  }
}

function linkIn({ html }) {
  return new DOMParser().parseFromString(html, "text/html").querySelector("a")?.getAttribute("href");
}
