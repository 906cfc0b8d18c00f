/* Sends a form without leaving the page: the parts of the answer that the form names
   (`data-in-place="id id"`) take the place of those shown. The focus stays with the button that was
   pressed, or with its neighbour where it is gone; what was done is said in [data-said].

   Without this module, or where the network fails, the form is sent as any other. */

document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.inPlace && !event.defaultPrevented) {
        event.preventDefault();
        send(form, event.submitter);
    }
});

async function send(form, button) {
    const data = new FormData(form, button);
    const isGet = form.method === "get";
    const address = new URL(isGet ? location.pathname : form.action, location.href);
    if (isGet) {
        address.search = new URLSearchParams(data);
    }
    try {
        const answer = await fetch(address, isGet ? {} : { method: "POST", body: data });
        show(form.dataset.inPlace.split(" "), await answer.text(), button);
        if (isGet) {
            history.replaceState(null, "", address);
        }
    } catch {
        resend(form, button);
    }
}

function resend(form, button) {
    delete form.dataset.inPlace;
    form.requestSubmit(button);
}

function show(ids, html, button) {
    const answer = new DOMParser().parseFromString(html, "text/html");
    if (!ids.every((id) => answer.getElementById(id))) {
        location.reload();
        return;
    }
    const place = remember(button);
    for (const id of ids) {
        document.getElementById(id).replaceWith(document.adoptNode(answer.getElementById(id)));
    }
    say([...answer.querySelectorAll(".messagelist li, [role=alert]")].map((said) => said.textContent));
    restore(place);
}

function remember(button) {
    return { id: button?.id, list: button?.closest("[id]")?.id };
}

function restore({ id, list }) {
    const again = (id && document.getElementById(id)) || document.querySelector(`#${list} button`);
    again?.focus();
}

/* The region was replaced a moment ago: what is put into it now is read out. */
function say(words) {
    const region = document.querySelector("[data-said]");
    if (region && words.length) {
        const text = document.createElement("span");
        text.textContent = words.join(" ").trim();
        region.append(text);
    }
}
