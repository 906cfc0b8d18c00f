/**
 * Asks for a picture: one of the newsroom's, or a new one that comes in here.
 */
import { crel } from "../../../django_prose_editor/editor.js";
import { answerOf, choose, createDialog } from "./dialog.js";
import { createUpload } from "./picture-upload.js";
import { createSearch } from "./search.js";
import { createTabs } from "./tabs.js";
import { inItsLanguage } from "./words.js";

const NAME_LENGTH = 70;

/**
 * @param {{lang: string, dir: string}} language of the text that the picture is for
 * @param {File} [file] a picture that is to come in
 * @returns {Promise<object|null>} the picture, or null where nobody chose one
 */
export function choosePicture({ words, addresses, language, file }) {
  const { dialog, id } = createDialog({ title: words.choosePicture, words, className: "chooser--pictures" });
  const search = createSearch({
    id,
    label: words.searchPictures,
    empty: words.noPictures,
    address: addresses.pictures,
    query: () => ({ language: language.lang }),
    show: (picture) => thumbnail(picture, words),
    onChoose: (picture) => choose(dialog, picture),
    onAnswer: ({ mayAdd }) => tabs.show(1, mayAdd),
    words,
    className: "chooser-grid",
  });
  const onDone = (picture) => choose(dialog, picture);
  const upload = createUpload({ id, address: addresses.pictures, language, words, onDone });
  const tabs = createTabs(id, [
    { label: words.newsroomPictures, pane: search.pane, onOpen: () => search.field.focus() },
    { label: words.newPicture, pane: upload.form, onOpen: () => upload.focus() },
  ]);
  dialog.append(tabs.list, search.pane, upload.form);

  const bringIn = (given) => {
    upload.take(given);
    tabs.open(1);
  };
  dialog.addEventListener("drop", ({ dataTransfer, target }) => {
    const isTaken = target.closest(".chooser-drop");
    if (!isTaken && dataTransfer.files.length) bringIn(dataTransfer.files[0]);
  });
  const answer = answerOf(dialog);
  search.load();
  if (file) bringIn(file);
  else tabs.open(0);
  return answer;
}

/** The picture with what it is known by: its caption, or else what it shows. */
function thumbnail(picture, words) {
  const image = crel("img", { src: picture.small, alt: "", loading: "lazy", width: 160, height: 120 });
  const name = picture.caption.text ? picture.caption : picture.alt;
  const parts = [image, inItsLanguage("span", { ...name, text: shortened(name.text) }, "chooser-result-name")];
  if (picture.credit.text) parts.push(inItsLanguage("span", picture.credit, "chooser-result-detail"));
  if (!picture.hasAlt) parts.push(crel("span", { className: "chooser-result-warning", textContent: words.altMissing }));
  return parts;
}

/** A long text up to a whole word; cutting its box off instead would cut marks below the line. */
function shortened(text) {
  return text.length <= NAME_LENGTH ? text : `${text.slice(0, NAME_LENGTH).replace(/\s\S*$/, "")}…`;
}
