/** What an empty body asks for, in the language of the text. */
import { Extension, pm } from "../../../django_prose_editor/editor.js";

const { Plugin } = pm.state;
const { Decoration, DecorationSet } = pm.view;

export const Placeholder = Extension.create({
  name: "placeholder",

  addOptions() {
    return { labels: {} };
  },

  addProseMirrorPlugins() {
    const { labels } = this.options;
    return [
      new Plugin({
        props: {
          decorations({ doc }) {
            const [only] = doc.children;
            const isEmpty = doc.childCount === 1 && only.type.name === "paragraph" && !only.content.size;
            if (!isEmpty) return DecorationSet.empty;
            const attributes = { class: "is-empty", "data-placeholder": labels.emptyBody };
            return DecorationSet.create(doc, [Decoration.node(0, only.nodeSize, attributes)]);
          },
        },
      }),
    ];
  },
});
