/**
 * Asks the desk to read what is on the clipboard: its rules (articles/text/incoming/) are those of the importer.
 */
const PATIENCE = 6000;
const DOCS_SLICE = "application/x-vnd.google-docs-document-slice-clip+wrapped";

/**
 * @typedef {object} Clipboard
 * @property {string} html
 * @property {string} text
 * @property {string} slice what Google Docs has beside its HTML
 */

/** @returns {Clipboard} */
export function clipboardOf(transfer) {
  return {
    html: transfer.getData("text/html"),
    text: transfer.getData("text/plain"),
    slice: transfer.getData(DOCS_SLICE),
  };
}

/**
 * @param {{address: string, token: string}} desk
 * @param {Clipboard} clipboard
 * @param {"body"|"note"} kind what it was pasted into
 * @returns {Promise<{html: string, notices: string[]}>} rejected where the desk can't be reached or refuses
 */
export async function askDesk({ address, token }, clipboard, kind) {
  const body = new FormData();
  for (const [name, value] of Object.entries({ ...clipboard, as: kind })) body.append(name, value);
  const response = await fetch(address, {
    method: "POST",
    headers: { "X-CSRFToken": token },
    body,
    redirect: "error",
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (!response.ok) throw new Error(`The desk answered a paste with ${response.status}.`);
  return response.json();
}
