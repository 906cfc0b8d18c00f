/* Puts a value into a field of the story's form as if it had been typed there. */

/* `shown` stands in the field now and gives way to `wanted`: a text, the HTML of a place in a body, or
   options. False where the field shows something else by now; then it stays as it is. */
export function putIntoField(field, shown, wanted) {
    if (field instanceof HTMLSelectElement) {
        return putOptions(field, wanted);
    }
    if ("bodyEditor" in field.dataset) {
        return putIntoBody(field, shown, wanted);
    }
    if (field.value !== shown) {
        return false;
    }
    field.value = wanted;
    announce(field);
    return true;
}

function putOptions(select, options) {
    for (const option of [...select.options]) {
        option.selected = false;
    }
    for (const { value, label } of options) {
        const present = [...select.options].find((option) => option.value === value);
        const option = present ?? new Option(label, value);
        option.selected = true;
        // The order of choosing is that of the options.
        select.append(option);
    }
    if (!options.length && !select.multiple) {
        select.value = "";
    }
    announce(select);
    return true;
}

function putIntoBody(field, shown, wanted) {
    const html = field.value;
    const at = html.indexOf(shown);
    if (shown === "" || at === -1 || html.includes(shown, at + 1)) {
        return false;
    }
    const body = html.slice(0, at) + wanted + html.slice(at + shown.length);
    const change = new CustomEvent("body-editor:put", { cancelable: true, detail: { html: body } });
    // Without an editor, as in a language that was never opened, the field itself is changed.
    if (field.dispatchEvent(change)) {
        field.value = body;
        announce(field);
    }
    return true;
}

function announce(field) {
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
}
