/**
 * The dialog that asks for a link's address. It stands outside the page's form, which it must not submit.
 */
import { crel } from "../../../django_prose_editor/editor.js";
import { completeAddress, isLinkAddress } from "./link-address.js";

let opened = 0;

/** Asks for the address of the selected text or link; without either, also for the text. */
export function openLinkDialog(editor, labels) {
  opened += 1;
  const id = `body-editor-link-${opened}`;
  const isLinked = editor.isActive("link");
  const asksForText = !isLinked && editor.state.selection.empty;
  const address = addressField(id, editor.getAttributes("link").href ?? "");
  const text = crel("input", { id: `${id}-text`, type: "text", autocomplete: "off" });
  text.lang = editor.view.dom.lang;
  text.dir = editor.view.dom.dir;
  const error = crel("p", {
    id: `${id}-error`, className: "body-editor-dialog-error", role: "alert", hidden: true,
  });
  const removal = button("button", labels.removeLink, "is-removal");
  const cancel = button("button", labels.cancel);

  const form = crel("form", { method: "dialog", noValidate: true }, [
    crel("h2", { id: `${id}-title`, textContent: labels.link }),
    crel("label", { htmlFor: address.id, textContent: labels.linkAddress }),
    address,
    crel("p", { id: `${id}-help`, className: "body-editor-dialog-help", textContent: labels.linkHelp }),
    error,
    ...(asksForText ? [crel("label", { htmlFor: text.id, textContent: labels.linkText }), text] : []),
    crel("div", { className: "body-editor-dialog-buttons" }, [
      button("submit", labels.saveLink, "is-main"), cancel, ...(isLinked ? [removal] : []),
    ]),
  ]);
  const dialog = crel("dialog", { className: "body-editor-dialog", "aria-labelledby": `${id}-title` }, [form]);

  const finish = (apply) => {
    dialog.close();
    apply?.();
    editor.view.focus();
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const href = completeAddress(address.value);
    if (isLinkAddress(href)) {
      finish(() => setLink(editor, href, asksForText && (text.value.trim() || href)));
    } else {
      refuse(address, error, labels.linkError);
    }
  });
  cancel.addEventListener("click", () => finish());
  removal.addEventListener("click", () => finish(() => removeLink(editor)));
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  address.select();
}

function addressField(id, value) {
  return crel("input", {
    id: `${id}-address`,
    type: "text",
    inputMode: "url",
    // An address reads from left to right in every language.
    dir: "ltr",
    autocomplete: "off",
    spellcheck: false,
    value,
    "aria-describedby": `${id}-help ${id}-error`,
  });
}

function button(type, label, className = "") {
  return crel("button", { type, className: `body-editor-dialog-button ${className}`, textContent: label });
}

function refuse(address, error, message) {
  error.textContent = message;
  error.hidden = false;
  address.setAttribute("aria-invalid", "true");
  address.focus();
}

function setLink(editor, href, text) {
  if (text) {
    editor.commands.insertContent({ type: "text", text, marks: [{ type: "link", attrs: { href } }] });
  } else {
    editor.chain().extendMarkRange("link").setLink({ href }).run();
  }
}

function removeLink(editor) {
  editor.chain().extendMarkRange("link").unsetLink().run();
}
