/**
 * Moves whole blocks of the story up and down, as word processors do with Alt+Shift and the arrow keys: the ones
 * that the selection touches change places with the block before or behind them.
 */
import { Extension } from "../../../django_prose_editor/editor.js";

export const MoveBlock = Extension.create({
  name: "moveBlock",

  addCommands() {
    return {
      moveBlockUp: () => (props) => changePlaces(props, "before"),
      moveBlockDown: () => (props) => changePlaces(props, "behind"),
    };
  },

  addKeyboardShortcuts() {
    return {
      "Alt-Shift-ArrowUp": ({ editor }) => editor.commands.moveBlockUp(),
      "Alt-Shift-ArrowDown": ({ editor }) => editor.commands.moveBlockDown(),
    };
  },
});

/** The neighbour goes to the other side, so that the selection stays where it is in its block. */
function changePlaces({ tr, dispatch }, side) {
  const { doc, selection } = tr;
  const first = selection.$from.index(0);
  const end = selection.$to.indexAfter(0);
  const neighbour = doc.maybeChild(side === "before" ? first - 1 : end);
  if (!neighbour) return false;
  if (!dispatch) return true;
  const start = positionOf(doc, first);
  const behind = positionOf(doc, end);
  if (side === "before") {
    tr.delete(start - neighbour.nodeSize, start).insert(behind - neighbour.nodeSize, neighbour);
  } else {
    tr.delete(behind, behind + neighbour.nodeSize).insert(start, neighbour);
  }
  tr.scrollIntoView();
  return true;
}

function positionOf(doc, index) {
  let position = 0;
  for (let before = 0; before < index; before += 1) position += doc.child(before).nodeSize;
  return position;
}
