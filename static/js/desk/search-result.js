/* What a search engine will show of the story, written in while it is typed; the slug is made by the
   server, whose rule it is, and comes with the preflight's answer. */

for (const result of document.querySelectorAll("[data-search-result]")) {
    start(result, result.dataset.searchResult);
}

function start(result, language) {
    const form = result.closest("form");
    const draw = () => {
        for (const line of result.querySelectorAll("[data-from]")) {
            line.textContent = firstOf(form, line.dataset.from.split(" "), language);
        }
    };
    form.addEventListener("input", ({ target }) => {
        if (!target.name?.startsWith("body_")) {
            draw();
        }
    });
    document.addEventListener("preflight:answer", ({ detail }) => {
        const slug = result.querySelector("[data-slug]");
        if (detail.language === language && detail.slug && slug.textContent) {
            slug.textContent = detail.slug;
        }
    });
    draw();
}

function firstOf(form, names, language) {
    const typed = names.map((name) => form.elements[`${name}_${language}`]?.value.trim());
    return typed.find(Boolean) ?? "";
}
