/* The preflight beside the text: asks what stands in the form whenever typing pauses, shows what was
   found in the panel, at the fields and in the text, goes there and mends it where that is safe. */

import { Asker } from "./preflight/asking.js";
import { Fields } from "./preflight/fields.js";
import { StoryForm } from "./preflight/form.js";
import { Ignored } from "./preflight/ignored.js";
import { markLabels } from "./preflight/label-marks.js";
import { Panel } from "./preflight/panel.js";
import { Stops } from "./preflight/stops.js";

for (const element of document.querySelectorAll("[data-preflight]")) {
    start(element);
}

function start(element) {
    const form = new StoryForm(element.closest("form"));
    const ignored = new Ignored(element.dataset.story);
    const fields = new Fields();
    const stops = new Stops();
    const next = element.querySelector("[data-preflight-next]");
    const say = (what) => sayIn(element, what);

    const go = (finding, place) => {
        stops.visit(finding, place);
        fields.go(finding.row, place?.id);
    };

    const panel = new Panel(element, {
        go,
        look: (finding, place) => fields.look(finding.row, place.id),
        mend(finding, places) {
            const mended = fields.mend(finding.row, places.map(({ id }) => id));
            say(mended.length ? "mended" : "moved");
            asker.ask();
        },
        ignore(mark) {
            ignored.add(mark);
            say("ignored");
            asker.ask();
        },
        unhide() {
            ignored.clear();
            asker.ask();
        },
    });

    const asker = new Asker({
        url: element.dataset.url,
        token: form.token,
        question: () => ({ ...form.question(), ignored: ignored.all }),
        onAnswer(answer) {
            panel.show(answer);
            fields.show(answer.findings);
            stops.renew(answer.findings);
            next.hidden = stops.isEmpty;
            markLabels(answer.fields, (row) => panel.focusOn(row));
            element.dispatchEvent(new CustomEvent("preflight:answer", { bubbles: true, detail: answer }));
        },
        onState: (state, reason) => showState(element, state, reason),
    });

    next.addEventListener("click", () => {
        const { finding, place } = stops.next();
        panel.reveal(finding, place);
        go(finding, place);
    });

    form.onChange(() => asker.changed());
    asker.ask();
}

function showState(element, state, reason) {
    const line = element.querySelector("[data-preflight-state]");
    line.dataset.preflightState = state;
    line.textContent = reason ?? element.getAttribute(`data-says-${state}`);
}

/** Says to whoever listens instead of looking; the same words twice are said twice. */
function sayIn(element, what) {
    const line = element.querySelector("[data-preflight-said]");
    line.textContent = "";
    requestAnimationFrame(() => {
        line.textContent = element.getAttribute(`data-says-${what}`);
    });
}
