/**
 * Blocks without text of their own (a picture, an embed, a related story): what they show is looked up. Here each
 * stands as it will look, with buttons to move, replace and remove it; it can be dragged, and selected by the
 * arrow keys. Tab goes from a selected one to its buttons, Escape back.
 */
import { Node, crel } from "../../../django_prose_editor/editor.js";
import { createCardButtons } from "./card-buttons.js";

/** What a block is called by to those who don't see it. */
const WORDS = ".block-card-words > :is(strong, bdi, span:not(.block-card-label))";

/**
 * @param {object} card
 * @param {string} card.name the node's name
 * @param {string} card.tag its element
 * @param {string} card.attribute its one attribute, which says what is shown
 * @param {RegExp} card.value what the attribute may be; anything else is not this block
 * @param {string} card.kind what its facts are asked by
 * @param {string} card.label the name of its label
 * @param {(facts: object|null, options: object, value: string) => Node[]} card.show
 * @param {(editor: object, value: string) => void} card.replace
 */
export function createCard({ name, tag, attribute, value, kind, label, show, replace }) {
  const valueOf = (element) => element.getAttribute(attribute).trim();

  return Node.create({
    name,
    group: "block",
    atom: true,
    draggable: true,

    addOptions() {
      return { labels: {}, language: {}, facts: null };
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

    addKeyboardShortcuts() {
      return {
        Tab: ({ editor }) => {
          const { selection } = editor.state;
          if (selection.node?.type.name !== name) return false;
          editor.view.nodeDOM(selection.from).querySelector("button")?.focus();
          return true;
        },
      };
    },

    addNodeView() {
      const { options } = this;
      return (view) => new CardView(view, options, { name, kind, label, show, replace });
    },
  });
}

class CardView {
  constructor({ node, editor, getPos }, options, card) {
    Object.assign(this, { node, options, card });
    this.content = crel("div", { className: "block-card-content" });
    const { name, replace } = card;
    this.buttons = createCardButtons({ editor, getPos, labels: options.labels, replace: () => replace(editor, this.value) });
    this.dom = crel("div", { className: `block-card block-card--${name}`, role: "group" }, [
      this.content,
      ...(editor.isEditable ? [this.buttons] : []),
    ]);
    this.lookUp();
  }

  get value() {
    return this.node.attrs.value;
  }

  async lookUp() {
    const { facts, labels } = this.options;
    const { kind, label, show } = this.card;
    const { value } = this;
    this.say(labels[label]);
    try {
      const found = await facts.about(kind, value);
      if (value !== this.value) return;
      this.content.replaceChildren(...show(found, this.options, value));
      const words = [...this.content.querySelectorAll(WORDS)].map((element) => element.textContent);
      this.say([labels[label], ...words].join(" · "));
    } catch (refusal) {
      this.content.replaceChildren(crel("p", { className: "block-card-warning", textContent: refusal.message }));
    }
  }

  say(label) {
    this.dom.setAttribute("aria-label", label);
  }

  update(node) {
    if (node.type !== this.node.type) return false;
    const isOther = node.attrs.value !== this.value;
    this.node = node;
    if (isOther) this.lookUp();
    return true;
  }

  stopEvent({ target }) {
    return this.buttons.contains(target) || Boolean(target.closest?.("a"));
  }

  ignoreMutation() {
    return true;
  }
}
