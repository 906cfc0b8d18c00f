/* Sends a form again that was refused because its session had ended: with the token of the session
   that has begun meanwhile, whichever window that was in. */

for (const form of document.querySelectorAll("[data-send-again]")) {
    form.addEventListener("submit", async (event) => {
        event.preventDefault();
        try {
            const response = await fetch(form.dataset.sendAgain);
            const { token } = await response.json();
            form.elements.csrfmiddlewaretoken.value = token ?? form.elements.csrfmiddlewaretoken.value;
        } finally {
            form.submit();
        }
    });
}
