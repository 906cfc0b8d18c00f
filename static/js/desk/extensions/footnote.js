/**
 * The footnote: it lives at its place in the text, as `<footnote>` with the note's words inside.
 *
 * In the body it is one character that shows a number; the words are edited in a panel (footnote-panel.js)
 * and all notes are listed below (footnote-list.js). Numbers are never stored: order in the text is the number.
 */
import { Node, pm } from "../../../django_prose_editor/editor.js";
import { openCiteDialog } from "./cite-dialog.js";
import { footnoteCard } from "./footnote-card.js";
import { footnoteList } from "./footnote-list.js";
import { footnotePanel } from "./footnote-panel.js";
import { placeForNote, marksForNote } from "./footnote-place.js";
import { footnoteState, footnotes, openNote, opening } from "./footnote-state.js";
import { plainText, readNote, writeNote } from "./note.js";

const { NodeSelection, TextSelection } = pm.state;

export const Footnote = Node.create({
  name: "footnote",
  group: "inline",
  inline: true,
  atom: true,
  draggable: true,
  // Before lists and quotations, so that Enter on a selected marker opens its note.
  priority: 200,

  addOptions() {
    return { labels: {}, surface: null, language: {}, desk: null };
  },

  addAttributes() {
    return { text: { default: [], rendered: false, parseHTML: readNote } };
  },

  parseHTML() {
    return [{ tag: "footnote" }];
  },

  renderHTML({ node }) {
    return writeNote(node.attrs.text);
  },

  renderText({ node }) {
    return ` [${plainText(node.attrs.text)}]`;
  },

  addNodeView() {
    return ({ editor, getPos }) => {
      const dom = document.createElement("sup");
      dom.className = "footnote-marker";
      dom.setAttribute("role", "button");
      dom.addEventListener("click", () => openNote(editor.view, getPos()));
      return { dom, update: (node) => node.type.name === this.name };
    };
  },

  addCommands() {
    return {
      insertFootnote: () => insertFootnote,
      citeFootnoteAgain: () => (props) => chooseNote(props, this.options),
    };
  },

  addKeyboardShortcuts() {
    return {
      "Mod-Alt-f": ({ editor }) => editor.commands.insertFootnote(),
      "Mod-Alt-Shift-f": ({ editor }) => editor.commands.citeFootnoteAgain(),
      Enter: ({ editor }) => selectedNote(editor.state) !== null && editor.commands.insertFootnote(),
      Backspace: ({ editor }) => selectNeighbour(editor, "nodeBefore"),
      Delete: ({ editor }) => selectNeighbour(editor, "nodeAfter"),
    };
  },

  addProseMirrorPlugins() {
    const { editor, options } = this;
    return [
      footnoteState(options),
      footnotePanel(editor, options),
      footnoteCard(options),
      footnoteList(editor, options),
    ];
  },
});

/** Inserts a footnote behind the selection and opens it; on a selected marker, opens that one. */
function insertFootnote({ state, tr, dispatch }) {
  const selected = selectedNote(state);
  if (selected !== null) {
    if (dispatch) opening(tr, selected);
    return true;
  }
  const place = placeForNote(state);
  if (place === null) return false;
  if (dispatch) {
    const note = state.schema.nodes.footnote.create(null, null, marksForNote(state, place));
    opening(tr.insert(place, note), place);
  }
  return true;
}

/** Asks which note is cited again at the cursor; there has to be one with a text, and a place for it. */
function chooseNote({ state, editor, dispatch }, options) {
  const hasNotes = footnotes(state).notes.some(({ isEmpty }) => !isEmpty);
  if (!hasNotes || placeForNote(state) === null) return false;
  if (dispatch) openCiteDialog(editor, options);
  return true;
}

function selectedNote({ selection }) {
  return selection instanceof NodeSelection && selection.node.type.name === "footnote" ? selection.from : null;
}

/** The first press of a deleting key selects the note, so that nobody loses one by a slip. */
function selectNeighbour(editor, side) {
  const { selection } = editor.state;
  if (!(selection instanceof TextSelection) || !selection.empty) return false;
  const neighbour = selection.$from[side];
  if (neighbour?.type.name !== "footnote") return false;
  return editor.commands.setNodeSelection(side === "nodeBefore" ? selection.from - 1 : selection.from);
}
