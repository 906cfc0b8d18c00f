/* Places in a field of one text (headline, lead…): ranges of its value, which move as it is edited. */

import { withoutOverlaps } from "./overlaps.js";

export class InputPlaces {
    constructor(control) {
        this.control = control;
        this.value = control.value;
        this.places = new Map();
        control.addEventListener("input", () => this.follow());
    }

    show(places) {
        this.value = this.control.value;
        this.places = new Map(places.map((place) => [place.id, { ...place }]));
    }

    look() {
        this.control.scrollIntoView({ block: "center" });
    }

    go(id) {
        const place = this.places.get(id);
        this.control.focus();
        if (place && this.holds(place)) {
            this.control.setSelectionRange(place.start, place.end);
        }
        this.look();
    }

    /** Mends the places at one stroke, so that one undo takes it back. Returns the ids that it mended. */
    mend(ids) {
        const chosen = ids.map((id) => this.places.get(id)).filter((place) => place && this.holds(place));
        const apart = withoutOverlaps(chosen);
        if (!apart.length) {
            return [];
        }
        const start = apart[0].start;
        const end = apart.at(-1).end;
        replaceIn(this.control, start, end, mended(this.control.value, apart, start, end));
        return apart.map(({ id }) => id);
    }

    holds({ start, end, words }) {
        return this.control.value.slice(start, end) === words;
    }

    /** Moves the places behind the letters that have just been changed. */
    follow() {
        const before = this.value;
        const after = this.control.value;
        this.value = after;
        const first = sharedStart(before, after);
        const shift = after.length - before.length;
        for (const place of this.places.values()) {
            if (place.start >= first) {
                place.start += shift;
                place.end += shift;
            }
        }
    }
}

function mended(value, places, start, end) {
    let text = "";
    let here = start;
    for (const place of places) {
        text += value.slice(here, place.start) + place.fix;
        here = place.end;
    }
    return text + value.slice(here, end);
}

function sharedStart(one, other) {
    let index = 0;
    while (index < one.length && one[index] === other[index]) {
        index += 1;
    }
    return index;
}

/* The browser's own command keeps its undo; where it has none, the text is set and said to have changed. */
function replaceIn(control, start, end, text) {
    const focused = document.activeElement;
    control.focus({ preventScroll: true });
    control.setSelectionRange(start, end);
    const command = text ? ["insertText", false, text] : ["delete"];
    if (!document.execCommand(...command)) {
        control.setRangeText(text, start, end, "end");
        control.dispatchEvent(new Event("input", { bubbles: true }));
    }
    focused?.focus({ preventScroll: true });
}
