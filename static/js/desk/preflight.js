/* The preflight beside the text: asks what stands in the form whenever typing pauses, shows what was
   found in the panel, at the fields and in the text, goes there and mends it where that is safe. */

import { Asker } from "./preflight/asking.js";
import { Fields } from "./preflight/fields.js";
import { StoryForm } from "./preflight/form.js";
import { Ignored } from "./preflight/ignored.js";
import { markLabels } from "./preflight/label-marks.js";
import { Panel } from "./preflight/panel.js";
import { Stops } from "./preflight/stops.js";

class Preflight {
    constructor(element) {
        this.element = element;
        this.side = element.closest("[data-story-side]");
        this.next = element.querySelector("[data-preflight-next]");
        this.form = new StoryForm(element.closest("form"));
        this.ignored = new Ignored(element.dataset.story);
        this.fields = new Fields();
        this.stops = new Stops();
        this.panel = new Panel(element, this);
        this.asker = new Asker({
            url: element.dataset.url,
            token: this.form.token,
            question: () => ({ ...this.form.question(), ignored: this.ignored.all }),
            onAnswer: (answer) => this.show(answer),
            onState: (state, reason) => this.showState(state, reason),
        });
        this.next.addEventListener("click", () => this.goOn());
        // The shortcut's: see story/end/shortcuts.html.
        element.addEventListener("preflight:next", () => this.goOn());
        this.form.onChange(() => this.asker.changed());
        this.asker.ask();
    }

    show(answer) {
        this.panel.show(answer);
        this.fields.show(answer.findings);
        this.stops.renew(answer.findings);
        this.next.hidden = this.stops.isEmpty;
        markLabels(answer.fields, (row) => {
            this.openSide();
            this.panel.focusOn(row);
        });
        this.element.dispatchEvent(new CustomEvent("preflight:answer", { bubbles: true, detail: answer }));
    }

    showState(state, reason) {
        const line = this.element.querySelector("[data-preflight-state]");
        line.textContent = reason ?? this.element.getAttribute(`data-says-${state}`);
    }

    goOn() {
        if (!this.stops.isEmpty) {
            const { finding, place } = this.stops.next();
            this.panel.reveal(finding, place);
            this.go(finding, place);
        }
    }

    // What the buttons of the panel do

    go(finding, place) {
        this.stops.visit(finding, place);
        this.fields.go(finding.row, place?.id);
    }

    look(finding, place) {
        this.fields.look(finding.row, place.id);
    }

    mend(finding, places) {
        const isOpen = this.side.classList.contains("is-open");
        const mended = this.fields.mend(finding.row, places.map(({ id }) => id));
        this.say(mended.length ? "mended" : "moved");
        this.asker.ask();
        if (isOpen) {
            // A field of text takes the focus while it is mended, and that closes the drawer.
            this.openSide();
        }
    }

    ignore(mark) {
        this.ignored.add(mark);
        this.say("ignored");
        this.asker.ask();
    }

    unhide() {
        this.ignored.clear();
        this.asker.ask();
    }

    openSide() {
        this.side.dispatchEvent(new CustomEvent("story-side:open"));
    }

    /** Says to whoever listens instead of looking; the same words twice are said twice. */
    say(what) {
        const line = this.element.querySelector("[data-preflight-said]");
        line.textContent = "";
        requestAnimationFrame(() => {
            line.textContent = this.element.getAttribute(`data-says-${what}`);
        });
    }
}

for (const element of document.querySelectorAll("[data-preflight]")) {
    new Preflight(element);
}
