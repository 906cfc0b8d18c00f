/**
 * Picture files that are pasted or dropped into the text. Programs that copy text often put a picture of it beside
 * it: where there are words, they are what was meant.
 */

/** @param {(files: File[]) => void} take @returns {object} properties of a ProseMirror plugin */
export function pictureFiles(take) {
  return {
    handlePaste(_view, { clipboardData }) {
      return takeFrom(clipboardData, take);
    },
    handleDrop(view, event) {
      if (view.dragging || !event.dataTransfer || !takeFrom(event.dataTransfer, take)) return false;
      event.preventDefault();
      return true;
    },
  };
}

function takeFrom(transfer, take) {
  const files = [...transfer.files].filter((file) => file.type.startsWith("image/"));
  if (!files.length || hasWords(transfer)) return false;
  take(files);
  return true;
}

function hasWords(transfer) {
  const html = transfer.getData("text/html");
  const text = html ? new DOMParser().parseFromString(html, "text/html").body.textContent : "";
  return text.trim() !== "";
}
