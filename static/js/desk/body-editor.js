/**
 * Desk: turns every textarea[data-body-editor] into the editor of an article's body.
 *
 * In: the textarea's canonical HTML, and its JSON configuration (extensions of the body schema, labels).
 * Out: canonical HTML in the same textarea, which stays the form's field. Nothing is written before the
 * editor changes something, so a body that is only looked at is saved to the letter.
 * The editor of a language that isn't shown is made when its tab opens: two of them would double the wait.
 * A `body-editor:put` on the textarea, with `html` in its detail, puts that into the editor.
 * Announces `body-editor:ready` on the textarea, with the editor in its detail.
 */
import { crel } from "../../django_prose_editor/editor.js";
import { BlockFacts } from "./extensions/block-facts.js";
import { BodyEditor } from "./extensions/body-html.js";
import { bodyExtensions } from "./extensions/index.js";
import { addToolbar } from "./extensions/toolbar.js";

const FIELDS = "textarea[data-body-editor]";
// As far from the edges of the window, in pixels, as the bars that stay in sight reach.
const IN_SIGHT = { top: 128, bottom: 48, left: 0, right: 0 };

function createBodyEditor(textarea) {
  const { extensions, labels, addresses, providers } = JSON.parse(textarea.dataset.bodyEditor);
  const language = { lang: textarea.lang, dir: textarea.dir };
  const page = crel("div", { className: "body-editor-page" });
  const surface = crel("div", { className: "body-editor" }, [page]);
  textarea.before(surface);
  textarea.hidden = true;

  const editor = new BodyEditor({
    element: page,
    // The style sheet brings these rules: a strict Content-Security-Policy refuses an injected one.
    injectCSS: false,
    editable: !textarea.disabled && !textarea.readOnly,
    content: textarea.value,
    extensions: bodyExtensions(extensions, {
      labels,
      surface,
      language,
      desk: deskOf(textarea, addresses),
      addresses,
      providers,
      facts: new BlockFacts({ addresses, words: labels, language }),
      story: location.pathname.match(/\/(\d+)\/change\/$/)?.[1] ?? null,
    }),
    // Pasted text stays as it is; only addresses in it become links.
    enablePasteRules: ["link"],
    editorProps: { attributes: fieldAttributes(textarea), scrollThreshold: IN_SIGHT, scrollMargin: IN_SIGHT },
  });
  if (editor.isEditable) addToolbar(editor, surface, labels);
  keepFieldInStep(editor, textarea);
  textarea.dispatchEvent(new CustomEvent("body-editor:ready", { bubbles: true, detail: { editor } }));
}

/** Where the rules for pasted text are asked; the token is the form's, as the cookie can't be read by scripts. */
function deskOf(textarea, addresses) {
  const token = textarea.form?.elements.csrfmiddlewaretoken?.value;
  return token ? { address: addresses.paste, token } : null;
}

/** What assistive technology knew about the field, said again of the element that takes its place. */
function fieldAttributes(textarea) {
  const attributes = { role: "textbox", "aria-multiline": "true", lang: textarea.lang, dir: textarea.dir };
  const [label] = textarea.labels;
  if (label) label.id ||= `${textarea.id}_label`;
  for (const name of ["aria-label", "aria-describedby", "aria-invalid"]) {
    if (textarea.hasAttribute(name)) attributes[name] = textarea.getAttribute(name);
  }
  if (label) attributes["aria-labelledby"] = label.id;
  return attributes;
}

function keepFieldInStep(editor, textarea) {
  const original = textarea.value;
  const untouched = editor.getHTML();
  let changed = false;

  const write = () => {
    const html = editor.getHTML();
    // Undoing everything gives the stored text back, whatever the editor would have made of it.
    const value = html === untouched ? original : html;
    if (value === textarea.value) return;
    textarea.value = value;
    textarea.dispatchEvent(new Event("input", { bubbles: true }));
  };

  editor.on("update", () => {
    changed = true;
    write();
  });
  textarea.addEventListener("body-editor:put", (event) => {
    event.preventDefault();
    editor.commands.setContent(event.detail.html, { emitUpdate: true });
  });
  textarea.form?.addEventListener("submit", () => changed && write(), { capture: true });
  for (const label of textarea.labels) {
    label.addEventListener("click", (event) => {
      event.preventDefault();
      editor.view.focus();
    });
  }
}

function createBodyEditorsIn(container) {
  for (const textarea of container.querySelectorAll(FIELDS)) {
    // The empty form that Django clones for a new inline keeps its plain textarea.
    const isTemplate = textarea.name.includes("__prefix__");
    const waits = textarea.hidden || textarea.closest("[hidden]");
    if (!isTemplate && !waits) createBodyEditor(textarea);
  }
}

createBodyEditorsIn(document);
document.addEventListener("language-tabs:opened", (event) => createBodyEditorsIn(event.target));
document.addEventListener("formset:added", (event) => createBodyEditorsIn(event.target));
