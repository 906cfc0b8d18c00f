/* Keeps the byline in the order of choosing: Select2 sends options in the order of the page, so an
   author who is chosen moves to the end. Its events are jQuery's and don't reach other listeners. */

const $ = window.django.jQuery;

for (const select of document.querySelectorAll("select[data-byline-order]")) {
    $(select).on("select2:select", (event) => {
        const chosen = [...select.options].find(({ value }) => value === event.params.data.id);
        select.append(chosen);
        $(select).trigger("change.select2");
    });
}
