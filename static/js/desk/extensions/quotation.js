/**
 * A quotation and its speaker: `<blockquote><p>…</p><cite>speaker</cite></blockquote>`.
 *
 * While writing, every quotation has its speaker line, so there is always a place to put the name; a line
 * that stays empty is left out of the body's HTML.
 */
import { Blockquote, Node, pm } from "../../../django_prose_editor/editor.js";
import { leaveQuotation, quotationKeys } from "./quotation-keys.js";

const { Plugin, TextSelection } = pm.state;
const { Decoration, DecorationSet } = pm.view;

export const Quotation = Blockquote.extend({
  content: "prose+ citation",
  priority: 150,

  addInputRules() {
    return [];
  },

  addCommands() {
    return {
      toggleQuotation: () => (props) =>
        props.editor.isActive("blockquote") ? leaveQuotation(props) : quoteSelection(props),
    };
  },

  addKeyboardShortcuts() {
    return {
      "Mod-Shift-b": ({ editor }) => editor.commands.toggleQuotation(),
      ...quotationKeys,
    };
  },
});

export const Citation = Node.create({
  name: "citation",
  content: "text*",
  marks: "bold italic link",
  isolating: true,
  selectable: false,

  addOptions() {
    return { labels: {} };
  },

  parseHTML() {
    return [{ tag: "cite" }];
  },

  renderHTML() {
    return ["cite", 0];
  },

  addProseMirrorPlugins() {
    return [speakerPlaceholder(this.options.labels.speaker)];
  },
});

/** Wraps the selected blocks; a table, a picture or another quotation can't be quoted. */
function quoteSelection({ state, tr, dispatch }) {
  const { blockquote, citation, paragraph } = state.schema.nodes;
  const { $from, $to, anchor, head } = tr.selection;
  const range = $from.blockRange($to, (node) => node === state.doc);
  if (!range) return false;

  const quoted = [];
  for (let index = range.startIndex; index < range.endIndex; index += 1) {
    const block = range.parent.child(index);
    quoted.push(block.type.name === "heading" ? paragraph.create(null, block.content) : block);
  }
  const quotation = blockquote.create(null, [...quoted, citation.create()]);
  if (!blockquote.validContent(quotation.content)) return false;
  if (dispatch) {
    tr.replaceWith(range.start, range.end, quotation);
    tr.setSelection(TextSelection.create(tr.doc, anchor + 1, head + 1)).scrollIntoView();
  }
  return true;
}

function speakerPlaceholder(label) {
  return new Plugin({
    props: {
      decorations({ doc }) {
        const decorations = [];
        doc.descendants((node, position) => {
          if (node.type.name === "citation" && node.content.size === 0) {
            const attributes = { class: "is-empty", "data-placeholder": label };
            decorations.push(Decoration.node(position, position + node.nodeSize, attributes));
          }
          return !node.isTextblock;
        });
        return DecorationSet.create(doc, decorations);
      },
    },
  });
}
