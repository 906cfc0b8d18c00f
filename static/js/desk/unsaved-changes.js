/* Asks before a page with unsaved words is left. A preview opens in another window and leaves this
   one as it is: what was typed stays unsaved in its eyes until the story is saved from here. */

for (const form of document.querySelectorAll("[data-unsaved-changes]")) {
    watch(form);
}

function watch(form) {
    let isUnsaved = form.querySelector("[role=alert]") !== null;
    const note = () => {
        isUnsaved = true;
    };
    form.addEventListener("input", note);
    form.addEventListener("change", note);
    form.addEventListener("submit", (event) => {
        if (event.submitter?.formTarget !== "_blank") {
            isUnsaved = false;
        }
    });
    window.addEventListener("beforeunload", (event) => {
        if (isUnsaved) {
            event.preventDefault();
        }
    });
}
