/**
 * Paste and drop into the body. A dropped file doesn't make the browser leave the page and the work on it.
 */
import { Extension, pm } from "../../../django_prose_editor/editor.js";
import { pastedBlocks } from "./pasted-html.js";

const { Plugin } = pm.state;

export const Paste = Extension.create({
  name: "pasteAndDrop",

  transformPastedHTML: pastedBlocks,

  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          handleDrop(_view, event) {
            const hasFiles = event.dataTransfer?.files.length > 0;
            if (hasFiles) event.preventDefault();
            return hasFiles;
          },
        },
      }),
    ];
  },
});
