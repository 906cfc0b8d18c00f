/* Words and minutes of each language in the bar, counted on while somebody writes. */

import { counted } from "./counted.js";
import { lengthOfDocument, lengthOfHtml } from "./text/body-length.js";
import { minutesFor, wordsIn } from "./text/counting.js";

for (const line of document.querySelectorAll("[data-word-count]")) {
    start(line);
}

function start(line) {
    const { forLanguage: language, speed } = line.dataset;
    const forms = JSON.parse(line.dataset.wordCount);
    const body = document.getElementById(`id_body_${language}`);
    const lead = document.getElementById(`id_lead_${language}`);
    if (!body || !lead) {
        return;
    }
    let editor = null;
    const show = () => {
        const { words, notes } = editor ? lengthOfDocument(editor.state.doc) : lengthOfHtml(body.value);
        say(line, forms, words + wordsIn(lead.value), notes, Number(speed));
    };
    const whenIdle = onceIdle(show);
    body.addEventListener("body-editor:ready", (event) => {
        editor = event.detail.editor;
        whenIdle();
    });
    body.addEventListener("input", whenIdle);
    lead.addEventListener("input", whenIdle);
    line.textContent = "";
    whenIdle();
}

function say(line, forms, words, notes, speed) {
    const minutes = minutesFor(words, speed);
    const parts = [counted(forms.words, words, forms.digits)];
    if (minutes) {
        parts.push(counted(forms.minutes, minutes, forms.digits));
    }
    line.textContent = parts.join(" · ");
    line.title = notes ? counted(forms.notes, notes, forms.digits) : "";
}

/* Writing never waits for counting. */
function onceIdle(work) {
    let isWaiting = false;
    const idle = window.requestIdleCallback ?? ((callback) => setTimeout(callback, 50));
    return () => {
        if (!isWaiting) {
            isWaiting = true;
            idle(() => {
                isWaiting = false;
                work();
            }, { timeout: 500 });
        }
    };
}
