/* The list of the shortcuts that the page has now, in a dialog of the browser's own. */

import { ariaKeys, capsOf } from "./keys.js";

const SWITCH = "desk-shortcuts-by-question-mark";

export class ShortcutList {
    constructor(dialog) {
        this.dialog = dialog;
        this.toggle = dialog.querySelector("[data-shortcuts-switch]");
        this.toggle.checked = this.opensByQuestionMark;
        this.toggle.addEventListener("change", () => remember(this.toggle.checked));
        dialog.addEventListener("click", ({ target }) => target === dialog && dialog.close());
        for (const element of document.querySelectorAll("[data-shortcut]")) {
            name(element);
        }
    }

    /** A key of one character can be switched off (WCAG 2.2, 2.1.4). */
    get opensByQuestionMark() {
        try {
            return localStorage.getItem(SWITCH) !== "off";
        } catch {
            return true;
        }
    }

    open() {
        const rows = [...declaredRows(), ...toolbarRows()];
        for (const group of this.dialog.querySelectorAll("[data-group]")) {
            const own = rows.filter((row) => row.group === group.dataset.group);
            group.querySelector("dl").replaceChildren(...own.map(item));
            group.hidden = !own.length;
        }
        this.dialog.showModal();
    }
}

/* What the element may be pressed with, for assistive technology and in its tooltip. */
function name(element) {
    const { shortcut, shortcutOn } = element.dataset;
    if (shortcutOn || !element.matches("button, a, input, textarea")) {
        return;
    }
    element.setAttribute("aria-keyshortcuts", ariaKeys(shortcut));
    const caps = `\u2066${capsOf(shortcut).join("+")}\u2069`;
    element.title = element.title ? `${element.title} (${caps})` : caps;
}

function declaredRows() {
    const rows = new Map();
    for (const { dataset } of document.querySelectorAll("[data-shortcut-label]")) {
        const { shortcut: keys, shortcutLabel: label, shortcutGroup: group = "page" } = dataset;
        rows.set(keys, rows.get(keys) ?? { keys, label, group });
    }
    return [...rows.values()];
}

/* The editor's own say so themselves. */
function toolbarRows() {
    const toolbar = [...document.querySelectorAll(".body-editor-toolbar")].find((bar) => bar.checkVisibility());
    const buttons = toolbar?.querySelectorAll("[aria-keyshortcuts]:not([hidden])") ?? [];
    return [...buttons].map((button) => ({
        keys: button.getAttribute("aria-keyshortcuts"),
        label: button.getAttribute("aria-label"),
        group: "write",
    }));
}

function item({ keys, label }) {
    const row = document.createElement("div");
    const term = document.createElement("dt");
    term.textContent = label;
    const detail = document.createElement("dd");
    detail.dir = "ltr";
    for (const cap of capsOf(keys)) {
        detail.append(Object.assign(document.createElement("kbd"), { textContent: cap }));
    }
    row.append(term, detail);
    return row;
}

function remember(isOn) {
    try {
        localStorage.setItem(SWITCH, isOn ? "on" : "off");
    } catch {
        // It holds until the page is left.
    }
}
