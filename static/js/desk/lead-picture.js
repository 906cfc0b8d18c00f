/**
 * Desk: the lead picture of a story, seen where it is chosen, with the words that the open language has for it.
 *
 * In: select[data-picture-chooser], which stays the form's field: others may change it and say so by a `change`
 * event, as this module does. Out: the picture in its place, or room to choose or drop one.
 */
import { crel } from "../../django_prose_editor/editor.js";
import { choosePicture } from "./choosers/picture-chooser.js";
import { inItsLanguage } from "./choosers/words.js";
import { BlockFacts } from "./extensions/block-facts.js";

class LeadPicture {
  constructor(select) {
    const { words, addresses, directions } = JSON.parse(select.dataset.pictureChooser);
    Object.assign(this, { select, words, addresses, directions, facts: new Map() });
    this.element = crel("div", { className: "lead-picture", role: "group" });
    this.button = crel("button", { type: "button", className: "lead-picture-button" });
    this.button.addEventListener("click", () => this.choose());
    nameAfter(this.element, select);
    select.hidden = true;
    select.after(this.element);
    select.addEventListener("change", () => this.show());
    select.form.addEventListener("language-tabs:opened", () => this.show());
    this.takeDrops();
    this.show();
  }

  get language() {
    const lang = this.select.form.dataset.language || Object.keys(this.directions)[0];
    return { lang, dir: this.directions[lang] };
  }

  factsIn({ lang }) {
    const { addresses, words } = this;
    if (!this.facts.has(lang)) this.facts.set(lang, new BlockFacts({ addresses, words, language: { lang } }));
    return this.facts.get(lang);
  }

  async choose(file) {
    const { words, addresses, language } = this;
    const picture = await choosePicture({ words, addresses, language, file });
    if (!picture) return;
    this.factsIn(language).learn("picture", picture.id, picture);
    this.set(new Option(picture.caption.text || picture.alt.text, picture.id, true, true));
    this.button.focus();
  }

  /** @param {HTMLOptionElement} [option] what is chosen; nothing where there is none */
  set(option) {
    this.select.replaceChildren(new Option("", ""), ...(option ? [option] : []));
    this.select.dispatchEvent(new Event("change", { bubbles: true }));
  }

  async show() {
    const { select, words, language, button } = this;
    const chosen = select.value;
    button.textContent = chosen ? words.replacePicture : words.choosePicture;
    if (!chosen) return this.fill([crel("p", { textContent: words.noPicture }), button], "is-empty");
    const picture = await this.factsIn(language).about("picture", chosen).catch(() => null);
    if (chosen !== select.value || language.lang !== this.language.lang) return;
    this.fill([...(picture ? shown(picture, words) : []), this.buttons()]);
  }

  fill(parts, className = "") {
    const hadFocus = this.element.contains(document.activeElement);
    this.element.className = `lead-picture ${className}`.trim();
    this.element.replaceChildren(...parts);
    if (hadFocus) this.button.focus();
  }

  buttons() {
    const remove = crel("button", {
      type: "button",
      className: "lead-picture-button",
      textContent: this.words.removePicture,
    });
    remove.addEventListener("click", () => this.set());
    return crel("div", { className: "lead-picture-buttons" }, [this.button, remove]);
  }

  takeDrops() {
    const { element } = this;
    element.addEventListener("dragover", (event) => {
      event.preventDefault();
      element.classList.add("is-over");
    });
    element.addEventListener("dragleave", () => element.classList.remove("is-over"));
    element.addEventListener("drop", (event) => {
      event.preventDefault();
      element.classList.remove("is-over");
      const [file] = event.dataTransfer.files;
      if (file) this.choose(file);
    });
  }
}

/** What the field is called, and what is said about it. */
function nameAfter(element, select) {
  const [label] = select.labels;
  if (label) {
    label.id ||= `${select.id}_label`;
    element.setAttribute("aria-labelledby", label.id);
  }
  const described = select.getAttribute("aria-describedby");
  if (described) element.setAttribute("aria-describedby", described);
}

function shown({ large, width, height, alt, caption, credit, hasAlt, edit }, words) {
  const lines = [
    caption.text && inItsLanguage("p", caption, "lead-picture-caption"),
    credit.text && inItsLanguage("p", credit, "lead-picture-credit"),
    hasAlt
      ? crel("p", {}, [crel("span", { textContent: `${words.alt}: ` }), inItsLanguage("bdi", alt)])
      : crel("p", { className: "lead-picture-warning", textContent: words.altMissing }),
    crel("a", { href: edit, target: "_blank", rel: "noopener", textContent: words.editPicture }),
  ];
  const image = crel("img", { src: large, alt: alt.text, width, height });
  return [image, crel("div", { className: "lead-picture-words" }, lines.filter(Boolean))];
}

for (const select of document.querySelectorAll("select[data-picture-chooser]")) new LeadPicture(select);
