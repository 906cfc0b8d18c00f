/* Opens the preview of what stands in the form, and tells it of every change as typing pauses.

   Nothing is saved by it. The windows talk over a channel named for this form; one that is opened or
   reloaded asks first. Without this module the button sends the form to the preview as it stands. */

const PAUSE = 300;
const FILING = new Set(["section", "picture", "tags", "byline"]);

for (const form of document.querySelectorAll("[data-story-form]")) {
    const buttons = form.querySelectorAll("[data-preview]");
    if (buttons.length) {
        start(form, buttons);
    }
}

function start(form, buttons) {
    const token = form.elements.token.value;
    for (const button of buttons) {
        button.hidden = false;
        button.addEventListener("click", (event) => {
            event.preventDefault();
            open(button, token);
        });
    }
    tell(form, new BroadcastChannel(`desk-preview-${token}`));
}

/* Beside the text where the button says so: a narrow window at the end of the screen's lines. */
function open(button, token) {
    const { preview, beside } = button.dataset;
    const address = `${preview}${beside === undefined ? "" : "?_popup=1"}#${token}`;
    const name = `preview-${token}-${beside === undefined ? "tab" : "beside"}`;
    window.open(address, name, beside === undefined ? "" : placeBeside())?.focus();
}

function placeBeside() {
    const { availWidth, availHeight, availLeft = 0, availTop = 0 } = screen;
    const width = Math.min(460, availWidth);
    const isRightToLeft = document.documentElement.dir === "rtl";
    const start = availLeft + (isRightToLeft ? 0 : availWidth - width);
    return `popup,width=${width},height=${availHeight},left=${start},top=${availTop}`;
}

function tell(form, channel) {
    const told = new Map();
    let pause;
    const send = (language) => {
        const entries = entriesOf(form, language);
        const text = JSON.stringify(entries);
        if (told.get(language) !== text) {
            told.set(language, text);
            channel.postMessage({ language, entries });
        }
    };
    channel.addEventListener("message", ({ data }) => {
        if (data.ask) {
            told.delete(data.ask);
            send(data.ask);
        }
    });
    const changed = () => {
        clearTimeout(pause);
        pause = setTimeout(() => [...told.keys()].forEach(send), PAUSE);
    };
    form.addEventListener("input", changed);
    form.addEventListener("change", changed);
    window.addEventListener("pagehide", () => channel.postMessage({ gone: true }));
}

/* What an edition in this language would be made from. */
function entriesOf(form, language) {
    return [...new FormData(form)].filter(([name]) => FILING.has(name) || name.endsWith(`_${language}`));
}
