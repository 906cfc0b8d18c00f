/* The fields around a body: one line stays one line, however many it is shown on; a limit is heard of
   only when it is near, and nothing that is pasted is cut off. */

import { counted } from "./counted.js";

const NEAR = 0.1;
const NEAREST = 10;

for (const form of document.querySelectorAll("[data-text-fields]")) {
    const forms = JSON.parse(form.dataset.textFields);
    for (const field of form.querySelectorAll("[data-limit]")) {
        limit(field, forms);
    }
    for (const field of form.querySelectorAll("[data-one-line]")) {
        keepOneLine(field);
    }
    if (!CSS.supports("field-sizing", "content")) {
        for (const field of form.querySelectorAll("textarea[data-grows]")) {
            grow(field);
        }
    }
}

function limit(field, { left, over, digits }) {
    const most = Number(field.dataset.limit);
    const note = document.createElement("p");
    note.className = "field__left";
    note.setAttribute("role", "status");
    field.after(note);
    const say = () => {
        // Code points, as Python counts.
        const rest = most - [...field.value].length;
        const isNear = rest <= Math.max(NEAREST, most * NEAR);
        const forms = rest < 0 ? over : left;
        note.textContent = isNear ? counted(forms, Math.abs(rest), digits) : "";
        note.classList.toggle("is-over", rest < 0);
    };
    field.addEventListener("input", say);
    say();
}

/* Enter goes on to the next field, as in a form of single lines; it doesn't save. */
function keepOneLine(field) {
    field.addEventListener("keydown", (event) => {
        if (event.key === "Enter" && !event.isComposing && !event.ctrlKey && !event.metaKey) {
            event.preventDefault();
            nextAfter(field)?.focus();
        }
    });
    field.addEventListener("input", () => {
        if (/[\r\n\v\f\u2028\u2029]/.test(field.value)) {
            const end = field.selectionEnd;
            field.value = field.value.replace(/\s*[\r\n\v\f\u2028\u2029]+\s*/g, " ");
            field.setSelectionRange(end, end);
        }
    });
}

function nextAfter(field) {
    const row = field.closest(".field")?.nextElementSibling;
    return row?.querySelector("textarea:not([hidden]), input, [contenteditable=true]");
}

function grow(field) {
    const fit = () => {
        field.style.blockSize = "auto";
        field.style.blockSize = `${field.scrollHeight}px`;
    };
    field.addEventListener("input", fit);
    document.addEventListener("language-tabs:opened", fit);
    fit();
}
