/**
 * Places a panel below an inline element, inside their common surface, in either writing direction.
 */
const GAP = 8;

export function placeBeside(panel, anchor, surface) {
  const frame = surface.getBoundingClientRect();
  const box = anchor.getBoundingClientRect();
  const isRightToLeft = getComputedStyle(surface).direction === "rtl";
  const start = isRightToLeft ? frame.right - box.right : box.left - frame.left;
  const furthest = frame.width - panel.offsetWidth - GAP;
  panel.style.insetInlineStart = `${Math.max(GAP, Math.min(start - 3 * GAP, furthest))}px`;
  panel.style.insetBlockStart = `${box.bottom - frame.top + GAP}px`;
}
