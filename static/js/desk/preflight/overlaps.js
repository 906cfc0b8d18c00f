/* Of places that reach into each other, only the first can be mended: the others have changed by then. */

export function withoutOverlaps(places) {
    const apart = [];
    for (const place of places.toSorted((one, other) => one.start - other.start)) {
        if (!apart.length || place.start >= apart.at(-1).end) {
            apart.push(place);
        }
    }
    return apart;
}
