/* Offers unsaved words again as a story is opened: those the server kept, and those that only this
   browser has, which are brought to the server first. Nothing is dropped but by a decision. */

export async function offerUnsavedWords(place, { copies, desk, settings, token }) {
    copies.removeSaved(settings.saved);
    const isBrought = await bring({ copies, desk, settings, token });
    if (settings.hasCopies || isBrought) {
        show(place, await desk.get("recovery", { form: token }));
    }
    place.addEventListener("click", (event) => decide(event, { place, copies, desk, settings }));
}

async function bring({ copies, desk, settings, token }) {
    let isBrought = false;
    for (const [other, { base, fields, isKept }] of copies.ofThisStory()) {
        if (other === token) {
            continue;
        }
        const question = { member: settings.member, token: other, base, revision: null, fields };
        const answer = isKept ? {} : await desk.post("autosave", question);
        if (!answer.reason) {
            copies.remove(other);
            isBrought ||= !isKept;
        }
    }
    return isBrought;
}

function show(place, answer) {
    if (!answer.reason) {
        place.querySelector("[data-offers]").innerHTML = answer.html;
    }
}

async function decide(event, { place, copies, desk, settings }) {
    const offer = event.target.closest("[data-offer]");
    const chosen = (name) => offer && event.target.closest(`[data-${name}]`);
    if (chosen("later")) {
        offer.hidden = true;
        hideIfDone(place);
    } else if (chosen("discard")) {
        ask(offer, true);
    } else if (chosen("back")) {
        ask(offer, false);
    } else if (chosen("discard-now")) {
        const question = { member: settings.member, forget: [offer.dataset.offer] };
        const answer = await desk.post("recovery", question);
        if (!answer.reason) {
            copies.remove(offer.dataset.offer);
            offer.remove();
            hideIfDone(place);
        }
    }
}

function ask(offer, isAsked) {
    offer.querySelector("[data-choices]").hidden = isAsked;
    offer.querySelector("[data-question]").hidden = !isAsked;
    offer.querySelector(isAsked ? "[data-back]" : "[data-discard]").focus();
}

function hideIfDone(place) {
    if (!place.querySelector("[data-offer]:not([hidden])")) {
        place.querySelector("[data-offers]").innerHTML = "";
    }
}
