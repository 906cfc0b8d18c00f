/**
 * Blocks without text of their own (a picture, an embed, a related story): what they show is looked up when
 * the story is rendered, so here each stands as a labelled card that can be dragged, selected and removed.
 */
import { Node, crel } from "../../../django_prose_editor/editor.js";
import { icon } from "./icons.js";

/**
 * @param {object} card
 * @param {string} card.name the node's name
 * @param {string} card.tag its element
 * @param {string} card.attribute its one attribute, which says what is shown
 * @param {RegExp} card.value what the attribute may be; anything else is not this block
 * @param {string} card.symbol the icon's name
 * @param {(labels: object, value: string) => {title: string, detail?: string}} card.describe
 */
export function createCard({ name, tag, attribute, value, symbol, describe }) {
  const valueOf = (element) => element.getAttribute(attribute).trim();

  return Node.create({
    name,
    group: "block",
    atom: true,
    draggable: true,

    addOptions() {
      return { labels: {} };
    },

    addAttributes() {
      return {
        value: { parseHTML: valueOf, renderHTML: (attributes) => ({ [attribute]: attributes.value }) },
      };
    },

    parseHTML() {
      return [{ tag: `${tag}[${attribute}]`, getAttrs: (element) => value.test(valueOf(element)) && null }];
    },

    renderHTML({ HTMLAttributes }) {
      return [tag, HTMLAttributes];
    },

    addNodeView() {
      const { labels } = this.options;
      return ({ node, editor, getPos }) => {
        const { title, detail = "" } = describe(labels, node.attrs.value);
        const remove = removeButton(labels.remove, () => {
          const position = getPos();
          editor.view.dispatch(editor.state.tr.delete(position, position + node.nodeSize));
          editor.view.focus();
        });
        const text = crel("span", { className: "body-editor-card-text" }, [
          crel("span", { className: "body-editor-card-title", textContent: title }),
          crel("span", { className: "body-editor-card-detail" }, [crel("bdi", { textContent: detail })]),
        ]);
        const dom = crel(
          "div",
          { className: "body-editor-card", role: "group", "aria-label": `${title} ${detail}`.trim() },
          [icon(symbol), text, ...(editor.isEditable ? [remove] : [])],
        );
        dom.setAttribute(attribute, node.attrs.value);
        return { dom, stopEvent: (event) => remove.contains(event.target) };
      };
    },
  });
}

function removeButton(label, onClick) {
  const properties = { type: "button", className: "body-editor-card-remove", title: label, "aria-label": label };
  const button = crel("button", properties, [icon("close")]);
  button.addEventListener("click", onClick);
  return button;
}
