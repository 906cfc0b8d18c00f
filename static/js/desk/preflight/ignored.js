/* Advice that is not to be shown again in this story, for as long as the browser's session lasts. */

export class Ignored {
    constructor(story) {
        this.key = `desk-preflight-ignored-${story}`;
        this.marks = new Set(read(this.key));
    }

    get all() {
        return [...this.marks];
    }

    add(mark) {
        this.marks.add(mark);
        write(this.key, this.all);
    }

    clear() {
        this.marks.clear();
        write(this.key, []);
    }
}

/* Storage may be switched off; then the page remembers until it is left. */
function read(key) {
    try {
        return JSON.parse(sessionStorage.getItem(key)) ?? [];
    } catch {
        return [];
    }
}

function write(key, marks) {
    try {
        sessionStorage.setItem(key, JSON.stringify(marks));
    } catch {
        // The page still knows them.
    }
}
