/* Shows what an entry of the house style finds while it is typed: asks once typing pauses. Without a
   connection the last answer stays. */

const PAUSE = 400;

for (const element of document.querySelectorAll("[data-house-style-example]")) {
    const form = element.closest("form");
    const found = element.querySelector("[data-house-style-found]");
    let timer = 0;
    let call = null;

    const ask = async () => {
        call?.abort();
        call = new AbortController();
        const { signal } = call;
        try {
            const body = new FormData(form);
            const answer = await fetch(element.dataset.houseStyleExample, { method: "POST", body, signal });
            if (answer.ok && !answer.redirected) {
                found.innerHTML = await answer.text();
            }
        } catch {
            // Overtaken by the next question, or no connection.
        }
    };

    form.addEventListener("input", () => {
        clearTimeout(timer);
        timer = setTimeout(ask, PAUSE);
    });
}
