/**
 * The line that divides parts of a story. It comes from the toolbar alone: typed dashes stay dashes.
 */
import { HorizontalRule as BaseHorizontalRule } from "../../../django_prose_editor/editor.js";
import { insertBlock } from "./insert-block.js";

export const HorizontalRule = BaseHorizontalRule.extend({
  addInputRules() {
    return [];
  },

  addCommands() {
    return { setHorizontalRule: () => (props) => insertBlock(props, this.type.create()) };
  },
});
