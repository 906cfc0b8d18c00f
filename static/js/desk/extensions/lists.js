/**
 * Lists of paragraphs and further lists, without start numbers or styles.
 *
 * Of the typing shortcuts only “* ” and “1. ” begin a list: a paragraph that begins with a dash is dialogue.
 */
import {
  BulletList as BaseBulletList,
  ListItem as BaseListItem,
  OrderedList as BaseOrderedList,
  wrappingInputRule,
} from "../../../django_prose_editor/editor.js";

export const BulletList = BaseBulletList.extend({
  group: "block list prose",

  addInputRules() {
    return [wrappingInputRule({ find: /^\*\s$/, type: this.type })];
  },
});

export const OrderedList = BaseOrderedList.extend({
  group: "block list prose",

  addAttributes() {
    return {};
  },

  renderHTML() {
    return ["ol", 0];
  },

  addNodeView: null,

  addInputRules() {
    return [wrappingInputRule({ find: /^[1١]\.\s$/, type: this.type })];
  },
});

export const ListItem = BaseListItem.extend({ content: "paragraph prose*" });
