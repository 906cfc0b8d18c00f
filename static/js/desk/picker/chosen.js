/* What is chosen in a picker's select: names with a button to remove each, or the one name in the field. */

export class Chosen {
    constructor(select, input, words, changed) {
        Object.assign(this, { select, input, words, changed });
        this.element = document.createElement(select.multiple ? "ul" : "span");
        this.element.className = "picker__chosen";
        this.clearing = removing(words.clear, () => this.clear());
        // With the keyboard, emptying the field does the same.
        this.clearing.tabIndex = -1;
        this.show();
    }

    get options() {
        return [...this.select.options].filter(({ selected, value }) => selected && value);
    }

    /** The name in a field for one. */
    get name() {
        return this.select.multiple ? "" : (this.options[0]?.text ?? "");
    }

    ids() {
        return this.options.map(({ value }) => value);
    }

    /** Choosing goes to the end: the order of the options is the order of choosing. */
    add({ id, text }) {
        const known = [...this.select.options].find(({ value }) => value === id);
        const option = known ?? new Option(text, id);
        this.select.append(option);
        option.selected = true;
        this.input.value = "";
        this.announce();
    }

    removeLast() {
        const last = this.options.at(-1);
        if (last) {
            this.remove(last);
        }
    }

    clear() {
        for (const option of this.options) {
            option.selected = false;
        }
        this.input.value = "";
        this.announce();
        this.input.focus();
    }

    /** Left with something half typed, the field says again what is chosen; left empty, nothing is. */
    settle() {
        if (!this.select.multiple && this.name && !this.input.value.trim()) {
            this.options[0].selected = false;
            this.announce();
        }
        this.input.value = this.name;
    }

    show() {
        this.clearing.hidden = this.select.multiple || !this.name;
        if (this.select.multiple) {
            this.element.replaceChildren(...this.options.map((option) => this.item(option)));
            this.element.hidden = !this.options.length;
        } else {
            this.element.hidden = true;
            this.input.value = this.name;
        }
    }

    remove(option) {
        option.selected = false;
        this.announce();
        this.input.focus();
    }

    announce() {
        this.show();
        this.changed();
    }

    item(option) {
        const item = document.createElement("li");
        const name = document.createElement("bdi");
        name.textContent = option.text;
        const label = this.words.remove.replace("{name}", option.text);
        item.append(name, removing(label, () => this.remove(option)));
        return item;
    }
}

function removing(label, onClick) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "picker__remove";
    button.title = label;
    button.setAttribute("aria-label", label);
    button.addEventListener("click", onClick);
    return button;
}
