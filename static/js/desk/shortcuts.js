/* Keyboard shortcuts of the desk, declared where they act:

     data-shortcut="Mod+Alt+P"   the keys; Mod is Ctrl, or ⌘ on a Mac. Letters are places on the keyboard,
                                 so that they work while it types Arabic
     data-shortcut-label="…"     what the list says of it; without one it isn't listed
     data-shortcut-group="go"    the part of the list it stands in
     data-shortcut-on="…"        a selector of what it acts on, if that isn't the element itself
     data-shortcut-event="…"     an event to send there, instead of a click or the focus

   Of several with the same keys, the first that can be seen and used acts. The list opens by "?" where
   nobody is typing, by Mod+/ anywhere, and by whatever has data-shortcuts-open. */

import { ShortcutList } from "./shortcuts/list.js";
import { isTyping, keysOf } from "./shortcuts/keys.js";

const list = new ShortcutList(document.querySelector("dialog[data-shortcuts]"));

document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing || document.querySelector("dialog:modal")) {
        return;
    }
    const keys = keysOf(event);
    if (keys === "Mod+/" || (keys === "?" && !isTyping(event.target) && list.opensByQuestionMark)) {
        event.preventDefault();
        list.open();
        return;
    }
    const declared = document.querySelectorAll(`[data-shortcut="${CSS.escape(keys)}"]`);
    const target = [...declared].map(targetOf).find(isUsable);
    if (target) {
        event.preventDefault();
        act(target);
    }
});

document.addEventListener("click", ({ target }) => {
    if (target.closest?.("[data-shortcuts-open]")) {
        list.open();
    }
});

function targetOf(element) {
    const { shortcutOn, shortcutEvent } = element.dataset;
    const found = shortcutOn ? [...document.querySelectorAll(shortcutOn)] : [element];
    return { element: found.find(isShown) ?? null, event: shortcutEvent };
}

function isUsable({ element }) {
    return element !== null && !element.disabled && element.ariaDisabled !== "true";
}

function isShown(element) {
    return element.checkVisibility();
}

function act({ element, event }) {
    if (event) {
        element.dispatchEvent(new CustomEvent(event, { bubbles: true }));
    } else if (element.matches("button, a, summary, input[type=submit]")) {
        element.click();
    } else {
        element.focus();
    }
}
