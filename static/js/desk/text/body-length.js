/* The words of a body: of the editor's document, paragraph by paragraph, or of a textarea's HTML. */

import { wordsIn } from "./counting.js";

const LINES = "p, h2, h3, cite";
const known = new WeakMap();

/** Paragraphs are never changed, only replaced, so each is counted once. */
export function lengthOfDocument(doc) {
    const notes = new Map();
    let words = 0;
    doc.descendants((node) => {
        if (node.isTextblock) {
            const line = lengthOfLine(node);
            words += line.words;
            for (const [text, count] of line.notes) {
                notes.set(text, count);
            }
        }
        return !node.isTextblock;
    });
    return { words, notes: sum(notes.values()) };
}

export function lengthOfHtml(html) {
    const { body } = new DOMParser().parseFromString(html, "text/html");
    const notes = new Map();
    for (const note of body.querySelectorAll("footnote")) {
        notes.set(note.textContent, wordsIn(note.textContent));
        note.remove();
    }
    const lines = [...body.querySelectorAll(LINES)].map(({ textContent }) => wordsIn(textContent));
    return { words: sum(lines), notes: sum(notes.values()) };
}

function lengthOfLine(node) {
    if (!known.has(node)) {
        const notes = [];
        node.descendants(({ type, attrs }) => {
            if (type.name === "footnote") {
                const text = plainText(attrs.text);
                notes.push([text, wordsIn(text)]);
            }
        });
        const text = node.textBetween(0, node.content.size, "", () => "");
        known.set(node, { words: wordsIn(text), notes });
    }
    return known.get(node);
}

function plainText(content) {
    return content.map(({ text = "" }) => text).join("");
}

function sum(numbers) {
    return [...numbers].reduce((total, number) => total + number, 0);
}
