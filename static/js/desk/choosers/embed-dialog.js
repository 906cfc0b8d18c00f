/** Asks for the address of something on another site; the desk says whether it may be embedded. */
import { crel } from "../../../django_prose_editor/editor.js";
import { ask } from "./ask.js";
import { answerOf, choose, createDialog } from "./dialog.js";

/**
 * @param {string[]} providers the sites that are allowed, by name
 * @param {string} [address] the one that is there already
 * @returns {Promise<object|null>} the embed, or null where nobody gave one
 */
export function askForEmbed({ words, addresses, providers, address = "" }) {
  const { dialog, id } = createDialog({ title: words.embedTitle, words, className: "chooser--small" });
  const field = crel("input", {
    id: `${id}-address`,
    type: "text",
    inputMode: "url",
    // An address reads from left to right in every language.
    dir: "ltr",
    autocomplete: "off",
    spellcheck: false,
    value: address,
    "aria-describedby": `${id}-error ${id}-help`,
  });
  const error = crel("p", { id: `${id}-error`, className: "chooser-error", role: "alert", hidden: true });
  const names = providers.map((name) => crel("bdi", { textContent: name }));
  const form = crel("form", { className: "chooser-pane chooser-form", method: "dialog", noValidate: true }, [
    crel("label", { className: "chooser-label", htmlFor: field.id, textContent: words.embedAddress }),
    field,
    error,
    crel("p", { id: `${id}-help`, className: "chooser-help", textContent: words.embedHelp }),
    crel("p", { className: "chooser-providers" }, names),
    crel("div", { className: "chooser-buttons" }, [
      crel("button", { type: "submit", className: "chooser-button is-main", textContent: words.embedSubmit }),
    ]),
  ]);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    try {
      const { embed } = await ask(addresses.embed, { address: field.value.trim() }, words);
      choose(dialog, embed);
    } catch (refusal) {
      error.textContent = refusal.message;
      error.hidden = false;
      field.ariaInvalid = "true";
      field.focus();
    }
  });
  dialog.append(form);
  const answer = answerOf(dialog);
  field.select();
  return answer;
}
