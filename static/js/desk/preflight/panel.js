/* The list of findings beside the text. The server renders it; here its buttons work, and whoever was
   in the list stays at the same finding, or the next, when an answer renews it. */

export class Panel {
    /**
     * @param {HTMLElement} element
     * @param {{go: Function, look: Function, mend: Function, ignore: Function, unhide: Function}} acts
     */
    constructor(element, acts) {
        Object.assign(this, { element, acts, findings: new Map(), shown: new Map() });
        this.list = element.querySelector("[data-preflight-findings]");
        this.list.addEventListener("click", (event) => this.click(event.target));
    }

    get items() {
        return [...this.list.querySelectorAll("[data-finding]")];
    }

    show({ html, findings }) {
        const focus = this.placeOfFocus();
        const open = new Set(this.items.filter((item) => item.querySelector("details").open).map(keyOf));
        this.findings = new Map(findings.map((finding) => [finding.key, finding]));
        this.list.innerHTML = html;
        for (const item of this.items) {
            this.step(item, 0);
            item.querySelector("details").open = open.has(keyOf(item));
        }
        this.restoreFocus(focus);
    }

    click(target) {
        const button = target.closest("button");
        if (button && "preflightUnhide" in button.dataset) {
            this.acts.unhide();
        } else if (button) {
            this.act(button, button.closest("[data-finding]"));
        }
    }

    act({ dataset }, item) {
        const finding = this.findings.get(keyOf(item));
        if ("go" in dataset) {
            this.acts.go(finding, this.placeIn(item));
        } else if ("mend" in dataset) {
            this.acts.mend(finding, [this.placeIn(item)]);
        } else if ("mendAll" in dataset) {
            this.acts.mend(finding, finding.places.filter(({ fix }) => fix !== null));
        } else if ("ignore" in dataset) {
            this.acts.ignore(item.querySelector("[data-place]:not([hidden])").dataset.ignoredAs);
        } else if ("step" in dataset) {
            this.step(item, Number(dataset.step));
            this.acts.look(finding, this.placeIn(item));
        }
    }

    /** Shows one of a finding's places instead of another, round and round. */
    step(item, by) {
        const places = [...item.querySelectorAll("[data-place]")];
        const before = this.shown.get(keyOf(item)) ?? 0;
        const now = (Math.min(before, places.length - 1) + by + places.length) % places.length;
        this.shown.set(keyOf(item), now);
        for (const [index, place] of places.entries()) {
            place.hidden = index !== now;
        }
        const number = item.querySelector("[data-step-number]");
        if (number) {
            number.textContent = now + 1;
        }
    }

    /** The place of a finding that is shown; none where the finding is about a whole field. */
    placeIn(item) {
        return this.findings.get(keyOf(item)).places[this.shown.get(keyOf(item))];
    }

    /** Shows a place, and brings its finding into view without taking the focus there. */
    reveal(finding, place) {
        const item = this.items.find((candidate) => keyOf(candidate) === finding.key);
        this.shown.set(finding.key, Math.max(finding.places.indexOf(place), 0));
        this.step(item, 0);
        item.scrollIntoView({ block: "nearest" });
    }

    focusOn(row) {
        this.element.open = true;
        const key = [...this.findings.values()].find((finding) => finding.row === row)?.key;
        const item = this.items.find((candidate) => keyOf(candidate) === key);
        item?.scrollIntoView({ block: "center" });
        firstButton(item)?.focus();
    }

    placeOfFocus() {
        const { activeElement } = document;
        const item = activeElement.closest("[data-finding]");
        return this.list.contains(item) ? { key: keyOf(item), index: this.items.indexOf(item) } : null;
    }

    restoreFocus(focus) {
        if (!focus) {
            return;
        }
        const { items } = this;
        const item = items.find((candidate) => keyOf(candidate) === focus.key) ?? items[focus.index] ?? items.at(-1);
        (firstButton(item) ?? this.element.querySelector("summary")).focus();
    }
}

function keyOf(item) {
    return item.dataset.finding;
}

function firstButton(item) {
    return item?.querySelector("[data-place]:not([hidden]) button");
}
