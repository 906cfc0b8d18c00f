/**
 * Every command is one step of undo. The history joins changes that follow each other quickly, which is right for
 * letters and wrong for a command: undoing it would take the last words along.
 */
import { Extension, pm } from "../../../django_prose_editor/editor.js";

const { closeHistory } = pm.history;
const { Plugin } = pm.state;

/** Runs something that changes the text, apart from what was typed before and will be typed after it. */
export function asOneStep(editor, run) {
  endStep(editor.view);
  const result = run();
  endStep(editor.view);
  return result;
}

function endStep(view) {
  if (!view.isDestroyed) view.dispatch(closeHistory(view.state.tr));
}

/** The same for commands that come by the keyboard. */
export const UndoSteps = Extension.create({
  name: "undoSteps",
  // Before the keys are looked at.
  priority: 1000,

  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          handleKeyDown(view, { key, ctrlKey, metaKey, altKey, isComposing }) {
            const isShortcut = (ctrlKey || metaKey || altKey) && !["Control", "Meta", "Alt", "Shift"].includes(key);
            if (!isShortcut || isComposing) return false;
            endStep(view);
            queueMicrotask(() => endStep(view));
            return false;
          },
        },
      }),
    ];
  },
});
