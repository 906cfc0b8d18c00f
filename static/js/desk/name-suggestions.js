/* Offers the tags and authors that the text names, under the fields they belong in.

   Asks once nobody has typed for a moment, and only when the text has changed. What is chosen
   already isn't offered. */

const PAUSE = 1500;

const settings = document.querySelector("[data-name-suggestions]");
const form = document.querySelector("[data-story-form]");

if (settings && form) {
    let timer = 0;
    let asked = "";
    let found = {};

    const show = () => {
        for (const [field, names] of Object.entries(found)) {
            offer(field, names, show);
        }
    };
    const ask = async () => {
        const text = textOf(form);
        const key = JSON.stringify(text);
        if (key === asked) {
            return;
        }
        asked = key;
        const token = form.elements.csrfmiddlewaretoken.value;
        const body = new URLSearchParams({ ...text, csrfmiddlewaretoken: token });
        try {
            const answer = await fetch(settings.dataset.nameSuggestions, { method: "POST", body });
            if (answer.ok) {
                found = await answer.json();
                show();
            }
        } catch {
            // Without a connection there is nothing to offer; the next pause asks again.
            asked = "";
        }
    };
    const wait = () => {
        clearTimeout(timer);
        timer = setTimeout(ask, PAUSE);
    };
    form.addEventListener("input", wait);
    form.addEventListener("click", wait);
    form.addEventListener("change", show);
    wait();
}

/* The text of the language that is open. */
function textOf(form) {
    const headline = [...form.querySelectorAll("[name^=headline_]")].find(
        (field) => field.offsetParent !== null,
    );
    const code = headline?.name.slice("headline_".length) ?? document.documentElement.lang;
    const value = (name) => form.elements[`${name}_${code}`]?.value ?? "";
    return { headline: value("headline"), lead: value("lead"), body: value("body") };
}

function offer(field, names, refresh) {
    const row = document.getElementById(`row-${field}`);
    const select = row?.querySelector("select");
    if (!select) {
        return;
    }
    const line = row.querySelector(".name-suggestions") ?? addLine(row);
    const chosen = new Set([...select.selectedOptions].map((option) => option.value));
    const rest = names.filter(({ id }) => !chosen.has(String(id)));
    const offered = JSON.stringify(rest.map(({ id }) => id));
    // What is offered already stays as it is: leaving a field must not take the button away that
    // was just pressed.
    if (line.dataset.offered !== offered) {
        line.dataset.offered = offered;
        line.hidden = rest.length === 0;
        line.replaceChildren(
            settings.dataset.label,
            ...rest.map((name) => button(name, select, refresh)),
        );
    }
}

function addLine(row) {
    const line = document.createElement("p");
    line.className = "name-suggestions";
    row.append(line);
    return line;
}

function button(name, select, refresh) {
    const add = document.createElement("button");
    add.type = "button";
    add.lang = name.lang;
    add.dir = name.dir;
    add.textContent = name.name;
    add.setAttribute("aria-label", `${settings.dataset.add} ${name.name}`);
    add.addEventListener("click", () => {
        choose(name, select);
        refresh();
        select.closest(".field").querySelector(".name-suggestions button, input")?.focus();
    });
    return add;
}

function choose({ id, name }, select) {
    const known = [...select.options].find((option) => option.value === String(id));
    const option = known ?? new Option(name, id);
    option.selected = true;
    select.append(option);
    select.dispatchEvent(new Event("change", { bubbles: true }));
}
