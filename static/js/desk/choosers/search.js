/**
 * A search field, what it finds, and more of it on demand. Results are buttons in the order of reading; arrow
 * keys go from one to the next as they lie on the screen, in either writing direction.
 */
import { crel } from "../../../django_prose_editor/editor.js";
import { ask } from "./ask.js";

const PAUSE = 250;

/**
 * @param {object} search
 * @param {string} search.label of the field
 * @param {string} search.empty said where nothing is there to be found at all
 * @param {string} search.address answers `{found, more}`
 * @param {() => object} search.query what is asked besides the words
 * @param {(item: object) => Node[]} search.show what the button of a result holds
 * @param {(item: object) => void} search.onChoose
 * @param {(answer: object) => void} [search.onAnswer] for what an answer says besides
 */
export function createSearch({ id, label, empty, address, query, show, onChoose, onAnswer, words, className }) {
  const field = crel("input", { id: `${id}-search`, type: "search", autocomplete: "off", placeholder: label });
  const status = crel("p", { className: "chooser-status", role: "status" });
  const list = crel("ul", { className: `chooser-results ${className}` });
  const more = crel("button", { type: "button", className: "chooser-button", textContent: words.more, hidden: true });
  const pane = crel("div", { className: "chooser-pane" }, [
    crel("label", { htmlFor: field.id, className: "chooser-search-label", textContent: words.search }),
    field,
    crel("div", { className: "chooser-scroll" }, [status, list, more]),
  ]);
  let asked = 0;

  async function load(before = null) {
    asked += 1;
    const own = asked;
    try {
      const answer = await ask(address, { ...query(), q: field.value, before }, words);
      if (own !== asked) return;
      onAnswer?.(answer);
      if (before === null) list.replaceChildren();
      const buttons = answer.found.map((item) => result(item));
      list.append(...buttons.map((button) => crel("li", {}, [button])));
      more.hidden = answer.more === null;
      more.value = answer.more ?? "";
      say(status, list.children.length ? "" : field.value.trim() ? words.nothingFound : empty);
      keepOneTabStop(list);
      if (before !== null) buttons[0]?.focus();
    } catch (refusal) {
      if (own === asked) say(status, refusal.message, true);
    }
  }

  function result(item) {
    const button = crel("button", { type: "button", className: "chooser-result" }, show(item));
    button.addEventListener("click", () => onChoose(item));
    return button;
  }

  let pause;
  field.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(load, PAUSE);
  });
  field.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") {
      event.preventDefault();
      buttonsOf(list)[0]?.focus();
    }
  });
  more.addEventListener("click", () => load(more.value));
  moveByKeys(list, field);
  return { pane, field, load };
}

function say(status, message, isRefusal = false) {
  status.textContent = message;
  status.classList.toggle("is-refusal", isRefusal);
}

function buttonsOf(list) {
  return [...list.querySelectorAll("button")];
}

function keepOneTabStop(list, current = buttonsOf(list)[0]) {
  for (const button of buttonsOf(list)) button.tabIndex = button === current ? 0 : -1;
}

function moveByKeys(list, field) {
  list.addEventListener("focusin", ({ target }) => keepOneTabStop(list, target));
  list.addEventListener("keydown", (event) => {
    const { key, target } = event;
    const next = neighbour(buttonsOf(list), target, key, getComputedStyle(list).direction === "rtl");
    if (next) next.focus();
    else if (key === "ArrowUp") field.focus();
    else return;
    event.preventDefault();
  });
}

/** The result that lies beside, above or below another one. */
function neighbour(buttons, from, key, isRightToLeft) {
  const index = buttons.indexOf(from);
  const sideways = { ArrowRight: isRightToLeft ? -1 : 1, ArrowLeft: isRightToLeft ? 1 : -1 }[key];
  if (sideways) return buttons[index + sideways];
  if (key === "Home") return buttons[0];
  if (key === "End") return buttons.at(-1);
  const across = columns(buttons);
  if (key === "ArrowDown") return buttons[index + across] ?? (index < buttons.length - 1 ? buttons.at(-1) : undefined);
  return key === "ArrowUp" ? buttons[index - across] : undefined;
}

function columns(buttons) {
  const [first] = buttons;
  const next = buttons.findIndex((button) => button.offsetTop > first.offsetTop);
  return next === -1 ? buttons.length : next;
}
