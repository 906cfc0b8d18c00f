/* Says in the bar, and where something is in the way above the text, how what is typed is kept. */

const CALM = ["saved", "changed", "kept", "saving"];

let asOpened;

export function showSaveState(place, keeper, words) {
    const bar = document.querySelector("[data-save-state]");
    const said = bar.querySelector("[data-save-words]");
    asOpened ??= { html: said.innerHTML, base: keeper.base };
    bar.dataset.saveState = CALM.includes(keeper.state) ? keeper.state : "elsewhere";
    if (keeper.state === "saved" && keeper.base === asOpened.base) {
        said.innerHTML = asOpened.html;
    } else {
        said.textContent = wordsFor(keeper, words);
    }
    for (const notice of place.querySelectorAll("[data-notices] > [data-notice]")) {
        if (notice.dataset.notice !== "newer") {
            notice.hidden = notice.dataset.notice !== keeper.state;
        }
    }
    place.querySelector("[data-reason]").textContent = keeper.message;
}

function wordsFor(keeper, words) {
    if (CALM.includes(keeper.state)) {
        return words[keeper.state].replace("{time}", keeper.keptAt);
    }
    if (!keeper.isUnsaved) {
        return words.saved;
    }
    return keeper.isInBrowser ? words.keptHere : words.notKept;
}
