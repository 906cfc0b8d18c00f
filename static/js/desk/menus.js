/* A details element that is a menu: it closes when somebody goes on, clicks elsewhere or presses Escape. */

for (const menu of document.querySelectorAll("details[data-menu]")) {
    menu.addEventListener("keydown", ({ key }) => {
        if (key === "Escape" && menu.open) {
            menu.open = false;
            menu.querySelector("summary").focus();
        }
    });
    menu.addEventListener("click", ({ target }) => {
        if (target.closest("button, a")) {
            menu.open = false;
        }
    });
    for (const event of ["click", "focusin"]) {
        document.addEventListener(event, ({ target }) => {
            if (!menu.contains(target)) {
                menu.open = false;
            }
        });
    }
}
