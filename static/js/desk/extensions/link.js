/**
 * Links to absolute addresses, with nothing but the address: what a link opens in is the reader's business.
 */
import { Link as BaseLink } from "../../../django_prose_editor/editor.js";
import { isLinkAddress } from "./link-address.js";
import { openLinkDialog } from "./link-dialog.js";

export const Link = BaseLink.extend({
  // Text typed behind a link is not part of it.
  inclusive: false,

  addOptions() {
    return {
      ...this.parent?.(),
      labels: {},
      defaultProtocol: "https",
      isAllowedUri: (address) => isLinkAddress(address ?? ""),
      // “قال.وقد” and “file.py” are no addresses: only what is written out becomes a link by itself.
      shouldAutoLink: (address) => /^https?:\/\//i.test(address),
    };
  },

  addAttributes() {
    return { href: { default: null } };
  },

  addCommands() {
    return {
      ...this.parent?.(),
      editLink:
        () =>
        ({ editor, can, dispatch }) => {
          if (!can().setMark(this.name)) return false;
          if (dispatch) openLinkDialog(editor, this.options.labels);
          return true;
        },
    };
  },

  addKeyboardShortcuts() {
    return { "Mod-k": ({ editor }) => editor.commands.editLink() };
  },
});
