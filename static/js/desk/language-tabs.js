/* The languages of a story as tabs (WAI-ARIA, "Tabs with Automatic Activation").

   Without this module every language is shown, one below the other. A tab opens by itself where a
   field in it needs attention, where the address or the page before asks for it, or where it was
   open last. What is of one language only, wherever on the page, says so by `data-for-language`.

   `language-tabs:next`, sent to the form, opens the next. Announces `language-tabs:opened` on the panel that opens, with the language in its detail. The
   form's `data-language` always names the open one. */

const CONTROLS = "input, textarea, select, [contenteditable=true], [role=combobox]";

for (const tabs of document.querySelectorAll("[data-language-tabs]")) {
    start(tabs);
}

function start(tabs) {
    const list = tabs.querySelector("[data-tablist]");
    const buttons = [...list.querySelectorAll("[data-tab]")];
    list.hidden = false;
    list.setAttribute("role", "tablist");
    for (const button of buttons) {
        prepare(button);
        button.addEventListener("click", () => open(tabs, buttons, button));
        button.addEventListener("keydown", (event) => step(tabs, buttons, button, event));
    }
    tabs.addEventListener("language-tabs:next", () => openNext(tabs, buttons));
    open(tabs, buttons, firstToShow(buttons, tabs.dataset.open));
    // The browser takes the focus away as it goes to the address's place, last when all is loaded.
    window.addEventListener("load", () => setTimeout(() => followAddress(tabs, buttons)));
    window.addEventListener("hashchange", () => followAddress(tabs, buttons));
}

function prepare(button) {
    const panel = panelOf(button);
    button.id = `tab-${panel.id}`;
    button.setAttribute("role", "tab");
    button.setAttribute("aria-controls", panel.id);
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", button.id);
    panel.querySelector("[data-panel-heading]").hidden = true;
}

function panelOf(button) {
    return document.getElementById(button.dataset.tab);
}

function open(tabs, buttons, chosen) {
    const { language } = chosen.dataset;
    tabs.dataset.language = language;
    for (const button of buttons) {
        const isChosen = button === chosen;
        button.setAttribute("aria-selected", String(isChosen));
        button.tabIndex = isChosen ? 0 : -1;
        panelOf(button).hidden = !isChosen;
    }
    for (const element of tabs.querySelectorAll("[data-for-language]")) {
        element.hidden = element.dataset.forLanguage !== language;
    }
    remember(chosen.dataset.tab);
    const opened = { bubbles: true, detail: { language } };
    panelOf(chosen).dispatchEvent(new CustomEvent("language-tabs:opened", opened));
}

/* Arrows go the way the tabs lie: to the left is the next tab where the desk runs right to left. */
function step(tabs, buttons, button, event) {
    const forward = getComputedStyle(button).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    const backward = forward === "ArrowLeft" ? "ArrowRight" : "ArrowLeft";
    const here = buttons.indexOf(button);
    const there = {
        [forward]: (here + 1) % buttons.length,
        [backward]: (here + buttons.length - 1) % buttons.length,
        Home: 0,
        End: buttons.length - 1,
    }[event.key];
    if (there === undefined) {
        return;
    }
    event.preventDefault();
    open(tabs, buttons, buttons[there]);
    buttons[there].focus();
}

/* With the focus where it was in the language before, if it was in its text. */
function openNext(tabs, buttons) {
    const here = buttons.findIndex((button) => button.ariaSelected === "true");
    const next = buttons[(here + 1) % buttons.length];
    const field = document.activeElement?.closest(".field")?.id.replace(/_[a-z]+$/, "");
    open(tabs, buttons, next);
    const row = document.getElementById(`${field}_${next.dataset.language}`);
    ([...(row?.querySelectorAll(CONTROLS) ?? [])].find(isShown) ?? next).focus();
}

function firstToShow(buttons, asked) {
    return (
        buttons.find((button) => "hasErrors" in button.dataset) ??
        buttons.find((button) => button.dataset.tab === `language-${asked}`) ??
        buttons.find((button) => button.dataset.tab === remembered()) ??
        buttons[0]
    );
}

function followAddress(tabs, buttons) {
    const target = document.getElementById(location.hash.slice(1));
    const button = target && buttons.find((candidate) => belongsTo(target, candidate));
    if (button) {
        open(tabs, buttons, button);
    }
    if (target?.id.startsWith("row-")) {
        target.closest("details")?.setAttribute("open", "");
        target.closest("[data-story-side]")?.dispatchEvent(new CustomEvent("story-side:open"));
        target.scrollIntoView({ block: "center" });
        [...target.querySelectorAll(CONTROLS)].find(isShown)?.focus();
    }
}

function belongsTo(target, { dataset }) {
    const { language, forLanguage } = target.closest("[data-panel], [data-for-language]")?.dataset ?? {};
    return [language, forLanguage].includes(dataset.language);
}

function isShown(control) {
    return control.offsetParent !== null;
}

/* Storage may be switched off; then every page opens on its first language. */
function remember(tab) {
    try {
        sessionStorage.setItem("desk-language-tab", tab);
    } catch {
        // Nothing is lost.
    }
}

function remembered() {
    try {
        return sessionStorage.getItem("desk-language-tab");
    } catch {
        return null;
    }
}
