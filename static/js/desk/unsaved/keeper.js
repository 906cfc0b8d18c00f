/* Keeps what is typed: in the browser a second after, on the server a few seconds after, and on
   leaving; only when something changed. Says `state` when it is kept differently, `news` when the
   server has told something of the story. */

import { changesBetween } from "./changes.js";
import { areSame } from "./form-fields.js";
import { keepOnLeaving } from "./leaving.js";

const SECOND = 1000;
const LOOK_AGAIN = 5 * SECOND;
const IDLE = 4 * SECOND;
const LONGEST = 10 * SECOND;
const HEARTBEAT = 10 * SECOND;
const RETRY = [2, 5, 10, 30].map((seconds) => seconds * SECOND);
const TYPING = 10 * SECOND;

export class Keeper extends EventTarget {
    /* saved, changed, kept, saving; and why nothing can be kept on the server: offline, signed_out,
       other_member, refused. */
    state = "saved";
    news = {};
    keptAt = "";
    message = "";
    isInBrowser = true;

    constructor({ form, settings, desk, copies, fields }) {
        super();
        Object.assign(this, { form, settings, desk, copies, fields });
        this.token = form.elements.token.value;
        this.base = Number(form.elements.version.value) || 0;
        // What this page knows of, be it beside what was typed.
        this.seen = Math.max(this.base, settings.version);
        this.hasStory = settings.story !== "new";
        this.replaces = settings.replaces;
        this.now = new Map();
        this.kept = new Map();
        // A page that opens with unsaved words sends them whole: who knows what was kept of them.
        this.revision = settings.unsaved.length ? null : 0;
        this.failures = 0;
        this.lookedAt = this.changedAt = this.dirtySince = this.typedAt = 0;
        this.writtenAt = this.heardAt = this.retryAt = 0;
        this.written = new Map();
    }

    start() {
        keepOnLeaving(this, this.form);
        this.#watch();
        this.look();
        // What a page shows unsaved as it is opened is kept at once.
        this.changedAt = 0;
        this.say(this.now.size ? "changed" : "saved");
        setInterval(() => this.#tick(), SECOND);
        this.#tick();
    }

    get isUnsaved() {
        return this.now.size > 0;
    }

    get isKept() {
        return areSame(this.now, this.kept);
    }

    /* Signed in again, or connected again. */
    resume() {
        this.retryAt = 0;
        this.send();
    }

    /* In a moment, whatever is due then. */
    askSoon(wait) {
        this.retryAt = Date.now() + wait;
        this.heardAt = 0;
    }

    /* Others need not wait until this form counts as gone. */
    sayLeft() {
        if (this.hasStory) {
            this.desk.post("autosave", { ...this.question(), left: true }, { isLast: true });
        }
    }

    /* Everything typed so far on the server, or false. */
    async keepNow() {
        this.look();
        await this.sending;
        while (!this.isKept) {
            if (!(await this.send())) {
                return false;
            }
        }
        return true;
    }

    #watch() {
        const touched = () => {
            this.isTouched = true;
            this.typedAt = Date.now();
        };
        this.form.addEventListener("input", touched);
        this.form.addEventListener("change", touched);
        window.addEventListener("online", () => this.resume());
    }

