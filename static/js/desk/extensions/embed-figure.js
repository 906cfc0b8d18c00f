/** Something shown from another site, by its address: `<figure data-embed="https://…"></figure>`. */
import { crel, pm } from "../../../django_prose_editor/editor.js";
import { askForEmbed } from "../choosers/embed-dialog.js";
import { createCard } from "./card.js";
import { icon } from "./icons.js";
import { putBlock } from "./insert-block.js";
import { pastedLink } from "./pasted-link.js";

const { Plugin } = pm.state;

export const EmbedFigure = createCard({
  name: "embedFigure",
  tag: "figure",
  attribute: "data-embed",
  value: /^https?:\/\/[^/?#\s]/i,
  kind: "embed",
  label: "embed",
  show: showEmbed,
  replace: (editor, address) => editor.commands.insertEmbed({ address, replaces: true }),
}).extend({
  addCommands() {
    return {
      insertEmbed:
        (how = {}) =>
        ({ editor, dispatch }) => {
          if (dispatch) embed(editor, this.options, how);
          return true;
        },
    };
  },

  addKeyboardShortcuts() {
    return { ...this.parent?.(), "Mod-Alt-e": ({ editor }) => editor.commands.insertEmbed() };
  },

  addProseMirrorPlugins() {
    return [new Plugin({ props: pastedLink(this.editor, this.options) })];
  },
});

async function embed(editor, { labels, addresses, providers, facts }, { address, replaces }) {
  const found = await askForEmbed({ words: labels, addresses, providers, address });
  if (!found) return;
  facts.learn("embed", found.address, found);
  putBlock(editor, "embedFigure", found.address, { replaces });
}

function showEmbed(found, { labels }, address) {
  const words = [
    crel("strong", { textContent: found?.title ?? labels.embed }),
    crel("bdi", { className: "block-card-detail", dir: "ltr", textContent: address }),
  ];
  if (!found) words.push(crel("span", { className: "block-card-warning", textContent: labels.missing }));
  else if (!found.hasFrame) {
    words.push(crel("span", { className: "block-card-detail", textContent: labels.embedLinkOnly }));
  }
  return [icon("embed"), crel("div", { className: "block-card-words" }, words)];
}
