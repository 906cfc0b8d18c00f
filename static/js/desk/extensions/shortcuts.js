/**
 * Keyboard shortcuts as people read them and as assistive technology does.
 */
import { isMacOS } from "../../../django_prose_editor/editor.js";

const isMac = isMacOS();

/** “Bold (Ctrl+B)”; the keys stay in order in a right-to-left label. */
export function shortcutTitle(label, shortcut) {
  if (!shortcut) return label;
  const keys = isMac
    ? shortcut.replace("Mod", "⌘").replace("Alt", "⌥").replace("Shift", "⇧").replaceAll("-", "")
    : shortcut.replace("Mod", "Ctrl").replaceAll("-", "+");
  return `${label} (\u2066${keys}\u2069)`;
}

/** The value of `aria-keyshortcuts`. */
export function ariaShortcut(shortcut) {
  return shortcut.replace("Mod", isMac ? "Meta" : "Control").replaceAll("-", "+");
}
