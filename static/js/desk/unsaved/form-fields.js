/* The fields of a story's form: what stands in them, and which differ from what is saved. */

export class FormFields {
    /* `unsaved` names the fields that already differ as the page is opened; what is saved of them the
       page doesn't know. */
    constructor(form, names, unsaved) {
        this.form = form;
        this.names = names.filter((name) => form.elements[name]);
        this.saved = new Map();
        for (const name of this.names) {
            if (!unsaved.includes(name)) {
                this.saved.set(name, this.#read(name));
            }
        }
    }

    all() {
        return new Map(this.names.map((name) => [name, this.#read(name)]));
    }

    /* Name → value of each field that differs from what is saved. */
    differing() {
        const all = this.all();
        for (const [name, value] of all) {
            if (this.saved.has(name) && isSame(this.saved.get(name), value)) {
                all.delete(name);
            }
        }
        return all;
    }

    /* From now on these values are what is saved. */
    settle(values) {
        this.saved = values;
    }

    #read(name) {
        const control = this.form.elements[name];
        if (control instanceof HTMLSelectElement && control.multiple) {
            return [...control.selectedOptions].map((option) => option.value);
        }
        return wellFormed(control.value);
    }
}

export function isSame(value, other) {
    return Array.isArray(value) && Array.isArray(other)
        ? value.join() === other.join()
        : value === other;
}

export function areSame(values, others) {
    return (
        values.size === others.size &&
        [...values].every(([name, value]) => others.has(name) && isSame(value, others.get(name)))
    );
}

/* As a database can hold it. */
function wellFormed(text) {
    return text.toWellFormed().replaceAll("\u0000", "");
}
