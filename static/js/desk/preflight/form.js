/* What stands in the form of a story, for the language that is open. */

export class StoryForm {
    constructor(form) {
        this.form = form;
        this.token = form.elements.csrfmiddlewaretoken.value;
    }

    /** The language that is open. */
    get language() {
        return this.form.dataset.language;
    }

    /** The unsaved story, as articles/desk/unsaved_draft.py reads it. */
    question() {
        const { language } = this;
        return {
            language,
            text: this.textIn(language),
            section: this.valueOf("section"),
            picture: this.valueOf("picture"),
            tags: this.chosenIn("tags"),
            byline: this.chosenIn("byline"),
        };
    }

    textIn(language) {
        const ending = `_${language}`;
        const controls = [...this.form.elements].filter(({ name }) => name?.endsWith(ending));
        return Object.fromEntries(controls.map(({ name, value }) => [name.slice(0, -ending.length), value]));
    }

    valueOf(name) {
        return this.form.elements[name]?.value ?? "";
    }

    chosenIn(name) {
        const { selectedOptions = [] } = this.form.elements[name] ?? {};
        return [...selectedOptions].map(({ value }) => value);
    }

    /** Calls back whenever something in the form, or its open language, may have changed. */
    onChange(changed) {
        this.form.addEventListener("input", changed);
        this.form.addEventListener("change", changed);
        this.form.addEventListener("language-tabs:opened", changed);
    }
}
