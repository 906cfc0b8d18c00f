/**
 * The head of a footnote's panel: its number, the marks a note may have, and the ways out.
 */
import { crel } from "../../../django_prose_editor/editor.js";
import { icon } from "./icons.js";
import { shortcutTitle } from "./shortcuts.js";

const MARKS = [
  { name: "bold", shortcut: "Mod-B", run: (writer) => writer.commands.toggleBold() },
  { name: "italic", shortcut: "Mod-I", run: (writer) => writer.commands.toggleItalic() },
  { name: "link", shortcut: "Mod-K", run: (writer) => writer.commands.editLink() },
];

export function panelButtons(writer, labels, { title, remove, leave }) {
  const marks = MARKS.map((mark) => {
    const button = iconButton(mark.name, labels[mark.name], () => mark.run(writer), mark.shortcut);
    const refresh = () => button.setAttribute("aria-pressed", String(writer.isActive(mark.name)));
    writer.on("transaction", refresh);
    refresh();
    return button;
  });
  return crel("div", { className: "footnote-panel-head" }, [
    title,
    ...marks,
    iconButton("trash", labels.deleteFootnote, remove),
    iconButton("check", labels.done, leave),
  ]);
}

function iconButton(symbol, label, run, shortcut) {
  const properties = {
    type: "button", className: "body-editor-button", "aria-label": label, title: shortcutTitle(label, shortcut),
  };
  const button = crel("button", properties, [icon(symbol)]);
  // A click must not take the selection away from the text.
  button.addEventListener("mousedown", (event) => event.preventDefault());
  button.addEventListener("click", run);
  return button;
}
