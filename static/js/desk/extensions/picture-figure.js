/** A picture of the newsroom's collection, by its number: `<figure data-picture="7"></figure>`. */
import { createCard } from "./card.js";

export const PictureFigure = createCard({
  name: "pictureFigure",
  tag: "figure",
  attribute: "data-picture",
  value: /^[1-9][0-9]{0,8}$/,
  symbol: "picture",
  describe: (labels, number) => ({ title: labels.picture.replace("{number}", number) }),
});
