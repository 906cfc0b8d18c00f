/* Logging out takes away what this browser kept of unsaved words; the server keeps them for whoever
   wrote them. */

import { PREFIX } from "./unsaved/browser-copies.js";

document.getElementById("logout-form")?.addEventListener("submit", () => {
    // After the story's page, which still keeps its last words as it is left.
    window.addEventListener("pagehide", () => {
        for (const key of Object.keys(localStorage).filter((key) => key.startsWith(PREFIX))) {
            localStorage.removeItem(key);
        }
    });
});
