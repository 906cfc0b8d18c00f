/** Says in a line below the toolbar what has happened by itself, aloud too; the next change clears it. */
import { crel } from "../../../django_prose_editor/editor.js";

const SHOWN_FOR = 8000;

export function announce(surface, message) {
  const line = surface.querySelector(".body-editor-said") ?? surface.appendChild(
    crel("p", { className: "body-editor-said", role: "status" }),
  );
  line.textContent = message;
  line.hidden = false;
  clearTimeout(line.timer);
  line.timer = setTimeout(() => {
    line.hidden = true;
  }, SHOWN_FOR);
}
