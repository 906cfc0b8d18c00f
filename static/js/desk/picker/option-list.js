/* The list below a combobox: the focus stays in the text field, which names the active option. */

export class OptionList {
    constructor(input, { choose }) {
        Object.assign(this, { input, choose, options: [], active: -1 });
        this.listbox = make("ul", { role: "listbox", id: `${input.id}_list` });
        this.listbox.setAttribute("aria-label", input.getAttribute("aria-label") ?? "");
        this.note = make("p", { className: "picker__note", role: "status" });
        this.element = make("div", { className: "picker__list" });
        this.element.append(this.listbox, this.note);
        this.element.hidden = true;
        // A click must not take the focus out of the field.
        this.element.addEventListener("mousedown", (event) => event.preventDefault());
        input.setAttribute("role", "combobox");
        input.setAttribute("aria-autocomplete", "list");
        input.setAttribute("aria-controls", this.listbox.id);
        input.setAttribute("aria-expanded", "false");
    }

    get isOpen() {
        return !this.element.hidden;
    }

    show(options, note = "") {
        this.options = options;
        this.listbox.replaceChildren(...options.map((option, index) => this.item(option, index)));
        this.listbox.hidden = !options.length;
        this.note.textContent = note;
        this.note.hidden = !note;
        this.element.hidden = false;
        this.input.setAttribute("aria-expanded", "true");
        this.activate(options.findIndex(({ isNew }) => !isNew));
    }

    close() {
        this.element.hidden = true;
        this.input.setAttribute("aria-expanded", "false");
        this.input.removeAttribute("aria-activedescendant");
        this.active = -1;
    }

    move(step) {
        const { length } = this.options;
        if (length) {
            this.activate((Math.max(this.active, step > 0 ? -1 : 0) + step + length) % length);
        }
    }

    chooseActive() {
        if (this.isOpen && this.options[this.active]) {
            this.choose(this.options[this.active]);
        }
    }

    activate(index) {
        this.active = index;
        for (const [place, item] of [...this.listbox.children].entries()) {
            item.setAttribute("aria-selected", String(place === index));
        }
        const item = this.listbox.children[index];
        if (item) {
            this.input.setAttribute("aria-activedescendant", item.id);
            item.scrollIntoView({ block: "nearest" });
        } else {
            this.input.removeAttribute("aria-activedescendant");
        }
    }

    item(option, index) {
        const item = make("li", { role: "option", id: `${this.listbox.id}_${index}` });
        item.className = option.isNew ? "picker__option picker__option--new" : "picker__option";
        const name = make("bdi", { textContent: option.text });
        item.append(name);
        item.addEventListener("click", () => this.choose(option));
        return item;
    }
}

function make(tag, properties) {
    return Object.assign(document.createElement(tag), properties);
}
