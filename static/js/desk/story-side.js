/* The panels beside the text: a drawer where there is no room beside it; what is folded stays folded.

   `story-side:open` shows the drawer, `story-side:enter` also puts the focus into it. */

const NARROW = matchMedia("(max-width: 64rem)");
const FOLDED = "desk-folded-panels";

for (const side of document.querySelectorAll("[data-story-side]")) {
    drawer(side, side.querySelector("[data-side-close]"), document.querySelector("[data-side-toggle]"));
    for (const panel of side.querySelectorAll("[data-side-panel]")) {
        keepFolded(panel);
    }
}

function drawer(side, closing, toggle) {
    const show = (isOpen) => {
        side.classList.toggle("is-open", isOpen);
        toggle.setAttribute("aria-expanded", String(isOpen));
    };
    const enter = () => {
        show(true);
        // The first thing to fold or fill in that can be seen.
        const stops = side.querySelectorAll("summary, input:not([type=hidden]), textarea, select, button, a[href]");
        [...stops].find((stop) => stop !== closing && stop.checkVisibility({ visibilityProperty: false }))?.focus();
    };
    const leave = () => {
        show(false);
        toggle.focus();
    };
    const fit = () => {
        side.classList.toggle("is-drawer", NARROW.matches);
        toggle.hidden = !NARROW.matches;
        closing.hidden = !NARROW.matches;
    };
    fit();
    NARROW.addEventListener("change", fit);
    side.addEventListener("story-side:open", () => show(true));
    side.addEventListener("story-side:enter", enter);
    toggle.addEventListener("click", () => (side.classList.contains("is-open") ? leave() : enter()));
    closing.addEventListener("click", leave);
    side.addEventListener("keydown", (event) => {
        if (event.key === "Escape" && NARROW.matches && !event.defaultPrevented) {
            leave();
        }
    });
    // What is chosen in it leads back to the text: then it is in the way.
    document.addEventListener("focusin", ({ target }) => {
        if (target.closest(".story-text")) {
            show(false);
        }
    });
}

function keepFolded(panel) {
    const { sidePanel: name } = panel.dataset;
    const folded = stored();
    if (name in folded && !panel.querySelector(".field--error")) {
        panel.open = !folded[name];
    }
    panel.addEventListener("toggle", () => store({ ...stored(), [name]: !panel.open }));
}

function stored() {
    try {
        return JSON.parse(localStorage.getItem(FOLDED)) ?? {};
    } catch {
        return {};
    }
}

function store(folded) {
    try {
        localStorage.setItem(FOLDED, JSON.stringify(folded));
    } catch {
        // They open as they did before.
    }
}
