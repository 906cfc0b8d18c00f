/* The headline as five programs will show it, written in while it is typed. Which marks go round it as
   it leaves the page the preflight's answer says; what is cut off is measured on what is drawn. */

const FIELDS = /^(kicker|headline|lead|search_title|search_description)_/;

for (const shells of document.querySelectorAll("[data-headline-shells]")) {
    start(shells);
}

function start(shells) {
    const form = shells.closest("form");
    const bare = shells.querySelector("[data-shells-bare]");
    let answer = null;

    const draw = () => {
        if (answer && !shells.hidden) {
            write(shells, titles(form, answer, bare.ariaPressed === "true"));
            markCut(shells);
        }
    };

    document.addEventListener("preflight:answer", ({ detail }) => {
        answer = detail;
        const { isTurned, isLong } = answer.shells;
        shells.hidden = !isTurned && !isLong;
        bare.hidden = !isTurned;
        shells.querySelector("[data-shells-turned]").hidden = !isTurned;
        draw();
    });
    form.addEventListener("input", ({ target }) => FIELDS.test(target.name) && draw());
    shells.addEventListener("toggle", draw);
    bare.addEventListener("click", () => {
        bare.ariaPressed = String(bare.ariaPressed !== "true");
        draw();
    });
}

/** What each program is given, by the name of its place in the template. */
function titles(form, { language, shells }, isBare) {
    const typed = (name) => form.elements[`${name}_${language}`]?.value.trim() ?? "";
    const marked = (title, [before, after]) => (isBare ? title : `${before}${title}${after}`);
    const searchTitle = typed("search_title");
    return {
        language,
        kicker: typed("kicker"),
        headline: typed("headline"),
        lead: typed("lead"),
        description: typed("search_description") || typed("lead"),
        shared: marked(typed("headline"), shells.headline),
        search: searchTitle ? marked(searchTitle, shells.searchTitle) : marked(typed("headline"), shells.headline),
    };
}

function write(shells, { language, ...words }) {
    const { dir } = document.getElementById(`id_headline_${language}`);
    for (const screen of shells.querySelectorAll("[data-shell-language]")) {
        Object.assign(screen, { lang: language, dir });
    }
    for (const place of shells.querySelectorAll("[data-shell]")) {
        place.textContent = words[place.dataset.shell];
        place.lang = language;
        place.hidden = !place.textContent;
    }
}

function markCut(shells) {
    for (const title of shells.querySelectorAll("[data-shell-clamp]")) {
        const isCut = title.scrollWidth > title.clientWidth + 1 || title.scrollHeight > title.clientHeight + 1;
        title.closest(".shell").querySelector("[data-shell-cut]").hidden = !isCut;
    }
}
