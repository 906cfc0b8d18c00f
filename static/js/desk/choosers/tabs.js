/** Panes of a dialog as tabs, of which one is open (WAI-ARIA, "Tabs with Automatic Activation"). */
import { crel } from "../../../django_prose_editor/editor.js";

/** @param {{label: string, pane: HTMLElement, onOpen: () => void}[]} tabs */
export function createTabs(id, tabs) {
  const buttons = tabs.map(({ label, pane }, index) => {
    pane.id = `${id}-pane-${index}`;
    pane.setAttribute("role", "tabpanel");
    const button = crel("button", {
      type: "button",
      id: `${id}-tab-${index}`,
      className: "chooser-tab",
      role: "tab",
      "aria-controls": pane.id,
      textContent: label,
    });
    pane.setAttribute("aria-labelledby", button.id);
    return button;
  });
  const list = crel("div", { className: "chooser-tabs", role: "tablist" }, buttons);

  const select = (chosen) => {
    for (const [index, button] of buttons.entries()) {
      const isChosen = index === chosen;
      button.setAttribute("aria-selected", String(isChosen));
      button.tabIndex = isChosen ? 0 : -1;
      tabs[index].pane.hidden = !isChosen;
    }
  };
  const open = (index) => {
    select(index);
    tabs[index].onOpen();
  };
  for (const [index, button] of buttons.entries()) button.addEventListener("click", () => open(index));
  list.addEventListener("keydown", ({ key }) => {
    if (!["ArrowLeft", "ArrowRight"].includes(key)) return;
    const visible = buttons.filter((button) => !button.hidden);
    const isForward = (key === "ArrowLeft") === (getComputedStyle(list).direction === "rtl");
    const next = visible.at((visible.indexOf(document.activeElement) + (isForward ? 1 : -1)) % visible.length);
    select(buttons.indexOf(next));
    next.focus();
  });
  const show = (index, isShown) => {
    buttons[index].hidden = !isShown;
  };
  return { list, open, show };
}
