/* Shows a time on other cities' clocks as it is typed, and fills in quick choices.

   What a time means (zones, clocks that change, Hijri dates) is known to the server alone: it is
   asked for every time that is typed, and answers in words. Without this module the page says so
   after it is sent. */

const PAUSE = 200;

for (const box of document.querySelectorAll("[data-moment]")) {
    start(box);
}

function start(box) {
    const input = box.querySelector("input");
    const clocks = box.querySelector("[data-clocks]");
    const ask = asker(box.dataset.moment, clocks);
    let pause;
    input.addEventListener("input", () => {
        clearTimeout(pause);
        pause = setTimeout(() => ask({ at: input.value }), PAUSE);
    });
    for (const button of box.querySelectorAll("[data-choice]")) {
        button.closest("[data-quick-moments]").hidden = false;
        button.addEventListener("click", async () => {
            clearTimeout(pause);
            await ask({ choice: button.dataset.choice });
            input.value = clocks.querySelector("[data-typed]")?.dataset.typed ?? input.value;
        });
    }
    if (input.value && !clocks.hasChildNodes()) {
        ask({ at: input.value });
    }
}

/* Answers that come late, when another time has been typed, are dropped. */
function asker(address, clocks) {
    let latest = 0;
    return async (question) => {
        latest += 1;
        const turn = latest;
        const answer = await answerTo(`${address}?${new URLSearchParams(question)}`);
        if (turn === latest) {
            clocks.innerHTML = answer;
        }
    };
}

async function answerTo(address) {
    try {
        const response = await fetch(address);
        return response.ok && !response.redirected ? await response.text() : "";
    } catch {
        return "";
    }
}
