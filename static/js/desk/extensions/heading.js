/**
 * Headings of two levels. The page's h1 is the headline, so a pasted h1 becomes h2, and h4 to h6 become h3.
 */
import { Heading as BaseHeading } from "../../../django_prose_editor/editor.js";

export const Heading = BaseHeading.extend({
  parseHTML() {
    return [1, 2, 3, 4, 5, 6].map((level) => ({
      tag: `h${level}`,
      attrs: { level: Math.min(Math.max(level, 2), 3) },
    }));
  },
}).configure({ levels: [2, 3] });
