/* Keys by the name a shortcut is declared with, and by the names people read. */

const isMac = /mac|iphone|ipad/i.test(navigator.userAgentData?.platform ?? navigator.platform);
const TYPED_IN = "input:not([type=checkbox], [type=radio], [type=submit], [type=button]), textarea, select, [contenteditable=true]";

/** “Mod+Alt+P” of a pressed key; a letter is the place that has it on a Latin keyboard. */
export function keysOf({ code, key, altKey, shiftKey, ctrlKey, metaKey }) {
    if (["?", "؟"].includes(key) && !altKey && !ctrlKey && !metaKey) {
        return "?";
    }
    const modifiers = [
        (isMac ? metaKey : ctrlKey) && "Mod",
        (isMac ? ctrlKey : metaKey) && "Other",
        altKey && "Alt",
        shiftKey && "Shift",
    ];
    return [...modifiers.filter(Boolean), nameOf(code, key)].join("+");
}

export function isTyping(element) {
    return Boolean(element.closest?.(TYPED_IN));
}

/** The caps to press, one by one: `["Ctrl", "Alt", "P"]`. */
export function capsOf(keys) {
    const names = isMac
        ? { Mod: "⌘", Alt: "⌥", Shift: "⇧", Control: "⌃", Meta: "⌘" }
        : { Mod: "Ctrl", Control: "Ctrl" };
    return keys.split("+").map((key) => names[key] ?? key);
}

/** The value of `aria-keyshortcuts`. */
export function ariaKeys(keys) {
    return keys.replace("Mod", isMac ? "Meta" : "Control");
}

function nameOf(code, key) {
    if (code === "Slash") {
        return "/";
    }
    return /^(Key[A-Z]|Digit\d)$/.test(code) ? code.at(-1) : key;
}
