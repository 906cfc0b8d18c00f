/**
 * What the preflight found, underlined in the text. The marks belong to the screen, never to the story.
 *
 * They are drawn when an answer arrives (`showMarks`) and move with the text until the next one does, so a
 * keystroke costs no more than that. `rangeOf` says where a mark stands now.
 */
import { Extension, pm } from "../../../django_prose_editor/editor.js";

const { Plugin, PluginKey } = pm.state;
const { Decoration, DecorationSet } = pm.view;

const key = new PluginKey("preflightMarks");

export const PreflightMarks = Extension.create({
  name: "preflightMarks",

  addProseMirrorPlugins() {
    return [
      new Plugin({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply(transaction, marks) {
            const shown = transaction.getMeta(key);
            return shown ? draw(transaction.doc, shown) : marks.map(transaction.mapping, transaction.doc);
          },
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ];
  },
});

/**
 * @typedef {object} Mark
 * @property {string} id
 * @property {number} from
 * @property {number} to
 * @property {boolean} isBlocking
 * @property {boolean} isNode whether a footnote or a figure is marked, not words
 *
 * @param {Mark[]} marks
 */
export function showMarks(view, marks) {
  view.dispatch(view.state.tr.setMeta(key, marks).setMeta("addToHistory", false));
}

/** @returns {{from: number, to: number}|null} null where the words have been deleted meanwhile */
export function rangeOf(state, id) {
  const [mark] = key.getState(state).find(undefined, undefined, (spec) => spec.id === id);
  return mark ? { from: mark.from, to: mark.to } : null;
}

/** The ids of the marks that a position lies in. */
export function marksAt(state, position) {
  return key.getState(state).find(position, position).map(({ spec }) => spec.id);
}

function draw(doc, marks) {
  return DecorationSet.create(doc, marks.map(decoration));
}

function decoration({ id, from, to, isBlocking, isNode }) {
  const kind = isBlocking ? "preflight-mark--blocking" : "preflight-mark--advice";
  const attributes = { class: `preflight-mark ${kind}`, "data-finding": id };
  return isNode ? Decoration.node(from, to, attributes, { id }) : Decoration.inline(from, to, attributes, { id });
}
