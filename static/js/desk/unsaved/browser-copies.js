/* Unsaved words kept in this browser, by member and story: nobody else at the same computer is shown
   them, and logging out takes them away (forget-on-logout.js). */

export const PREFIX = "midad-unsaved:";

export class BrowserCopies {
    constructor(member, story) {
        this.ofMember = `${PREFIX}${member}:`;
        this.ofStory = `${this.ofMember}${story}:`;
    }

    /* `isKept`: the server has it too. `isSent`: the form was sent to be saved with it. Says whether
       the browser has taken it. */
    write(token, copy) {
        try {
            localStorage.setItem(this.ofStory + token, JSON.stringify(copy));
            return true;
        } catch {
            return false;
        }
    }

    remove(token) {
        this.#remove(this.ofStory + token);
    }

    /* Token → copy, of this story's forms. */
    ofThisStory() {
        const found = new Map();
        for (const key of this.#keys(this.ofStory)) {
            const copy = this.#read(key);
            if (copy) {
                found.set(key.slice(this.ofStory.length), copy);
            }
        }
        return found;
    }

    /* Whatever was saved by a form that had nothing more to say. */
    removeSaved(tokens) {
        for (const key of this.#keys(this.ofMember)) {
            const token = key.slice(key.lastIndexOf(":") + 1);
            if (tokens.includes(token) && this.#read(key)?.isSent) {
                this.#remove(key);
            }
        }
    }

    #keys(prefix) {
        try {
            return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
        } catch {
            return [];
        }
    }

    #read(key) {
        try {
            const copy = JSON.parse(localStorage.getItem(key));
            return copy?.fields ? copy : null;
        } catch {
            return null;
        }
    }

    #remove(key) {
        try {
            localStorage.removeItem(key);
        } catch {
            // Where nothing can be kept there is nothing to remove.
        }
    }
}
