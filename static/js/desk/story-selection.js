/* Selecting stories in the list: all at once, a range with Shift, up and down with the arrow keys. */

const form = document.querySelector("[data-story-selection]");
const all = form?.querySelector("[data-pick-all]");

if (all) {
  const boxes = [...form.querySelectorAll('input[name="story"]')];
  const whole = all.querySelector("input");
  const count = form.querySelector("[data-selected-count]");
  const none = form.querySelector("[data-select-none]");
  let last = null;

  all.hidden = none.hidden = false;

  whole.addEventListener("change", () => select(boxes, whole.checked));
  form.addEventListener("reset", () => setTimeout(show));
  for (const box of boxes) {
    box.addEventListener("click", (event) => {
      if (event.shiftKey && last) select(between(last, box), box.checked);
      last = box;
      show();
    });
    box.addEventListener("keydown", (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const next = step && boxes[boxes.indexOf(box) + step];
      if (!next) return;
      event.preventDefault();
      next.focus();
      if (event.shiftKey) select([box, next], true);
    });
  }
  show();
  // A page that comes back from the browser's memory comes with its ticks.
  addEventListener("pageshow", show);

  function select(some, checked) {
    for (const box of some) box.checked = checked;
    show();
  }

  function between(one, other) {
    const places = [boxes.indexOf(one), boxes.indexOf(other)].sort((a, b) => a - b);
    return boxes.slice(places[0], places[1] + 1);
  }

  function show() {
    const selected = boxes.filter((box) => box.checked).length;
    whole.checked = selected === boxes.length;
    whole.indeterminate = selected > 0 && !whole.checked;
    count.textContent = selected ? count.dataset.some.replace("{count}", selected) : count.dataset.none;
  }
}
