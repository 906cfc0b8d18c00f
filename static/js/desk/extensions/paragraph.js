/**
 * Paragraphs. The group "prose" is what may stand in a list item, a quotation or a table cell.
 */
import { Paragraph as BaseParagraph } from "../../../django_prose_editor/editor.js";

export const Paragraph = BaseParagraph.extend({
  group: "block prose",

  addKeyboardShortcuts() {
    return {
      ...this.parent?.(),
      // There is no line break inside a paragraph, so the key people know from elsewhere begins the next one.
      "Shift-Enter": ({ editor }) => editor.commands.splitBlock(),
    };
  },
});
