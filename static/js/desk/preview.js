/* The preview's screen: shows what stands in the form of the window that opened it, as it is typed.

   That window and this one talk over a channel named for the form (its token stands behind the `#`).
   What the form says is sent to the server as a form of its own into a new frame, which takes the
   old one's place once it is there. Without script the screen shows the saved draft. */

import { Cards } from "./preview/cards.js";
import { copyButtons } from "./preview/copying.js";
import { fit } from "./preview/fitting.js";
import { Frames } from "./preview/frames.js";
import { keep, kept } from "./preview/memory.js";

for (const screen of document.querySelectorAll("[data-preview]")) {
    start(screen);
}
copyButtons(document);

function start(screen) {
    for (const part of screen.querySelectorAll("[data-needs-script]")) {
        part.hidden = false;
    }
    const cards = new Cards(screen.querySelector("[data-share-cards]"));
    const state = screen.querySelector("[data-preview-state]");
    const say = (name) => {
        state.textContent = state.getAttribute(`data-says-${name}`);
    };
    const frames = new Frames(screen.querySelector("[data-device]"), screen.querySelector("[data-preview-form]"), {
        onShown: (page) => cards.show(page),
        onFailed: () => say("failed"),
    });
    choices(screen, frames);
    fit(screen.querySelector("[data-stage]"), screen.querySelector("[data-device]"), screen);
    follow(screen, frames, say);
}

/* Which screen and which theme: as they were chosen last. */
function choices(screen, frames) {
    for (const name of ["view", "theme"]) {
        const radios = [...screen.querySelectorAll(`input[name=${name}]`)];
        const last = radios.find(({ value }) => value === kept(name));
        if (last) {
            last.checked = true;
        }
        for (const radio of radios) {
            radio.addEventListener("change", () => keep(name, radio.value));
        }
    }
    const theme = () => screen.querySelector("input[name=theme]:checked").value;
    frames.setTheme(theme());
    for (const radio of screen.querySelectorAll("input[name=theme]")) {
        radio.addEventListener("change", () => frames.setTheme(theme()));
    }
}

function follow(screen, frames, say) {
    const token = location.hash.slice(1);
    const language = screen.querySelector("[data-keeps-form][aria-current]").lang;
    if (!token) {
        return;
    }
    for (const way of document.querySelectorAll("[data-keeps-form]")) {
        const address = way.matches("form") ? "action" : "href";
        way[address] += location.hash;
    }
    const channel = new BroadcastChannel(`desk-preview-${token}`);
    channel.addEventListener("message", ({ data }) => {
        if (data.language === language) {
            say("form");
            frames.ask(data.entries);
        } else if (data.gone) {
            say("gone");
        }
    });
    channel.postMessage({ ask: language });
}
