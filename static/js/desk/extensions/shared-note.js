/**
 * The line of a footnote's panel that says how often the note is cited, and lets one citation go its own way.
 */
import { crel } from "../../../django_prose_editor/editor.js";
import { counted } from "./counted.js";

export class SharedNote {
  constructor({ labels }, part) {
    this.labels = labels;
    this.words = crel("span");
    const button = crel("button", { type: "button", className: "footnote-part", textContent: labels.editAlone });
    // A click must not take the selection away from the text.
    button.addEventListener("mousedown", (event) => event.preventDefault());
    button.addEventListener("click", part);
    this.element = crel("p", { className: "footnote-shared", hidden: true }, [this.words, " ", button]);
  }

  /** @param {number} citations those that change together */
  show(citations) {
    this.element.hidden = citations < 2;
    this.words.textContent = counted(this.labels.changesTogether, citations);
  }
}
