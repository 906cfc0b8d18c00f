/* Tells the style sheet how high the bar is, on however many lines it stands: what sticks below it
   starts there. */

for (const bar of document.querySelectorAll("[data-story-bar]")) {
    const observer = new ResizeObserver(() => {
        document.body.style.setProperty("--story-bar", `${bar.offsetHeight}px`);
    });
    observer.observe(bar);
}
