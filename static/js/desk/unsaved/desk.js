/* Asks the desk. Every answer is an object: `reason` says why there is none — `offline`, `signed_out`,
   `other_member`, `csrf`, or what the server says. */

const KEEPALIVE_BYTES = 60_000;
const UNREACHABLE = [502, 503, 504];

export class Desk {
    constructor(addresses) {
        this.addresses = addresses;
    }

    /* `isLast`: the page is being left, and the request must outlive it. */
    async post(name, question, { isLast = false, signal } = {}) {
        const body = JSON.stringify(question);
        return this.#ask(this.addresses[name], {
            method: "POST",
            body,
            headers: { "Content-Type": "application/json", "X-CSRFToken": this.#csrfToken() },
            keepalive: isLast && new Blob([body]).size < KEEPALIVE_BYTES,
            signal,
        });
    }

    async get(name, parameters = {}) {
        return this.#ask(`${this.addresses[name]}?${new URLSearchParams(parameters)}`, {});
    }

    /* After signing in again: the token that forms and scripts of this page send from now on. */
    useToken(token) {
        for (const input of document.querySelectorAll("input[name=csrfmiddlewaretoken]")) {
            input.value = token;
        }
    }

    #csrfToken() {
        return document.querySelector("input[name=csrfmiddlewaretoken]").value;
    }

    async #ask(address, options) {
        try {
            const headers = { Accept: "application/json", ...options.headers };
            const response = await fetch(address, { ...options, headers });
            if (UNREACHABLE.includes(response.status)) {
                return { reason: "offline" };
            }
            const answer = await response.json();
            return response.ok ? answer : { reason: "refused", ...answer };
        } catch (error) {
            return { reason: reasonOf(error) };
        }
    }
}

function reasonOf(error) {
    if (error.name === "AbortError") {
        return "aborted";
    }
    // What came was no answer of the desk's: a page of something in between, or of an error.
    return error instanceof SyntaxError ? "refused" : "offline";
}
