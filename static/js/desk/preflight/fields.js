/* The fields of the form as places to go to: the body's editor, a field of text, or any other control. */

import { BodyPlaces } from "./body-places.js";
import { InputPlaces } from "./input-places.js";

const CONTROLS = "input:not([type=hidden]), textarea, select, button:not(.field-mark)";

export class Fields {
    constructor() {
        this.byRow = new Map();
    }

    /** Hands out the findings to their fields; a field without any loses its marks. */
    show(findings) {
        for (const row of rowsOf(findings)) {
            this.at(row);
        }
        for (const [row, field] of this.byRow) {
            field.show(placesIn(findings, row));
        }
    }

    go(row, place) {
        uncover(row);
        this.at(row)?.go(place);
    }

    /** Brings a place into view and leaves the focus where it is. */
    look(row, place) {
        uncover(row);
        this.at(row)?.look(place);
    }

    mend(row, places) {
        return this.at(row)?.mend(places) ?? [];
    }

    at(row) {
        const known = this.byRow.get(row);
        // An editor is made after its page; until then its field can only be gone to.
        if (known && !(known instanceof ControlPlaces)) {
            return known;
        }
        const field = fieldIn(document.getElementById(row));
        if (field) {
            this.byRow.set(row, field);
        }
        return field;
    }
}

class ControlPlaces {
    constructor(row) {
        this.row = row;
    }

    show() {}

    look() {
        this.row.scrollIntoView({ block: "center" });
    }

    go() {
        this.look();
        [...this.row.querySelectorAll(CONTROLS)].find(isShown)?.focus();
    }

    mend() {
        return [];
    }
}

function fieldIn(row) {
    if (!row) {
        return null;
    }
    const { editor } = row.querySelector(".body-editor-page > .ProseMirror") ?? {};
    if (editor) {
        return new BodyPlaces(editor);
    }
    // A choice has a field of text too, in which its names are looked for.
    const text = row.querySelector(":scope:not(:has(select)) :is(input[type=text], textarea:not([data-body-editor]))");
    return text ? new InputPlaces(text) : new ControlPlaces(row);
}

/** Opens the language that a row is in, and the panel that it is folded into. */
function uncover(row) {
    const element = document.getElementById(row);
    const { language, forLanguage } = element?.closest("[data-panel], [data-for-language]")?.dataset ?? {};
    const tab = document.querySelector(`[data-tab][data-language="${language ?? forLanguage}"]`);
    if (tab && tab.getAttribute("aria-selected") !== "true") {
        tab.click();
    }
    element?.closest("details")?.setAttribute("open", "");
    element?.closest("[data-story-side]")?.dispatchEvent(new CustomEvent("story-side:open"));
}

function isShown(control) {
    return control.offsetParent !== null;
}

function rowsOf(findings) {
    return new Set(findings.map(({ row }) => row));
}

function placesIn(findings, row) {
    return findings.filter((finding) => finding.row === row).flatMap(({ places, isBlocking, message }) =>
        places.map((place) => ({ ...place, isBlocking, message })),
    );
}
