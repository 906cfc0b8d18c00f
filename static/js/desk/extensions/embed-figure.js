/** Something shown from another site, by its address: `<figure data-embed="https://…"></figure>`. */
import { createCard } from "./card.js";

export const EmbedFigure = createCard({
  name: "embedFigure",
  tag: "figure",
  attribute: "data-embed",
  value: /^https?:\/\/[^/?#\s]/i,
  symbol: "embed",
  describe: (labels, address) => ({ title: labels.embed, detail: address }),
});
