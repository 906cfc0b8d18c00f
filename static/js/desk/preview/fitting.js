/* Makes a screen of a given width (`--device`) fit the place there is, by scale; its height ends where
   the window does, so that the page scrolls inside it as it would in a hand. */

const LEAST_HEIGHT = 320;
const GAP = 40;

export function fit(stage, device, chooser) {
    const update = () => {
        const wanted = getComputedStyle(device);
        const width = Number.parseFloat(wanted.getPropertyValue("--device"));
        const tall = Number.parseFloat(wanted.getPropertyValue("--tall"));
        const scale = Math.min(1, stage.clientWidth / width);
        const top = device.getBoundingClientRect().top + window.scrollY;
        const room = Math.max(LEAST_HEIGHT, window.innerHeight - top - GAP);
        device.style.setProperty("--scale", scale);
        device.style.setProperty("--height", `${Math.min(tall, room / scale)}px`);
    };
    new ResizeObserver(update).observe(stage);
    window.addEventListener("resize", update);
    chooser.addEventListener("change", update);
    update();
}
