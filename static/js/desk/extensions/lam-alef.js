/**
 * Shortcuts with B on an Arabic keyboard. That key types two letters at once (لا), and ProseMirror finds the
 * Latin letter of a shortcut only where a key types one.
 */
import { Extension, isMacOS, pm } from "../../../django_prose_editor/editor.js";

const { Plugin } = pm.state;

export const LamAlef = Extension.create({
  name: "lamAlef",

  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin({
        props: {
          handleKeyDown(_view, { code, key, ctrlKey, metaKey, altKey, shiftKey }) {
            const isShortcut = (isMacOS() ? metaKey : ctrlKey) && !altKey;
            if (code !== "KeyB" || key.length !== 2 || !isShortcut) return false;
            const { toggleBold, toggleQuotation } = editor.commands;
            return shiftKey ? Boolean(toggleQuotation?.()) : toggleBold();
          },
        },
      }),
    ];
  },
});
