/* The findings one after the other, place by place, for whoever goes through them with the keyboard. */

export class Stops {
    constructor() {
        this.stops = [];
        this.here = -1;
    }

    get isEmpty() {
        return !this.stops.length;
    }

    /** Takes the findings of a new answer and stays where it was in the old ones. */
    renew(findings) {
        const id = this.stops[this.here]?.id;
        this.stops = findings.flatMap((finding) =>
            finding.places.length
                ? finding.places.map((place) => ({ id: place.id, finding, place }))
                : [{ id: finding.key, finding }],
        );
        const same = this.stops.findIndex((stop) => stop.id === id);
        // Where the stop is gone, the one that took its place is next.
        this.here = same >= 0 ? same : Math.min(this.here, this.stops.length) - 1;
        this.here = Math.max(this.here, -1);
    }

    visit(finding, place) {
        this.here = this.stops.findIndex(({ id }) => id === (place?.id ?? finding.key));
    }

    next() {
        this.here = (this.here + 1) % this.stops.length;
        return this.stops[this.here];
    }
}
