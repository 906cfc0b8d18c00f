/* Marks the tab of each language in which something differs from what is saved. */

for (const form of document.querySelectorAll("[data-language-tabs]")) {
    const changed = new Map();
    form.addEventListener("input", ({ target }) => {
        const language = target.name?.match(/_([a-z]{2})$/)?.[1];
        const mark = form.querySelector(`[data-tab][data-language="${language}"] [data-unsaved-mark]`);
        if (!mark) {
            return;
        }
        // Refused words were unsaved from the start.
        const fields = changed.get(mark) ?? new Set(mark.hidden ? [] : [mark]);
        changed.set(mark, fields);
        fields[target.value === target.defaultValue ? "delete" : "add"](target);
        mark.hidden = !fields.size;
    });
}
