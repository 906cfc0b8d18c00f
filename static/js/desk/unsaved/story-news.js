/* Who else is in the story, in the bar; and above the text, that somebody has saved it meanwhile. What
   they changed can be looked at and taken over; what is typed here stays in any case. */

export function showStoryNews(place, keeper, desk) {
    const notice = place.querySelector("[data-notice=newer]");
    keeper.addEventListener("news", () => {
        showOthers(keeper.news.others ?? "");
        showNewer(notice, keeper.news);
    });
    notice.addEventListener("click", (event) => {
        const { target } = event;
        if (target.closest("[data-show-changes]")) {
            showChanges(notice, target.closest("[data-show-changes]"), keeper, desk);
        } else if (target.closest("[data-take-over]")) {
            takeOver(keeper);
        }
    });
}

function showOthers(html) {
    const list = document.querySelector("[data-presence]");
    if (list && list.innerHTML !== html.trim()) {
        list.innerHTML = html.trim();
        list.hidden = !list.children.length;
    }
}

function showNewer(notice, { newer = "", version }) {
    if (newer && notice.dataset.version !== String(version)) {
        notice.dataset.version = version;
        notice.innerHTML = newer;
    }
    notice.hidden = !newer;
}

async function showChanges(notice, button, keeper, desk) {
    const changes = notice.querySelector("[data-changes]");
    if (changes.hidden) {
        const answer = await desk.get("changes_since", { since: keeper.seen });
        if (answer.reason) {
            return;
        }
        changes.innerHTML = answer.html;
    }
    changes.hidden = !changes.hidden;
    button.setAttribute("aria-expanded", String(!changes.hidden));
}

/* With nothing typed, the page is opened again; else what is typed is merged into what is saved. */
async function takeOver(keeper) {
    if (!(await keeper.keepNow())) {
        return;
    }
    const address = new URL(location.href);
    address.search = keeper.isUnsaved ? new URLSearchParams({ recover: keeper.token }) : "";
    location.assign(address);
}
