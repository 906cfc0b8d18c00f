/**
 * The list of footnotes below the text: number, words and source of each, how often it is cited, live. A click
 * goes to the note and opens it; a note can be cited again at the cursor.
 */
import { crel, pm } from "../../../django_prose_editor/editor.js";
import { citeAgain } from "./cite-again.js";
import { counted } from "./counted.js";
import { areSameNotes } from "./footnote-numbers.js";
import { citation, goToNote } from "./footnote-places.js";
import { footnotes } from "./footnote-state.js";
import { icon } from "./icons.js";
import { noteFacts } from "./note-facts.js";
import { showNotice } from "./notice.js";

const { Plugin } = pm.state;
const LONGEST = 160;

export function footnoteList(editor, options) {
  const { labels, surface } = options;
  return new Plugin({
    view(view) {
      const list = crel("ol");
      const section = crel("section", { className: "body-editor-footnotes", "aria-label": labels.footnotes }, [
        crel("p", { className: "body-editor-footnotes-title", textContent: labels.footnotes }),
        list,
      ]);
      surface.append(section);
      let shown = [];

      const update = () => {
        const { notes } = footnotes(view.state);
        if (areSameNotes(notes, shown)) return;
        shown = notes;
        section.hidden = !notes.length;
        const first = notes.filter(({ occurrence }) => occurrence === 1);
        list.replaceChildren(...first.map((note) => listItem(editor, note, notes, options)));
      };
      update();
      return { update, destroy: () => section.remove() };
    },
  });
}

function listItem(editor, { number, text, isEmpty }, notes, options) {
  const citations = notes.filter((note) => note.number === number).length;
  const item = crel("li", { value: number }, [
    noteButton(editor, number, text, options),
    ...(citations > 1 ? [citationButtons(editor, number, citations, options)] : []),
  ]);
  if (!isEmpty && editor.isEditable) item.append(againButton(editor, number, options));
  return item;
}

function noteButton(editor, number, text, { labels, language }) {
  const { words, isEmpty, host } = noteFacts(text);
  const told = isEmpty
    ? [crel("span", { textContent: labels.stillEmpty })]
    : [crel("span", { ...language, textContent: beginning(words) })];
  if (host) told.push(crel("bdi", { className: "body-editor-footnotes-host", dir: "ltr", textContent: host }));
  const button = crel("button", { type: "button", className: isEmpty ? "is-empty" : "" }, told);
  button.addEventListener("click", () => goTo(editor.view, number, 1));
  return button;
}

function citationButtons(editor, number, citations, { labels }) {
  const letters = crel("span", { className: "body-editor-footnotes-places" }, [
    crel("span", { textContent: counted(labels.citedTimes, citations) }),
  ]);
  for (let occurrence = 1; occurrence <= citations; occurrence += 1) {
    const label = labels.citation.replace("{occurrence}", occurrence).replace("{number}", number);
    const button = crel("button", { type: "button", textContent: occurrence, "aria-label": label, title: label });
    button.addEventListener("click", () => goTo(editor.view, number, occurrence));
    letters.append(" ", button);
  }
  return letters;
}

function againButton(editor, number, options) {
  const { labels } = options;
  const label = labels.citeAgainNumber.replace("{number}", number);
  const properties = { type: "button", className: "body-editor-footnotes-again", "aria-label": label, title: label };
  const button = crel("button", properties, [icon("citeAgain")]);
  button.addEventListener("mousedown", (event) => event.preventDefault());
  button.addEventListener("click", () => {
    if (!citeAgain(editor, number)) showNotice(editor.view, options, [labels.placeCursor]);
  });
  return button;
}

/** The place is looked up when it is needed: typing above moves it without changing the list. */
function goTo(view, number, occurrence) {
  goToNote(view, citation(view.state, number, occurrence));
}

function beginning(words) {
  if (words.length <= LONGEST) return words;
  return `${words.slice(0, words.lastIndexOf(" ", LONGEST) + 1 || LONGEST).trimEnd()}…`;
}
