/** A pointer to another story of the site, by its number: `<aside data-article="12"></aside>`. */
import { createCard } from "./card.js";

export const RelatedStory = createCard({
  name: "relatedStory",
  tag: "aside",
  attribute: "data-article",
  value: /^[1-9][0-9]{0,8}$/,
  symbol: "story",
  describe: (labels, number) => ({ title: labels.relatedStory.replace("{number}", number) }),
});
