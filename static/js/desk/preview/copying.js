/* Buttons that copy the address in a field; without them it is selected and copied by hand. */

const SAID_FOR = 2_000;

export function copyButtons(root) {
    for (const button of root.querySelectorAll("[data-copy]")) {
        const field = root.getElementById(button.dataset.copy);
        const label = button.textContent;
        button.hidden = false;
        button.addEventListener("click", async () => {
            field.select();
            if (await copied(field.value)) {
                button.textContent = button.dataset.saysCopied;
                setTimeout(() => {
                    button.textContent = label;
                }, SAID_FOR);
            }
        });
    }
}

/* A browser may refuse; the address stays selected then. */
async function copied(text) {
    try {
        await navigator.clipboard.writeText(text);
        return true;
    } catch {
        return false;
    }
}
