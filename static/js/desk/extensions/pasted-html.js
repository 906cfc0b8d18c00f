/**
 * Pasted HTML, made fit for the body: looks are read for what they mean and then dropped, line breaks become
 * paragraphs (a body has no `<br>`), so that words on two lines never run together.
 */
const STYLE_ELEMENT = /<style\b[\s\S]*?<\/style>/gi;
const TAG = /<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi;
const STYLE_ATTRIBUTE = /\sstyle\s*=/gi;
const BLOCKS = "p, div, h1, h2, h3, h4, h5, h6, li, td, th, blockquote, body";
const LINES = "p, div, h1, h2, h3, h4, h5, h6, li, ul, ol, tr, td, th, table, blockquote, cite, br";

const LOOKS = [
  { tag: "strong", on: /font-weight:\s*(bold|[6-9]00)/i, off: /font-weight:\s*(normal|[1-4]00)/i, unless: "b, strong" },
  { tag: "em", on: /font-style:\s*italic/i, off: /font-style:\s*normal/i, unless: "i, em" },
];

/** For the body: paragraphs, one for each line. */
export function pastedBlocks(html) {
  const body = parsePasted(html);
  for (const lineBreak of body.querySelectorAll("br")) splitAt(lineBreak);
  return body.innerHTML;
}

/** For a footnote: one run of text, with a space where a line ended; a note in it goes into brackets. */
export function pastedLine(html) {
  const body = parsePasted(html);
  for (const note of body.querySelectorAll("footnote")) note.replaceWith(" (", ...note.childNodes, ")");
  for (const line of [...body.querySelectorAll(LINES)].reverse()) line.replaceWith(...line.childNodes, " ");
  return body.innerHTML.trim();
}

export function pastedTextLine(text) {
  return text.trim().replace(/\s*\n\s*/g, " ");
}

function parsePasted(html) {
  // A strict Content-Security-Policy forbids style attributes even here, so they are read under another name.
  const harmless = html
    .replace(STYLE_ELEMENT, "")
    .replace(TAG, (tag) => tag.replace(STYLE_ATTRIBUTE, " data-style="));
  const { body } = new DOMParser().parseFromString(harmless, "text/html");
  for (const element of body.querySelectorAll("[data-style]")) readLooks(element);
  for (const footer of body.querySelectorAll("blockquote footer")) readSpeaker(footer);
  return body;
}

/** Google Docs writes bold as a styled span, and wraps everything in a `<b>` that is styled not to be bold. */
function readLooks(element) {
  const style = element.dataset.style;
  element.removeAttribute("data-style");
  for (const { tag, on, off, unless } of LOOKS) {
    if (element.matches(unless)) {
      if (off.test(style)) element.replaceWith(...element.childNodes);
    } else if (element.matches("span") && on.test(style)) {
      const meaning = document.createElement(tag);
      meaning.append(...element.childNodes);
      element.append(meaning);
    }
  }
}

/** Many sites put the speaker into the quotation's footer. */
function readSpeaker(footer) {
  const speaker = document.createElement("cite");
  speaker.textContent = footer.textContent.trim();
  footer.replaceWith(speaker);
}

/** Moves what follows a line break, up to the end of its block, into a block of its own. */
function splitAt(lineBreak) {
  const block = lineBreak.parentElement.closest(BLOCKS);
  const rest = document.createRange();
  rest.setStartAfter(lineBreak);
  rest.setEndAfter(block.lastChild);
  const following = rest.extractContents();
  lineBreak.remove();
  if (!following.textContent.trim()) return;

  if (block.matches("p, div, h1, h2, h3, h4, h5, h6")) {
    const next = block.cloneNode(false);
    next.append(following);
    block.after(next);
  } else {
    const next = document.createElement("p");
    next.append(following);
    block.append(next);
  }
}
