/* The ends of a page: saving, a preview in another window, leaving, the death of a tab. */

const SAVING = 15_000;
const BEFORE_ASKING = 2000;
const SAFE = ["saved", "changed", "kept", "saving"];

export function keepOnLeaving(keeper, form) {
    window.addEventListener("submit", (event) => {
        if (event.target === form && !event.defaultPrevented) {
            submitted(keeper, event.submitter);
        }
    });
    window.addEventListener("pagehide", () => leave(keeper));
    window.addEventListener("beforeunload", (event) => askBeforeLeaving(keeper, event));
    document.addEventListener("visibilitychange", () => {
        if (document.visibilityState === "hidden") {
            keepWhatIsLeft(keeper);
        }
    });
}

function submitted(keeper, submitter) {
    keeper.look();
    if (submitter?.formTarget === "_blank") {
        // The page stays, and hears in a moment that it has been saved.
        keeper.sentValues = keeper.fields.all();
        keeper.askSoon(BEFORE_ASKING);
        return;
    }
    keeper.isLeaving = true;
    keeper.abort?.abort();
    keeper.write({ isSent: true });
    keeper.say("saving");
    // Where the answer is no page, this one goes on.
    setTimeout(() => {
        keeper.isLeaving = false;
        keeper.sayCalmly();
    }, SAVING);
}

function leave(keeper) {
    keeper.isGone = true;
    keepWhatIsLeft(keeper);
    keeper.sayLeft();
}

function keepWhatIsLeft(keeper) {
    if (keeper.isLeaving) {
        return;
    }
    keeper.look();
    keeper.write();
    if (!keeper.isKept) {
        keeper.send({ isLast: true });
    }
}

/* What lies on the server is offered again anywhere; what lies only here is worth a question. */
function askBeforeLeaving(keeper, event) {
    keeper.look();
    if (!SAFE.includes(keeper.state) && !keeper.isKept) {
        event.preventDefault();
    }
}
