/** A pointer to another story of the site, by its number: `<aside data-article="12"></aside>`. */
import { crel } from "../../../django_prose_editor/editor.js";
import { chooseStory, storyDetail } from "../choosers/story-chooser.js";
import { createCard } from "./card.js";
import { icon } from "./icons.js";
import { putBlock } from "./insert-block.js";

export const RelatedStory = createCard({
  name: "relatedStory",
  tag: "aside",
  attribute: "data-article",
  value: /^[1-9][0-9]{0,8}$/,
  kind: "article",
  label: "relatedStory",
  show: showStory,
  replace: (editor) => editor.commands.insertRelatedStory({ replaces: true }),
}).extend({
  addCommands() {
    return {
      insertRelatedStory:
        (how = {}) =>
        ({ editor, dispatch }) => {
          if (dispatch) pointTo(editor, this.options, how);
          return true;
        },
    };
  },

  addKeyboardShortcuts() {
    return { ...this.parent?.(), "Mod-Alt-r": ({ editor }) => editor.commands.insertRelatedStory() };
  },
});

async function pointTo(editor, { labels, addresses, language, facts, story }, { replaces }) {
  const found = await chooseStory({ words: labels, addresses, language, without: story });
  if (!found) return;
  facts.learn("article", found.id, found);
  putBlock(editor, "relatedStory", String(found.id), { replaces });
}

function showStory(story, { labels, language }) {
  const label = crel("span", { className: "block-card-label", textContent: labels.relatedStory });
  if (!story) {
    const missing = crel("span", { className: "block-card-warning", textContent: labels.missing });
    return [icon("story"), crel("div", { className: "block-card-words" }, [label, missing])];
  }
  const headline = crel("strong", { ...language, textContent: story.headline || `#${story.id}` });
  const words = [label, headline, storyDetail(story)];
  if (!story.isLive) words.push(crel("span", { className: "block-card-detail", textContent: labels.onceLive }));
  return [icon("story"), crel("div", { className: "block-card-words" }, words)];
}
