/**
 * Asks the desk's own JSON addresses. What comes back is what was asked for, or a `Refusal` in words that can
 * be shown as they are; an answer that is no JSON comes from the door: the session has ended.
 */

export class Refusal extends Error {
  /** @param {string} reason @param {object} errors the messages of each field, where a form was refused */
  constructor(reason, errors = {}) {
    super(reason);
    this.errors = errors;
  }
}

/** @param {Record<string, string|number|Array|null|undefined>} query what has no value is left out */
export async function ask(address, query, words) {
  const url = new URL(address, location.href);
  for (const [name, value] of Object.entries(query)) {
    for (const one of [value].flat()) if (one !== null && one !== undefined) url.searchParams.append(name, one);
  }
  return answerTo(url, {}, words);
}

/** Sends a form with the page's own token, and once more with a new one where that is out of date. */
export async function send(address, form, words) {
  const token = document.querySelector("[name=csrfmiddlewaretoken]").value;
  const post = (value) => ({ method: "POST", body: form, headers: { "X-CSRFToken": value } });
  try {
    return await answerTo(address, post(token), words);
  } catch (refusal) {
    if (!(refusal instanceof SignedOut)) throw refusal;
    const { token: fresh } = await ask(address, {}, words);
    return answerTo(address, post(fresh), words);
  }
}

class SignedOut extends Refusal {}

async function answerTo(address, options, words) {
  let response;
  try {
    response = await fetch(address, { headers: {}, ...options });
  } catch {
    throw new Refusal(words.unreachable);
  }
  const isJson = response.headers.get("Content-Type")?.startsWith("application/json");
  if (!isJson) throw response.status >= 500 ? new Refusal(words.unreachable) : new SignedOut(words.signedOut);
  const answer = await response.json();
  if (!response.ok) throw new Refusal(answer.reason ?? "", answer.errors);
  return answer;
}