    #tick() {
        const now = Date.now();
        if (this.isLeaving) {
            return;
        }
        if (this.isTouched || now - this.lookedAt >= LOOK_AGAIN) {
            this.look();
        }
        if (now - this.changedAt >= SECOND || now - this.writtenAt >= 3 * SECOND) {
            this.write();
        }
        if (now < this.retryAt || this.sending) {
            return;
        }
        const isDue = now - this.changedAt >= IDLE || now - this.dirtySince >= LONGEST;
        if (!this.isKept ? isDue : this.#isBeatDue(now)) {
            this.send();
        }
    }

    #isBeatDue(now) {
        return this.hasStory && now - this.heardAt >= HEARTBEAT;
    }

    look() {
        const values = this.fields.differing();
        this.isTouched = false;
        this.lookedAt = Date.now();
        if (areSame(values, this.now)) {
            return;
        }
        if (this.isKept) {
            this.dirtySince = this.lookedAt;
        }
        this.now = values;
        this.changedAt = this.lookedAt;
        if (["saved", "changed", "kept"].includes(this.state)) {
            this.say(values.size ? "changed" : "saved");
        }
    }

    /* The browser's copy; none where everything is saved. */
    write({ isSent = false } = {}) {
        const { isKept } = this;
        if (areSame(this.now, this.written) && this.writtenKept === isKept && !isSent) {
            return;
        }
        this.writtenAt = Date.now();
        this.written = this.now;
        this.writtenKept = isKept;
        if (!this.now.size) {
            this.copies.remove(this.token);
            return;
        }
        const fields = Object.fromEntries(this.now);
        this.isInBrowser = this.copies.write(this.token, { base: this.base, fields, isKept, isSent });
    }

    async send(options = {}) {
        if (!this.sending) {
            this.abort = new AbortController();
            this.sending = this.#exchange({ ...options, signal: this.abort.signal });
            this.sending.finally(() => {
                this.sending = null;
            });
        }
        return this.sending;
    }

    async #exchange(options) {
        const sent = this.now;
        const isChange = !areSame(sent, this.kept);
        const question = this.question();
        if (isChange) {
            question.revision = this.revision;
            question.fields =
                this.revision === null
                    ? Object.fromEntries(sent)
                    : changesBetween(this.kept, sent, this.fields.saved);
            question.replaces = this.replaces;
        }
        const answer = await this.desk.post("autosave", question, options);
        if (answer.reason) {
            return this.#failed(answer, options);
        }
        this.#heard(answer, isChange ? sent : null);
        return true;
    }

    question() {
        const question = { member: this.settings.member, token: this.token, base: this.base };
        if (this.hasStory && !this.isGone) {
            const tab = document.querySelector("[data-tab][aria-selected=true]");
            const isTyping = Date.now() - this.typedAt < TYPING;
            question.seen = this.seen;
            question.here = { language: tab?.dataset.language ?? "", typing: isTyping };
        }
        return question;
    }

    #heard(answer, sent) {
        this.heardAt = Date.now();
        this.failures = 0;
        if (sent) {
            this.kept = sent;
            this.revision = answer.revision;
            this.keptAt = answer.kept_at;
            this.replaces = [];
        }
        this.#settle(answer.own);
        this.sayCalmly();
        this.write();
        this.news = answer;
        this.dispatchEvent(new Event("news"));
    }

    sayCalmly() {
        const unsaved = this.isKept ? "kept" : "changed";
        this.say(this.isUnsaved ? unsaved : "saved");
    }

    async #failed(answer, options) {
        if (answer.reason === "aborted") {
            return false;
        }
        if (answer.reason === "out_of_step" && this.revision !== null) {
            this.revision = null;
            return this.#exchange(options);
        }
        if (answer.reason === "csrf" && !options.isAgain && (await this.#renewToken())) {
            return this.#exchange({ ...options, isAgain: true });
        }
        this.retryAt = Date.now() + RETRY[Math.min(this.failures, RETRY.length - 1)];
        this.failures += 1;
        this.message = answer.message ?? "";
        const states = ["offline", "signed_out", "other_member"];
        const reason = answer.reason === "csrf" ? "signed_out" : answer.reason;
        this.say(states.includes(reason) ? reason : "refused");
        this.write();
        return false;
    }

    /* A session that began anew in another window has another token. */
    async #renewToken() {
        const answer = await this.desk.get("token");
        if (answer.member === this.settings.member) {
            this.desk.useToken(answer.token);
        }
        return answer.member === this.settings.member;
    }

    /* The version that this form has saved itself is what it rests on now. */
    #settle(own) {
        if (!this.sentValues || !(own > this.base)) {
            return;
        }
        this.fields.settle(this.sentValues);
        this.sentValues = null;
        this.base = own;
        this.seen = Math.max(this.seen, own);
        this.form.elements.version.value = own;
        this.kept = new Map();
        this.revision = 0;
        this.now = this.fields.differing();
    }

    say(state) {
        this.state = state;
        this.dispatchEvent(new Event("state"));
    }
}
