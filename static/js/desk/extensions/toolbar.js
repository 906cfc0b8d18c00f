/**
 * The toolbar above the text: one tab stop, arrow keys along the reading direction, Alt+F10 from the text
 * and Escape back (the WAI-ARIA toolbar pattern).
 */
import { crel } from "../../../django_prose_editor/editor.js";
import { icon } from "./icons.js";
import { ariaShortcut, shortcutTitle } from "./shortcuts.js";
import { GROUPS } from "./toolbar-buttons.js";
import { asOneStep } from "./undo-steps.js";

export function addToolbar(editor, surface, labels) {
  const { nodes, marks } = editor.schema;
  const isKnown = ({ needs }) => !needs || nodes[needs] || marks[needs];
  const groups = GROUPS.map(({ label, buttons }) => ({
    label: labels[label],
    buttons: buttons.filter(isKnown).map((definition) => createButton(editor, definition, labels)),
  })).filter(({ buttons }) => buttons.length);
  const toolbar = crel(
    "div",
    { className: "body-editor-toolbar", role: "toolbar", "aria-label": labels.formatting },
    groups.map(createGroup),
  );
  surface.prepend(toolbar);

  const refresh = () => {
    for (const { buttons } of groups) {
      for (const item of buttons) item.refresh();
      buttons[0].button.parentElement.hidden = buttons.every(({ button }) => button.hidden);
    }
    keepOneTabStop(toolbar);
  };
  editor.on("transaction", refresh);
  refresh();
  moveByKeys(toolbar, editor);
}

function createGroup({ label, buttons }) {
  const properties = { className: "body-editor-group", role: "group", "aria-label": label };
  return crel("div", properties, buttons.map(({ button }) => button));
}

function createButton(editor, { label, icon: symbol, shortcut, run, active, usable, shown }, labels) {
  const button = crel(
    "button",
    {
      type: "button",
      className: "body-editor-button",
      tabIndex: -1,
      title: shortcutTitle(labels[label], shortcut),
      "aria-label": labels[label],
    },
    [icon(symbol)],
  );
  if (shortcut) button.setAttribute("aria-keyshortcuts", ariaShortcut(shortcut));
  // A click must not take the selection away from the text.
  button.addEventListener("mousedown", (event) => event.preventDefault());
  button.addEventListener("click", () => {
    if (button.ariaDisabled === "true") return;
    editor.view.focus();
    asOneStep(editor, () => run(editor));
  });
  const refresh = () => {
    button.hidden = Boolean(shown && !shown(editor));
    if (button.hidden) return;
    // Unusable, yet still reachable: the arrow keys don't skip what is greyed out.
    button.setAttribute("aria-disabled", String(!usable(editor)));
    if (active) button.setAttribute("aria-pressed", String(active(editor)));
  };
  return { button, refresh };
}

function visibleButtons(toolbar) {
  return [...toolbar.querySelectorAll("button:not([hidden])")];
}

function keepOneTabStop(toolbar) {
  const buttons = visibleButtons(toolbar);
  const current = buttons.find((button) => button.tabIndex === 0) ?? buttons[0];
  for (const button of toolbar.querySelectorAll("button")) button.tabIndex = button === current ? 0 : -1;
}

function focusButton(toolbar, button) {
  for (const other of visibleButtons(toolbar)) other.tabIndex = other === button ? 0 : -1;
  button.focus();
}

function moveByKeys(toolbar, editor) {
  toolbar.addEventListener("focusin", ({ target }) => focusButton(toolbar, target));
  toolbar.addEventListener("keydown", (event) => {
    const buttons = visibleButtons(toolbar);
    const current = buttons.indexOf(document.activeElement);
    const isRightToLeft = getComputedStyle(toolbar).direction === "rtl";
    const targets = {
      ArrowRight: current + (isRightToLeft ? -1 : 1),
      ArrowLeft: current + (isRightToLeft ? 1 : -1),
      Home: 0,
      End: -1,
    };
    if (event.key === "Escape") {
      editor.view.focus();
    } else if (event.key in targets) {
      event.preventDefault();
      focusButton(toolbar, buttons.at(targets[event.key] % buttons.length));
    }
  });
  editor.view.dom.addEventListener("keydown", (event) => {
    if (event.altKey && event.key === "F10") {
      event.preventDefault();
      toolbar.querySelector("button[tabindex='0']").focus();
    }
  });
}
