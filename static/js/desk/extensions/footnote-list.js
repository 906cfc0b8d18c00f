/**
 * The list of footnotes below the text: number and words of each, live; a click goes to the note and opens it.
 */
import { crel, pm } from "../../../django_prose_editor/editor.js";
import { footnotes, openNote } from "./footnote-state.js";
import { plainText } from "./note.js";

const { Plugin } = pm.state;

export function footnoteList({ labels, surface, language }) {
  return new Plugin({
    view(view) {
      const list = crel("ol");
      const section = crel("section", { className: "body-editor-footnotes", "aria-label": labels.footnotes }, [
        crel("p", { className: "body-editor-footnotes-title", textContent: labels.footnotes }),
        list,
      ]);
      surface.append(section);
      let shown = null;

      const update = () => {
        const { notes } = footnotes(view.state);
        const texts = notes.map((note) => note.text);
        if (JSON.stringify(texts) === shown) return;
        shown = JSON.stringify(texts);
        section.hidden = !notes.length;
        list.replaceChildren(...notes.map((note) => listItem(view, note, labels, language)));
      };
      update();
      return { update, destroy: () => section.remove() };
    },
  });
}

function listItem(view, { number, text, isEmpty }, labels, language) {
  const words = isEmpty
    ? crel("span", { textContent: labels.stillEmpty })
    : crel("span", { ...language, textContent: plainText(text) });
  const button = crel("button", { type: "button", className: isEmpty ? "is-empty" : "" }, [words]);
  // The position is looked up when it is needed: typing above moves it without changing the list.
  button.addEventListener("click", () => {
    const { position } = footnotes(view.state).notes[number - 1];
    view.nodeDOM(position).scrollIntoView({ block: "center" });
    openNote(view, position);
  });
  return crel("li", {}, [button]);
}
