/**
 * Shortcuts on an Arabic keyboard. ProseMirror finds the Latin letter of a shortcut by itself, but for two cases: the
 * B key types two letters at once (لا), and under Windows Ctrl+Alt might be AltGr. Where such a key has no Latin
 * letter of its own, it is looked up once more as the letter that is printed beside the Arabic one.
 */
import { Extension, pm } from "../../../django_prose_editor/editor.js";

const { Plugin } = pm.state;
const ARABIC = /[\u0600-\u06ff]/;

export const ArabicKeys = Extension.create({
  name: "arabicKeys",

  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          handleKeyDown(view, event) {
            const { code, key, ctrlKey, metaKey, altKey } = event;
            const isShortcut = (ctrlKey || metaKey) && (altKey || key.length === 2);
            if (!isShortcut || !code.startsWith("Key") || !ARABIC.test(key)) return false;
            const latin = latinKey(event);
            const isHandled = Boolean(view.someProp("handleKeyDown", (handle) => handle(view, latin)));
            if (isHandled) event.preventDefault();
            return isHandled;
          },
        },
      }),
    ];
  },
});

function latinKey({ code, keyCode, ctrlKey, metaKey, altKey, shiftKey }) {
  const letter = code.slice(3);
  const key = shiftKey ? letter : letter.toLowerCase();
  return new KeyboardEvent("keydown", { key, code, keyCode, ctrlKey, metaKey, altKey, shiftKey, cancelable: true });
}
