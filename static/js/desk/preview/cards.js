/* The share cards: made of what the page itself tells the programs that pass its address on. */

export class Cards {
    constructor(element) {
        this.element = element;
    }

    show(page) {
        const tell = (property) => page.querySelector(`meta[property="og:${property}"]`)?.content ?? "";
        // What people pass on is the short link: the address up to the story's number.
        const [link = ""] = tell("url").match(/^.*?\/a\/\d+/) ?? [];
        this.write("title", tell("title"));
        this.write("description", tell("description"));
        this.write("site", tell("site_name"));
        this.write("link", link);
        this.paint(tell("image"));
    }

    write(name, text) {
        for (const part of this.element.querySelectorAll(`[data-card=${name}]`)) {
            part.textContent = text;
        }
    }

    paint(address) {
        for (const picture of this.element.querySelectorAll("[data-card=picture]")) {
            picture.hidden = !address;
            if (address && picture.src !== address) {
                picture.src = address;
            }
        }
        this.element.querySelector("[data-without-picture]").hidden = Boolean(address);
    }
}
