/* Choosing what a story is filed under, by typing a part of its name.

   An editable combobox with a list (WAI-ARIA 1.2) over every select[data-picker], which stays the
   form's field: others may change it and say so by a `change` event, as this module does. Without
   script the select shows what is chosen. */

import { Chosen } from "./picker/chosen.js";
import { OptionList } from "./picker/option-list.js";
import { search } from "./picker/search.js";

const PAUSE = 150;
const opened = new Map();

class Picker {
    constructor(select) {
        const { words, ...settings } = JSON.parse(select.dataset.picker);
        Object.assign(this, { select, words, settings, asked: 0 });
        this.input = textField(select);
        this.list = new OptionList(this.input, { choose: (option) => this.choose(option) });
        this.chosen = new Chosen(select, this.input, words, () => this.changed());
        this.element = document.createElement("div");
        this.element.className = select.multiple ? "picker picker--many" : "picker";
        this.element.append(this.chosen.element, this.input, this.chosen.clearing, this.list.element);
        select.after(this.element);
        select.hidden = true;
        this.listen();
        this.chosen.show();
    }

    listen() {
        this.select.addEventListener("change", () => this.chosen.show());
        this.input.addEventListener("input", (event) => {
            // Searching is no change of the story.
            event.stopPropagation();
            this.look(PAUSE);
        });
        this.input.addEventListener("click", () => this.look());
        this.input.addEventListener("keydown", (event) => this.key(event));
        this.element.addEventListener("click", (event) => {
            if (event.target === this.element || event.target === this.chosen.element) {
                this.input.focus();
            }
        });
        this.element.addEventListener("focusout", ({ relatedTarget }) => {
            if (!this.element.contains(relatedTarget)) {
                this.leave();
            }
        });
    }

    key(event) {
        const { key } = event;
        if (key === "ArrowDown" || key === "ArrowUp") {
            event.preventDefault();
            if (this.list.isOpen) {
                this.list.move(key === "ArrowDown" ? 1 : -1);
            } else {
                this.look();
            }
        } else if (key === "Enter") {
            event.preventDefault();
            this.list.chooseActive();
        } else if (key === "Escape" && this.list.isOpen) {
            event.preventDefault();
            event.stopPropagation();
            this.list.close();
        } else if (key === "Backspace" && this.select.multiple && !this.input.value) {
            this.chosen.removeLast();
        }
    }

    /* Only the answer to the last question is shown. */
    async look(pause = 0) {
        const question = ++this.asked;
        await new Promise((resolve) => {
            setTimeout(resolve, pause);
        });
        if (question !== this.asked) {
            return;
        }
        const found = await search(this.settings, this.term()).catch(() => null);
        if (question === this.asked && this.element.contains(document.activeElement)) {
            this.list.show(...this.choices(found));
        }
    }

    /* Opened with a name in it, the field shows everything: the name isn't a question. */
    term() {
        return this.input.value === this.chosen.name ? "" : this.input.value.trim();
    }

    choices(found) {
        const { words, settings } = this;
        const taken = new Set(this.chosen.ids());
        const results = (found?.results ?? []).filter(({ id }) => !this.select.multiple || !taken.has(id));
        const adding = settings.addUrl ? [{ text: words.add, isNew: true }] : [];
        if (!found) {
            return [[], words.failed];
        }
        const note = found.pagination.more ? words.narrow : "";
        return [[...results, ...adding], results.length ? note : words.nothing];
    }

    choose(option) {
        this.list.close();
        if (option.isNew) {
            this.add();
            return;
        }
        this.chosen.add(option);
    }

    /* The admin's own form in a window of its own; it reports back what it made. */
    add() {
        const name = `picker-${this.select.id}-${Date.now()}`;
        const query = new URLSearchParams({ _popup: "1" });
        if (this.term()) {
            query.set("name_ar", this.term());
        }
        opened.set(window.open(`${this.settings.addUrl}?${query}`, name, "width=900,height=700"), this);
    }

    changed() {
        this.select.dispatchEvent(new Event("change", { bubbles: true }));
    }

    leave() {
        this.asked++;
        this.list.close();
        this.chosen.settle();
    }
}

/* Called by the window that added one. */
window.dismissAddRelatedObjectPopup = (popup, id, text) => {
    opened.get(popup)?.chosen.add({ id: String(id), text });
    opened.delete(popup);
    popup.close();
};

function textField(select) {
    const input = document.createElement("input");
    input.type = "text";
    input.id = `${select.id}_search`;
    input.className = "picker__input";
    input.autocomplete = "off";
    input.dir = "auto";
    for (const name of ["aria-describedby", "aria-invalid"]) {
        if (select.hasAttribute(name)) {
            input.setAttribute(name, select.getAttribute(name));
        }
    }
    for (const label of select.labels) {
        label.htmlFor = input.id;
        input.setAttribute("aria-label", label.textContent.trim());
    }
    return input;
}

for (const select of document.querySelectorAll("select[data-picker]")) {
    new Picker(select);
}
