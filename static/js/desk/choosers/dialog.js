/**
 * The frame of every chooser: a modal dialog with a title and a way out, outside the page's form, which it must
 * not submit. It removes itself when it closes, and the focus goes back to where it came from.
 */
import { crel } from "../../../django_prose_editor/editor.js";
import { icon } from "../extensions/icons.js";

let opened = 0;

/** @returns {{dialog: HTMLDialogElement, id: string}} `id` is a beginning for ids inside it */
export function createDialog({ title, words, className = "" }) {
  opened += 1;
  const id = `chooser-${opened}`;
  const close = crel(
    "button",
    { type: "button", className: "chooser-close", title: words.close, "aria-label": words.close },
    [icon("close")],
  );
  const head = crel("div", { className: "chooser-head" }, [
    crel("h2", { id: `${id}-title`, textContent: title }),
    close,
  ]);
  const dialog = crel("dialog", { className: `chooser ${className}`.trim(), "aria-labelledby": `${id}-title` }, [head]);
  const comesFrom = document.activeElement;
  close.addEventListener("click", () => dialog.close());
  // A file that misses its place must not make the browser leave the page and the work on it.
  for (const name of ["dragover", "drop"]) dialog.addEventListener(name, (event) => event.preventDefault());
  dialog.addEventListener("close", () => {
    dialog.remove();
    comesFrom?.focus();
  });
  document.body.append(dialog);
  return { dialog, id };
}

/** Opens the dialog; what it is closed with by `choose(dialog, value)` is the answer, or null. */
export function answerOf(dialog) {
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => resolve(dialog.chosen ?? null));
    dialog.showModal();
  });
}

export function choose(dialog, value) {
  dialog.chosen = value;
  dialog.close();
}
