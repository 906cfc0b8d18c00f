/** A picture of the newsroom's collection, by its number: `<figure data-picture="7"></figure>`. */
import { crel, pm } from "../../../django_prose_editor/editor.js";
import { choosePicture } from "../choosers/picture-chooser.js";
import { inItsLanguage } from "../choosers/words.js";
import { createCard } from "./card.js";
import { putBlock } from "./insert-block.js";
import { pictureFiles } from "./picture-files.js";

const { Plugin } = pm.state;

export const PictureFigure = createCard({
  name: "pictureFigure",
  tag: "figure",
  attribute: "data-picture",
  value: /^[1-9][0-9]{0,8}$/,
  kind: "picture",
  label: "picture",
  show: showPicture,
  replace: (editor) => editor.commands.insertPicture({ replaces: true }),
}).extend({
  // Before the rest of pasting and dropping: a file is no text.
  priority: 200,

  addCommands() {
    return {
      insertPicture:
        (how = {}) =>
        ({ editor, dispatch }) => {
          if (dispatch) bringIn(editor, this.options, how);
          return true;
        },
    };
  },

  addKeyboardShortcuts() {
    return { ...this.parent?.(), "Mod-Alt-p": ({ editor }) => editor.commands.insertPicture() };
  },

  addProseMirrorPlugins() {
    const { editor, options } = this;
    const take = (files) => bringInAll(editor, options, files);
    return [new Plugin({ props: pictureFiles(take) })];
  },
});

async function bringIn(editor, { labels, addresses, language, facts }, { file, replaces }) {
  const picture = await choosePicture({ words: labels, addresses, language, file });
  if (!picture) return;
  facts.learn("picture", picture.id, picture);
  putBlock(editor, "pictureFigure", String(picture.id), { replaces });
}

async function bringInAll(editor, options, files) {
  for (const file of files) await bringIn(editor, options, { file });
}

function showPicture(picture, { labels }) {
  if (!picture) return [crel("p", { className: "block-card-warning", textContent: labels.missing })];
  const { large, width, height, alt, caption, credit, hasAlt, edit } = picture;
  const image = crel("img", { src: large, alt: alt.text, width, height, loading: "lazy", draggable: false });
  const words = [
    caption.text && inItsLanguage("span", caption),
    credit.text && inItsLanguage("span", credit, "block-card-credit"),
    !hasAlt && crel("span", { className: "block-card-warning", textContent: labels.altMissing }),
    crel("a", { href: edit, target: "_blank", rel: "noopener", textContent: labels.editPicture, tabIndex: -1 }),
  ];
  return [image, crel("div", { className: "block-card-words" }, words.filter(Boolean))];
}
