/**
 * What the desk knows about the blocks of a text: pictures, related stories, embeds. All that a text asks for at
 * once goes in one question; what has been answered is remembered.
 */
import { ask } from "../choosers/ask.js";

const AT_ONCE = 40;

export class BlockFacts {
  /** @param {{addresses: object, words: object, language: {lang: string}}} options */
  constructor({ addresses, words, language }) {
    Object.assign(this, { addresses, words, language, known: new Map(), waiting: new Map() });
  }

  /** Remembers what a chooser has just answered. */
  learn(kind, value, facts) {
    this.known.set(`${kind} ${value}`, Promise.resolve(facts));
  }

  /** @returns {Promise<object|null>} null where the thing isn't there, or isn't the member's to see */
  about(kind, value) {
    const key = `${kind} ${value}`;
    if (!this.known.has(key)) this.known.set(key, this.wait(kind, String(value), key));
    return this.known.get(key);
  }

  wait(kind, value, key) {
    if (!this.waiting.size) queueMicrotask(() => this.askForAll());
    return new Promise((resolve, reject) => {
      this.waiting.set(key, { kind, value, resolve, reject });
    });
  }

  async askForAll() {
    const all = [...this.waiting.values()];
    this.waiting.clear();
    for (let start = 0; start < all.length; start += AT_ONCE) this.askFor(all.slice(start, start + AT_ONCE));
  }

  async askFor(some) {
    const query = { language: this.language.lang };
    for (const { kind, value } of some) query[kind] = [...(query[kind] ?? []), value];
    try {
      const answer = await ask(this.addresses.blocks, query, this.words);
      for (const { kind, value, resolve } of some) resolve(answer[kind][value] ?? null);
    } catch (refusal) {
      for (const { kind, value, reject } of some) {
        this.known.delete(`${kind} ${value}`);
        reject(refusal);
      }
    }
  }
}
