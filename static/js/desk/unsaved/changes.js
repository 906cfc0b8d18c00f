/* What has changed since something was kept, as little of it as will do: of a long text only the part
   that differs, counted in UTF-16 units as strings are here. */

import { isSame } from "./form-fields.js";

/* Name → change of each field, going from `kept` to `now`; null for one that is as saved again.
   What isn't kept yet is a change of what is saved. */
export function changesBetween(kept, now, saved) {
    const changes = {};
    for (const [name, value] of now) {
        const before = kept.has(name) ? kept.get(name) : saved.get(name);
        if (before === undefined || !isSame(before, value)) {
            changes[name] = changeOf(before, value);
        }
    }
    for (const name of kept.keys()) {
        if (!now.has(name)) {
            changes[name] = null;
        }
    }
    return changes;
}

function changeOf(before, value) {
    if (typeof before !== "string" || typeof value !== "string") {
        return value;
    }
    const splice = spliceOf(before, value);
    return splice.put.length * 2 > value.length ? value : splice;
}

function spliceOf(before, value) {
    const shorter = Math.min(before.length, value.length);
    let at = 0;
    while (at < shorter && before[at] === value[at]) {
        at += 1;
    }
    // Both halves of a character go together.
    if (at > 0 && isHighHalf(before.charCodeAt(at - 1))) {
        at -= 1;
    }
    let end = 0;
    while (end < shorter - at && before.at(-1 - end) === value.at(-1 - end)) {
        end += 1;
    }
    if (end > 0 && isLowHalf(before.charCodeAt(before.length - end))) {
        end -= 1;
    }
    return {
        at,
        cut: before.length - at - end,
        put: value.slice(at, value.length - end),
        length: value.length,
    };
}

function isHighHalf(unit) {
    return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowHalf(unit) {
    return unit >= 0xdc00 && unit <= 0xdfff;
}
