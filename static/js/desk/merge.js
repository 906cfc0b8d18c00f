/* Decides conflicts of a merge: a choice goes into the form at once, and the story is saved when all
   is decided. Without this module both sides are shown, and one box says to save over. */

import { putIntoField } from "./field-value.js";

for (const merge of document.querySelectorAll("[data-merge]")) {
    const conflicts = [...merge.querySelectorAll("[data-conflict]")];
    if (conflicts.length) {
        start(merge, conflicts);
    }
}

function start(merge, conflicts) {
    const words = JSON.parse(merge.closest("[data-unsaved-words]").dataset.unsavedWords).words;
    merge.querySelector("[data-overwrite]").hidden = true;
    // What is saved now is shown here, beside what I wrote.
    for (const beside of merge.closest("form").querySelectorAll("details.saved-now")) {
        beside.open = false;
    }
    for (const conflict of conflicts) {
        conflict.shown = JSON.parse(conflict.dataset.mine);
        conflict.querySelector("[data-choices]").hidden = false;
        conflict.addEventListener("change", ({ target }) => {
            choose(conflict, target.value, words);
            showProgress(merge, conflicts, words);
        });
    }
    showProgress(merge, conflicts, words);
    // Before anything else sees that the form is being sent.
    window.addEventListener("submit", (event) => requireDecisions(event, conflicts, words), true);
}

/* The place in the form shows another version now; one that was edited there since is left alone. */
function choose(conflict, choice, words) {
    const field = document.querySelector(`[name="${conflict.dataset.conflict}"]`);
    conflict.dataset.decided = choice;
    say(conflict, "");
    if (choice === "hand") {
        goTo(field);
        return;
    }
    const wanted = JSON.parse(conflict.dataset[choice]);
    if (putIntoField(field, conflict.shown, wanted)) {
        conflict.shown = wanted;
    } else {
        say(conflict, words.editedByHand);
        goTo(field);
    }
}

function goTo(field) {
    const row = field.closest(".field");
    const panel = row.closest("[data-panel]");
    if (panel?.hidden) {
        document.querySelector(`[data-tab="${panel.id}"]`).click();
    }
    row.scrollIntoView({ block: "center" });
    [...row.querySelectorAll("input, textarea, select, [contenteditable=true], [role=combobox]")]
        .find((control) => control.offsetParent !== null)
        ?.focus({ preventScroll: true });
}

function say(conflict, words) {
    const remark = conflict.querySelector("[data-remark]");
    remark.textContent = words;
    remark.hidden = !words;
}

function undecided(conflicts) {
    return conflicts.filter((conflict) => !conflict.dataset.decided);
}

function showProgress(merge, conflicts, words) {
    const open = undecided(conflicts).length;
    const progress = merge.querySelector("[data-merge-progress]");
    progress.hidden = false;
    progress.dataset.done = String(open === 0);
    progress.textContent = open
        ? words.undecided.replace("{count}", `${open} / ${conflicts.length}`)
        : words.decided;
    merge.querySelector("[name=overwrite]").checked = open === 0;
}

function requireDecisions(event, conflicts, words) {
    const [first] = undecided(conflicts);
    if (first && event.target === first.closest("form")) {
        event.preventDefault();
        event.stopPropagation();
        say(first, words.decide);
        first.scrollIntoView({ block: "center" });
        first.querySelector("input[type=radio]").focus({ preventScroll: true });
    }
}
