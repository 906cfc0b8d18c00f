/* Nothing that is typed into a story is lost: it is kept on the server and in the browser while it is
   not saved, offered again afterwards, and the page says at any time how things stand.

   Begins at [data-unsaved-words], whose value says whose story this is and whom to ask. */

import { BrowserCopies } from "./unsaved/browser-copies.js";
import { Desk } from "./unsaved/desk.js";
import { FormFields } from "./unsaved/form-fields.js";
import { Keeper } from "./unsaved/keeper.js";
import { offerUnsavedWords } from "./unsaved/offers.js";
import { showSaveState } from "./unsaved/save-state.js";
import { awaitSignIn } from "./unsaved/sign-in.js";
import { showStoryNews } from "./unsaved/story-news.js";

for (const place of document.querySelectorAll("[data-unsaved-words]")) {
    start(place, JSON.parse(place.dataset.unsavedWords));
}

function start(place, settings) {
    const form = place.closest("form");
    const desk = new Desk(settings.addresses);
    const copies = new BrowserCopies(settings.member, settings.story);
    const fields = new FormFields(form, settings.names, settings.unsaved);
    const keeper = new Keeper({ form, settings, desk, copies, fields });
    keeper.addEventListener("state", () => showSaveState(place, keeper, settings.words));
    awaitSignIn(place, keeper, desk, settings);
    showStoryNews(place, keeper, desk);
    offerUnsavedWords(place, { copies, desk, settings, token: keeper.token });
    keeper.start();
}
