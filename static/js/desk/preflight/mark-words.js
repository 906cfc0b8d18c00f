/* What a mark in the text means, said beside it: while the pointer is on it, and when the cursor rests
   in it. Escape sends the words away; the pointer may move onto them. */

import { placeBeside } from "../extensions/panel-place.js";
import { marksAt } from "../extensions/preflight-marks.js";

const MARK = "[data-finding]";
const REST = 600;
const LEAVE = 250;

export class MarkWords {
    /** @param {(id: string) => string|undefined} messageOf what is said of a place */
    constructor(editor, messageOf) {
        Object.assign(this, { editor, messageOf, timer: null });
        this.surface = editor.view.dom.closest(".body-editor");
        this.element = document.createElement("div");
        Object.assign(this.element, { className: "mark-words", hidden: true, role: "status" });
        this.surface.append(this.element);
        this.followPointer(editor.view.dom);
        editor.on("selectionUpdate", () => this.rest());
        editor.on("update", () => this.hide());
        this.surface.addEventListener("keydown", ({ key }) => key === "Escape" && this.hide());
    }

    followPointer(text) {
        text.addEventListener("pointerover", ({ target }) => {
            const mark = target.closest(MARK);
            if (mark) {
                this.showIn(0, mark.dataset.finding);
            }
        });
        text.addEventListener("pointerout", ({ target }) => target.closest(MARK) && this.hideIn(LEAVE));
        this.element.addEventListener("pointerenter", () => clearTimeout(this.timer));
        this.element.addEventListener("pointerleave", () => this.hideIn(LEAVE));
    }

    /** The cursor has come to rest somewhere. */
    rest() {
        const { state, isFocused } = this.editor;
        const [id] = isFocused ? marksAt(state, state.selection.head) : [];
        if (id) {
            this.showIn(REST, id);
        } else {
            this.hide();
        }
    }

    showIn(milliseconds, id) {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.show(id), milliseconds);
    }

    hideIn(milliseconds) {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.hide(), milliseconds);
    }

    show(id) {
        const mark = this.editor.view.dom.querySelector(`[data-finding="${CSS.escape(id)}"]`);
        const message = this.messageOf(id);
        if (mark && message) {
            this.element.hidden = false;
            this.element.textContent = message;
            placeBeside(this.element, mark, this.surface);
        }
    }

    hide() {
        clearTimeout(this.timer);
        this.element.hidden = true;
    }
}
