/* Places in a body: words of its text and of its footnotes, its pictures and embeds. The editor's own
   marks carry them along while the text is edited. */

import { pm } from "../../../django_prose_editor/editor.js";
import { lettersBetween, noteLine, textOf } from "../extensions/body-lines.js";
import { mendPieces, mendText } from "../extensions/body-mending.js";
import { notesNumbered, placeFinder } from "../extensions/body-places.js";
import { openNote } from "../extensions/footnote-state.js";
import { rangeOf, showMarks } from "../extensions/preflight-marks.js";
import { MarkWords } from "./mark-words.js";
import { withoutOverlaps } from "./overlaps.js";

const { closeHistory } = pm.history;
const { NodeSelection, TextSelection } = pm.state;

export class BodyPlaces {
    constructor(editor) {
        this.editor = editor;
        this.places = new Map();
        this.words = new MarkWords(editor, (id) => this.places.get(id)?.message);
    }

    get state() {
        return this.editor.state;
    }

    show(places) {
        const { view } = this.editor;
        if (view.composing) {
            // A letter is being put together; drawing now would break it off.
            view.dom.addEventListener("compositionend", () => setTimeout(() => this.show(places)), { once: true });
            return;
        }
        this.places = new Map(places.map((place) => [place.id, place]));
        const find = placeFinder(this.state);
        const marks = places.flatMap((place) => find(place).map((range) => ({ ...place, ...range })));
        showMarks(view, marks);
    }

    look(id) {
        const range = this.rangeOf(id);
        bringIntoView(this.editor.view, range?.from ?? 0);
    }

    go(id) {
        const place = this.places.get(id);
        const range = this.rangeOf(id);
        this.editor.view.focus();
        if (!range) {
            bringIntoView(this.editor.view, 0);
        } else if (place.note !== null) {
            this.goIntoNote(place, range.from);
        } else {
            this.select(range, place.figure !== null);
        }
    }

    select({ from, to }, isNode) {
        const { tr } = this.state;
        const create = isNode ? NodeSelection.create(tr.doc, from) : TextSelection.create(tr.doc, from, to);
        this.editor.view.dispatch(tr.setSelection(create));
        bringIntoView(this.editor.view, from);
    }

    goIntoNote({ start, end, words }, position) {
        bringIntoView(this.editor.view, position);
        openNote(this.editor.view, position);
        const writer = document.activeElement?.editor;
        const letters = noteLine(this.state.doc.nodeAt(position).attrs.text).slice(start, end);
        if (writer && writer !== this.editor && letters.length && textOf(letters) === words) {
            // A note's text begins behind the start of its only paragraph.
            writer.commands.setTextSelection({ from: 1 + letters[0].from, to: 1 + letters.at(-1).to });
        }
    }

    /** Mends the places in one step of the history. Returns the ids that it mended. */
    mend(ids) {
        const places = ids.map((id) => this.places.get(id)).filter(Boolean);
        const tr = closeHistory(this.state.tr);
        const inNotes = this.mendNotes(tr, places.filter(({ note }) => note !== null));
        const inText = this.mendWords(tr, places.filter(({ note }) => note === null));
        this.editor.view.dispatch(tr);
        // What is typed next is another step.
        this.editor.view.dispatch(closeHistory(this.state.tr));
        return [...inNotes, ...inText];
    }

    mendWords(tr, places) {
        const ranges = places.flatMap((place) => {
            const range = this.rangeOf(place.id);
            return range && holds(tr.doc, range, place.words) ? [{ ...range, ...place, start: range.from, end: range.to }] : [];
        });
        const apart = withoutOverlaps(ranges);
        for (const { from, to, fix } of apart.toReversed()) {
            mendText(tr, from, to, fix);
        }
        return apart.map(({ id }) => id);
    }

    /** A note is one character of the text however long it is, so no position moves. */
    mendNotes(tr, places) {
        const mended = [];
        for (const [number, own] of Map.groupBy(places, ({ note }) => note)) {
            for (const { from } of notesNumbered(this.state, number)) {
                const { attrs } = tr.doc.nodeAt(from);
                const { text, ids } = mendNote(attrs.text, own);
                tr.setNodeMarkup(from, null, { ...attrs, text });
                mended.push(...ids);
            }
        }
        return mended;
    }

    /** Where a place is now. The mark of a note goes with every edit of it; its number stays. */
    rangeOf(id) {
        const place = this.places.get(id);
        if (!place) {
            return null;
        }
        return place.note === null ? rangeOf(this.state, id) : (notesNumbered(this.state, place.note)[0] ?? null);
    }
}

function mendNote(text, places) {
    const ids = [];
    for (const place of withoutOverlaps(places).toReversed()) {
        const letters = noteLine(text).slice(place.start, place.end);
        if (textOf(letters) === place.words) {
            text = mendPieces(text, letters, place.fix);
            ids.push(place.id);
        }
    }
    return { text, ids };
}

function holds(doc, { from, to }, words) {
    return textOf(lettersBetween(doc, from, to)) === words;
}

function bringIntoView(view, position) {
    const { node } = view.domAtPos(position + 1);
    const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
    element.scrollIntoView({ block: "center" });
}
