/* The frame of the preview. What is to be shown next is loaded in a frame of its own, unseen, and takes
   the place of the one that is shown once it is there, at the same place of the page: so nothing
   flickers, nothing jumps, and going back in the browser doesn't step through previews. */

let count = 0;

export class Frames {
    /** @param {{onShown: (page: Document) => void, onFailed: () => void}} options */
    constructor(device, form, options) {
        Object.assign(this, options, { device, form, theme: "light", waiting: null, next: null });
        this.shown = device.querySelector("[data-frame]");
        if (this.shown) {
            this.shown.addEventListener("load", () => this.settle(this.shown));
            this.settle(this.shown);
        }
    }

    setTheme(theme) {
        this.theme = theme;
        this.device.dataset.theme = theme;
        for (const frame of [this.shown, this.waiting]) {
            frame?.contentDocument?.documentElement?.setAttribute("data-theme", theme);
        }
    }

    /** Shows what these entries of the story's form make; the newest wait while others load. */
    ask(entries) {
        this.next = entries;
        if (!this.waiting) {
            this.load();
        }
    }

    load() {
        const frame = this.newFrame();
        this.waiting = frame;
        this.form.querySelector("[data-entries]").replaceChildren(...this.next.map(hiddenInput));
        this.form.target = frame.name;
        this.next = null;
        this.form.requestSubmit();
    }

    newFrame() {
        count += 1;
        const frame = document.createElement("iframe");
        frame.name = `preview-frame-${count}`;
        frame.title = this.device.dataset.title;
        frame.className = "preview__frame";
        frame.inert = true;
        frame.dataset.waiting = "";
        this.device.append(frame);
        // Now: the empty page that every frame begins with has been loaded.
        frame.addEventListener("load", () => this.arrived(frame));
        return frame;
    }

    arrived(frame) {
        if (frame.contentDocument?.URL === "about:blank") {
            return;
        }
        this.waiting = null;
        if (isPreview(frame.contentDocument)) {
            this.takePlace(frame);
        } else {
            frame.remove();
            this.onFailed();
        }
        if (this.next) {
            this.load();
        }
    }

    takePlace(frame) {
        this.settle(frame);
        if (this.shown) {
            const { scrollX, scrollY } = this.shown.contentWindow;
            frame.contentWindow.scrollTo({ left: scrollX, top: scrollY, behavior: "instant" });
        }
        delete frame.dataset.waiting;
        frame.inert = false;
        this.shown?.remove();
        this.shown = frame;
    }

    settle(frame) {
        const page = frame.contentDocument;
        if (!isPreview(page)) {
            return;
        }
        page.documentElement.setAttribute("data-theme", this.theme);
        page.addEventListener("click", leadOut);
        this.onShown(page);
    }
}

/** An answer that is something else (a page that says no, no answer at all) can't be looked into. */
function isPreview(page) {
    return Boolean(page?.querySelector(".preview-banner"));
}

/** What a link leads to is no preview: it opens in a window of its own. */
function leadOut(event) {
    const link = event.target.closest?.("a[href]");
    if (link && !link.getAttribute("href").startsWith("#")) {
        event.preventDefault();
        window.open(link.href, "_blank", "noopener");
    }
}

function hiddenInput([name, value]) {
    const input = document.createElement("input");
    Object.assign(input, { type: "hidden", name, value });
    return input;
}
