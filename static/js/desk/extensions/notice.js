/**
 * A line below the text that says what has become of something, aloud too. It stays until it is closed or the next
 * one takes its place.
 */
import { crel } from "../../../django_prose_editor/editor.js";
import { icon } from "./icons.js";

const NOTICE = "body-editor-notice";

/**
 * @param {import("prosemirror-view").EditorView} view where one goes on after closing the line
 * @param {{labels: object, surface: HTMLElement}} options
 * @param {string[]} messages without any, the line goes
 * @param {{label: string, run: () => void}} [action] what one may want to do about it
 */
export function showNotice(view, { labels, surface }, messages, action) {
  const notice = surface.querySelector(`.${NOTICE}`) ?? surface.appendChild(crel("div", { className: NOTICE, role: "status" }));
  notice.hidden = !messages.length;
  const close = crel("button", {
    type: "button", className: "body-editor-button", "aria-label": labels.close, title: labels.close,
  }, [icon("close")]);
  close.addEventListener("click", () => {
    notice.hidden = true;
    view.focus();
  });
  notice.replaceChildren(
    crel("p", { textContent: messages.join(" ") }),
    ...(action ? [actionButton(action)] : []),
    close,
  );
}

function actionButton({ label, run }) {
  const button = crel("button", { type: "button", className: `${NOTICE}-action`, textContent: label });
  button.addEventListener("click", run);
  return button;
}
