/**
 * The form that brings a new picture in. What is wrong is said beside its field; what was typed stays, and so
 * does the file.
 */
import { crel } from "../../../django_prose_editor/editor.js";
import { send } from "./ask.js";

const KINDS = "image/jpeg,image/png,image/webp,image/avif";

/** @param {(picture: object) => void} onDone */
export function createUpload({ id, address, language, words, onDone }) {
  const file = crel("input", { id: `${id}-file`, name: "file", type: "file", accept: KINDS });
  const preview = crel("img", { className: "chooser-preview", alt: "", hidden: true });
  const name = crel("bdi", { className: "chooser-help" });
  const drop = crel("div", { className: "chooser-drop" }, [
    preview,
    name,
    crel("p", { textContent: words.pictureDrop }),
    file,
    // The browser's own button speaks the browser's language.
    crel("label", { className: "chooser-button", htmlFor: file.id, textContent: words.chooseFile }),
  ]);
  const text = (name, properties) =>
    crel("input", { id: `${id}-${name}`, name, type: "text", autocomplete: "off", ...language, ...properties });
  const fields = {
    file: { input: drop, control: file, label: words.pictureFile, help: words.pictureKinds },
    alt: { input: text("alt", { maxLength: 300 }), label: words.alt, help: words.altHelp },
    caption: { input: text("caption", { maxLength: 400 }), label: words.caption },
    credit: { input: text("credit", { maxLength: 120 }), label: words.credit },
  };
  const refusal = crel("p", { className: "chooser-refusal", role: "alert", hidden: true });
  const submit = crel("button", { type: "submit", className: "chooser-button is-main", textContent: words.addPicture });
  const form = crel("form", { className: "chooser-pane chooser-form", noValidate: true }, [
    crel("input", { type: "hidden", name: "language", value: language.lang }),
    crel("div", { className: "chooser-scroll" }, Object.values(fields).map((field) => row(id, field))),
    refusal,
    crel("div", { className: "chooser-buttons" }, [submit]),
  ]);

  const show = (given) => {
    name.textContent = given?.name ?? "";
    showFile(preview, given);
  };
  const take = (given) => {
    putFile(file, given);
    show(given);
  };
  file.addEventListener("change", () => show(file.files[0]));
  takeDrops(drop, take);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (submit.ariaDisabled === "true") return;
    setBusy(submit, words.adding);
    try {
      const { picture } = await send(address, new FormData(form), words);
      onDone(picture);
    } catch (problem) {
      showProblems(fields, refusal, problem);
    }
    setBusy(submit, words.addPicture, false);
  });
  return {
    form,
    take,
    focus: () => (file.files.length ? fields.alt.input : file).focus(),
  };
}

function row(id, field) {
  const control = field.control ?? field.input;
  field.error = crel("p", { id: `${control.id}-error`, className: "chooser-error", hidden: true });
  const help = field.help && crel("p", { id: `${control.id}-help`, className: "chooser-help", textContent: field.help });
  control.setAttribute("aria-describedby", [help?.id, field.error.id].filter(Boolean).join(" "));
  return crel("div", { className: "chooser-row" }, [
    crel("label", { className: "chooser-label", htmlFor: control.id, textContent: field.label }),
    field.input,
    field.error,
    ...(help ? [help] : []),
  ]);
}

function showProblems(fields, refusal, { message, errors }) {
  refusal.textContent = message;
  refusal.hidden = !message;
  let first = null;
  for (const [name, { input, control = input, error }] of Object.entries(fields)) {
    const messages = errors?.[name] ?? [];
    error.textContent = messages.join(" ");
    error.hidden = !messages.length;
    control.ariaInvalid = messages.length ? "true" : null;
    if (messages.length) first ??= control;
  }
  first?.focus();
}

function setBusy(button, label, isBusy = true) {
  button.ariaDisabled = String(isBusy);
  button.textContent = label;
}

function putFile(input, file) {
  const transfer = new DataTransfer();
  transfer.items.add(file);
  input.files = transfer.files;
}

/** A strict Content-Security-Policy lets pictures in as `data:`, not as `blob:`. */
function showFile(preview, file) {
  preview.hidden = !file?.type.startsWith("image/");
  if (preview.hidden) return;
  const reader = new FileReader();
  reader.addEventListener("load", () => {
    preview.src = reader.result;
  });
  reader.readAsDataURL(file);
}

function takeDrops(place, onFile) {
  place.addEventListener("dragover", () => place.classList.add("is-over"));
  place.addEventListener("dragleave", () => place.classList.remove("is-over"));
  place.addEventListener("drop", ({ dataTransfer }) => {
    place.classList.remove("is-over");
    if (dataTransfer.files.length) onFile(dataTransfer.files[0]);
  });
}
