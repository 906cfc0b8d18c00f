/** The buttons of a block: up, down, something else in its place, away. Each is one step of undo. */
import { crel, pm } from "../../../django_prose_editor/editor.js";
import { icon } from "./icons.js";
import { asOneStep } from "./undo-steps.js";

const { NodeSelection } = pm.state;

export function createCardButtons({ editor, getPos, labels, replace }) {
  const select = () => {
    const { doc, tr } = editor.state;
    editor.view.dispatch(tr.setSelection(NodeSelection.create(doc, getPos())));
  };
  const act = (run) => () => {
    select();
    asOneStep(editor, run);
  };
  const buttons = crel("div", { className: "block-card-buttons" }, [
    button("moveUp", labels.moveUp, act(() => editor.commands.moveBlockUp())),
    button("moveDown", labels.moveDown, act(() => editor.commands.moveBlockDown())),
    button("replace", labels.replace, act(replace)),
    button("trash", labels.remove, act(() => remove(editor))),
  ]);
  buttons.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      event.preventDefault();
      editor.view.focus();
    }
  });
  return buttons;
}

function button(symbol, label, onClick) {
  // Reached by Tab from the selected block, not on the way through the page: a long text has many.
  const properties = { type: "button", tabIndex: -1, title: label, "aria-label": label };
  const element = crel("button", properties, [icon(symbol)]);
  element.addEventListener("click", onClick);
  return element;
}

function remove(editor) {
  editor.commands.deleteSelection();
  editor.view.focus();
}
