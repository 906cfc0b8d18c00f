/**
 * The buttons of the toolbar, group by group: what each does, and when it is pressed, usable and shown.
 * `label` names a group's or a button's word among the editor's labels.
 *
 * A button whose node or mark the body schema doesn't have is left out (`needs`).
 */
import { pm } from "../../../django_prose_editor/editor.js";

const { undoDepth, redoDepth } = pm.history;

const inTable = (editor) => editor.isActive("table");
const outsideSpeaker = (editor) => !editor.isActive("citation");

function command(name, { label = name, icon = name, needs, shortcut, shown, active, usable, argument }) {
  return {
    label,
    icon,
    needs,
    shortcut,
    shown,
    active,
    run: (editor) => editor.commands[name](argument),
    usable: (editor) => (!usable || usable(editor)) && editor.can()[name](argument),
  };
}

function heading(level, label) {
  return command("toggleHeading", {
    label,
    icon: `heading${level}`,
    needs: "heading",
    shortcut: `Mod-Alt-${level}`,
    argument: { level },
    active: (editor) => editor.isActive("heading", { level }),
    usable: outsideSpeaker,
  });
}

function mark(name, toggle, shortcut) {
  const active = (editor) => editor.isActive(name);
  return command(toggle, { label: name, icon: name, needs: name, shortcut, active });
}

function list(name, toggle, shortcut) {
  const active = (editor) => editor.isActive(name);
  return command(toggle, { label: name, icon: name, needs: name, shortcut, active, usable: outsideSpeaker });
}

export const GROUPS = [
  {
    label: "groupHistory",
    buttons: [
      command("undo", { shortcut: "Mod-Z", usable: (editor) => undoDepth(editor.state) > 0 }),
      command("redo", { shortcut: "Mod-Shift-Z", usable: (editor) => redoDepth(editor.state) > 0 }),
    ],
  },
  { label: "groupHeadings", buttons: [heading(2, "heading"), heading(3, "subheading")] },
  {
    label: "groupMarks",
    buttons: [
      mark("bold", "toggleBold", "Mod-B"),
      mark("italic", "toggleItalic", "Mod-I"),
      mark("link", "editLink", "Mod-K"),
    ],
  },
  {
    label: "footnotes",
    buttons: [
      command("insertFootnote", { icon: "footnote", needs: "footnote", shortcut: "Mod-Alt-F" }),
      command("citeFootnoteAgain", {
        label: "citeAgain",
        icon: "citeAgain",
        needs: "footnote",
        shortcut: "Mod-Alt-Shift-F",
      }),
    ],
  },
  {
    label: "groupBlocks",
    buttons: [
      list("bulletList", "toggleBulletList", "Mod-Shift-8"),
      list("orderedList", "toggleOrderedList", "Mod-Shift-7"),
      command("toggleQuotation", {
        label: "quotation",
        icon: "quotation",
        needs: "blockquote",
        shortcut: "Mod-Shift-B",
        active: (editor) => editor.isActive("blockquote"),
      }),
    ],
  },
  {
    label: "groupInsert",
    buttons: [
      command("insertPicture", { icon: "picture", needs: "pictureFigure", shortcut: "Mod-Alt-P" }),
      command("insertEmbed", { icon: "embed", needs: "embedFigure", shortcut: "Mod-Alt-E" }),
      command("insertRelatedStory", { icon: "story", needs: "relatedStory", shortcut: "Mod-Alt-R" }),
      command("insertTable", { icon: "table", needs: "table" }),
      command("setHorizontalRule", { label: "horizontalRule", icon: "horizontalRule", needs: "horizontalRule" }),
    ],
  },
  {
    label: "groupTable",
    buttons: [
      command("addRowAfter", { label: "addRow", icon: "addRow", needs: "table", shown: inTable }),
      command("deleteRow", { needs: "table", shown: inTable }),
      command("addColumnAfter", { label: "addColumn", icon: "addColumn", needs: "table", shown: inTable }),
      command("deleteColumn", { needs: "table", shown: inTable }),
      command("deleteTable", { needs: "table", shown: inTable }),
    ],
  },
];
