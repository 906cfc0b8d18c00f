/**
 * Paste and drop. What comes from elsewhere is in the text at once, as far as the browser can read it, and is put
 * right when the desk has read it; what was copied from an editor of the desk is pasted as it is. A dropped file
 * doesn't make the browser leave the page and the work on it.
 */
import { Extension, pm } from "../../../django_prose_editor/editor.js";
import { askDesk, clipboardOf } from "./ask-desk.js";
import { isOwnSlice, ownSerializer } from "./own-slice.js";
import { firstEmptyNote, goToNote } from "./footnote-places.js";
import { showNotice } from "./notice.js";
import { PendingPaste, sliceOf } from "./pending-paste.js";
import { pastedBlocks, pastedLine, pastedTextLine } from "./pasted-html.js";

const { Plugin, PluginKey } = pm.state;
const { __pastedCells: pastedCells, isInTable } = pm.tables;

const key = new PluginKey("paste");

/** Settles when everything that was pasted into a view so far has been put right, or is left as it is. */
export function pastesSettled(view) {
  return Promise.allSettled([...key.getState(view.state)].map(({ done }) => done));
}

export const Paste = Extension.create({
  name: "pasteAndDrop",

  addOptions() {
    return { labels: {}, surface: null, desk: null, kind: "body" };
  },

  addProseMirrorPlugins() {
    const { editor, options } = this;
    return [
      new Plugin({
        key,
        state: {
          init: () => new Set(),
          apply(transaction, pending) {
            for (const { paste } of pending) paste.follow(transaction);
            return pending;
          },
        },
        props: {
          clipboardSerializer: ownSerializer(editor.schema),
          ...(options.kind === "note"
            ? { transformPastedHTML: pastedLine, transformPastedText: pastedTextLine }
            : { transformPastedHTML: pastedBlocks }),
          handlePaste: (view, event, slice) => pasteFromElsewhere(view, event, slice, options),
          handleDrop(_view, event) {
            const hasFiles = event.dataTransfer?.files.length > 0;
            if (hasFiles) event.preventDefault();
            return hasFiles;
          },
        },
      }),
    ];
  },
});

function pasteFromElsewhere(view, { clipboardData }, slice, options) {
  const clipboard = clipboardData && clipboardOf(clipboardData);
  if (!options.desk || !(clipboard?.html || clipboard?.text) || isOwnSlice(clipboard.html)) return false;
  // Cells that go into cells are the table's business.
  if (isInTable(view.state) && pastedCells(slice)) return false;
  const pending = key.getState(view.state);
  const entry = { paste: new PendingPaste(view, slice) };
  pending.add(entry);
  entry.done = putRight(view, entry.paste, clipboard, options).finally(() => pending.delete(entry));
  return true;
}

async function putRight(view, paste, clipboard, options) {
  const read = await askDesk(options.desk, clipboard, options.kind).catch(() => null);
  if (view.isDestroyed) return;
  const isMended = read !== null && paste.mend(view, sliceOf(view, read.html));
  paste.finish(view);
  if (options.surface) tellOfNotes(view, options, isMended ? read.notices : [options.labels.pasteUnread]);
}

function tellOfNotes(view, options, messages) {
  const goOn = { label: options.labels.firstEmptyFootnote, run: () => goToNote(view, firstEmptyNote(view.state)) };
  showNotice(view, options, messages, messages.length && firstEmptyNote(view.state) ? goOn : undefined);
}
