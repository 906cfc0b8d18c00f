/* Asks the server what the preflight finds in the form as it stands. A question goes out when typing
   has paused and something in it has changed; one that has been overtaken is called off. */

const PAUSE = 700;
const RETRY = 5_000;
const LONGEST_RETRY = 60_000;

export const ASKING = "asking";
export const CURRENT = "current";
export const OFFLINE = "offline";
export const SIGNED_OUT = "signed-out";
export const REFUSED = "refused";

export class Asker {
    /**
     * @param {{url: string, token: string, question: () => object,
     *     onAnswer: (answer: object) => void, onState: (state: string, reason?: string) => void}} options
     */
    constructor(options) {
        Object.assign(this, options, { answer: null, open: null, call: null, retry: RETRY, timer: null });
        window.addEventListener("online", () => this.ask());
        window.addEventListener("offline", () => this.onState(OFFLINE));
    }

    /** Something may have changed: asks when it has been quiet for a while. */
    changed() {
        this.askIn(PAUSE);
    }

    askIn(milliseconds) {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.ask(), milliseconds);
    }

    async ask() {
        clearTimeout(this.timer);
        const question = this.asked();
        if (question === this.open) {
            return;
        }
        this.call?.abort();
        this.open = null;
        if (question === this.answer?.question) {
            this.give(this.answer);
            return;
        }
        this.call = new AbortController();
        this.open = question;
        this.onState(ASKING);
        const { signal } = this.call;
        try {
            await this.take(await this.send(question, signal), question);
        } catch {
            if (!signal.aborted) {
                this.comeBack();
            }
        }
    }

    asked() {
        return JSON.stringify(this.question());
    }

    send(body, signal) {
        const headers = { "Content-Type": "application/json", "X-CSRFToken": this.token };
        return fetch(this.url, { method: "POST", headers, body, signal, redirect: "manual" });
    }

    async take(response, question) {
        const isJson = response.headers.get("Content-Type")?.startsWith("application/json");
        const isSignedOut = response.type === "opaqueredirect" || response.status === 403;
        if (!isJson && !isSignedOut) {
            throw new Error(`The preflight answered ${response.status}.`);
        }
        const answer = isJson ? await response.json() : null;
        this.open = null;
        this.retry = RETRY;
        if (!answer) {
            this.onState(SIGNED_OUT);
        } else if (!response.ok) {
            this.onState(REFUSED, answer.message);
        } else if (this.asked() === question) {
            this.give({ ...answer, question });
        }
        // What was typed meanwhile is asked about as soon as its own pause is over.
    }

    give(answer) {
        this.answer = answer;
        this.onAnswer(answer);
        this.onState(CURRENT);
    }

    /** The line or the server is down: what was found stays on the screen, and is asked for later. */
    comeBack() {
        this.open = null;
        this.onState(OFFLINE);
        this.askIn(this.retry);
        this.retry = Math.min(this.retry * 2, LONGEST_RETRY);
    }
}
