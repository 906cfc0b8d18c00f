/**
 * The dialog in which a note is chosen to be cited again: type to narrow the list down, arrows and Enter to choose.
 */
import { crel } from "../../../django_prose_editor/editor.js";
import { citeAgain } from "./cite-again.js";
import { footnotes } from "./footnote-state.js";
import { noteFacts } from "./note-facts.js";

// Marks that one types a word with or without: tashkeel, hamza on its carrier, tatweel.
const UNTYPED = /[\p{Mn}\u0640]/gu;
const SPELLINGS = { ة: "ه", ى: "ي", ٱ: "ا" };

export function openCiteDialog(editor, { labels, language }) {
  const choices = choicesOf(editor, labels, language);
  const nothing = crel("p", { className: "body-editor-dialog-help", textContent: labels.noFootnoteFound, hidden: true });
  const filter = crel("input", {
    type: "search", autocomplete: "off", ...language, "aria-label": labels.filterFootnotes, placeholder: labels.filterFootnotes,
  });
  const cancel = crel("button", { type: "button", className: "body-editor-dialog-button", textContent: labels.cancel });
  const dialog = crel("dialog", { className: "body-editor-dialog cite-dialog", "aria-label": labels.citeAgain }, [
    crel("h2", { textContent: labels.citeAgain }),
    filter,
    crel("ul", { className: "cite-dialog-notes" }, choices.map(({ button }) => crel("li", {}, [button]))),
    nothing,
    crel("div", { className: "body-editor-dialog-buttons" }, [cancel]),
  ]);

  const narrow = () => {
    for (const { button, folded } of choices) button.parentElement.hidden = !folded.includes(fold(filter.value.trim()));
    nothing.hidden = visible(choices).length > 0;
  };
  filter.addEventListener("input", narrow);
  dialog.addEventListener("keydown", (event) => move(event, filter, visible(choices)));
  for (const { button, number } of choices) {
    button.addEventListener("click", () => {
      dialog.close();
      citeAgain(editor, number);
    });
  }
  cancel.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => {
    dialog.remove();
    editor.view.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  filter.focus();
}

function choicesOf(editor, labels, language) {
  const notes = footnotes(editor.state).notes.filter(({ occurrence, isEmpty }) => occurrence === 1 && !isEmpty);
  return notes.map(({ number, text }) => {
    const { words, host } = noteFacts(text);
    const button = crel("button", { type: "button" }, [
      crel("span", { className: "cite-dialog-number", textContent: number }),
      crel("span", { ...language, className: "cite-dialog-words", textContent: words }),
      ...(host ? [crel("bdi", { className: "body-editor-footnotes-host", dir: "ltr", textContent: host })] : []),
    ]);
    return { number, button, folded: fold(`${number} ${words} ${host}`) };
  });
}

function visible(choices) {
  return choices.map(({ button }) => button).filter((button) => !button.parentElement.hidden);
}

/** Down and up go through the choices and back to the field; Enter in the field takes the first. */
function move(event, filter, buttons) {
  const here = buttons.indexOf(document.activeElement);
  if (event.key === "Enter" && document.activeElement === filter) {
    event.preventDefault();
    buttons[0]?.click();
  } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    const there = here + (event.key === "ArrowDown" ? 1 : -1);
    (buttons[there] ?? filter).focus();
  }
}

function fold(words) {
  return words.normalize("NFD").replace(UNTYPED, "").replace(/[ةىٱ]/g, (letter) => SPELLINGS[letter]).toLowerCase();
}
