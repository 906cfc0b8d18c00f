/** Asks for another story that the text points to. */
import { crel } from "../../../django_prose_editor/editor.js";
import { answerOf, choose, createDialog } from "./dialog.js";
import { createSearch } from "./search.js";
import { inItsLanguage } from "./words.js";

/**
 * @param {{lang: string, dir: string}} language of the text that points to it
 * @param {string} without the number of the story that is being written, if it has one
 * @returns {Promise<object|null>} the story, or null where nobody chose one
 */
export function chooseStory({ words, addresses, language, without }) {
  const { dialog, id } = createDialog({ title: words.chooseStory, words });
  const search = createSearch({
    id,
    label: words.searchStories,
    empty: words.noStories,
    address: addresses.stories,
    query: () => ({ language: language.lang, without }),
    show: (story) => [
      inItsLanguage("span", { text: story.headline, ...language }, "chooser-result-name"),
      storyDetail(story),
    ],
    onChoose: (story) => choose(dialog, story),
    words,
    className: "chooser-list",
  });
  dialog.append(search.pane);
  const answer = answerOf(dialog);
  search.load();
  search.field.focus();
  return answer;
}

/** How a story stands and where it is filed. */
export function storyDetail({ state, stateName, section }) {
  const badge = crel("span", { className: `badge badge--${state}`, textContent: stateName });
  const parts = section ? [badge, crel("bdi", { textContent: section })] : [badge];
  return crel("span", { className: "chooser-result-detail" }, parts);
}
