/**
 * The editor's icons, drawn on a grid of 24. Those that show lines of text or a way back and forth are
 * mirrored in a right-to-left interface by the style sheet; their digits stay upright.
 */
const NAMESPACE = "http://www.w3.org/2000/svg";

const ICONS = {
  undo: { path: "M8 5 4 9l4 4M4 9h10.5a5 5 0 0 1 0 10H10", mirrored: true },
  redo: { path: "m16 5 4 4-4 4M20 9H9.5a5 5 0 0 0 0 10H14", mirrored: true },
  heading2: { path: "M4 6v12M12 6v12M4 12h8M16 13.4c.3-2 4.4-2 4.4.4 0 1.7-3.2 2.4-4.4 4.2h4.6" },
  heading3: {
    path: "M4 6v12M12 6v12M4 12h8M16 12.6c.9-1.2 4.2-1 4.2 1 0 1.1-1 1.6-2.2 1.6 1.3 0 2.5.5 2.5 1.7 0 2-3.6 2-4.6.6",
  },
  bold: { path: "M7 5h6.2a3.4 3.4 0 0 1 0 6.9H7zM7 11.9h7.2a3.6 3.6 0 0 1 0 7.1H7z", heavy: true },
  italic: { path: "M11 5h7M6 19h7M14.5 5l-5 14" },
  link: {
    path: "M10 14a4 4 0 0 0 5.7.3l3.1-3.1a4 4 0 0 0-5.7-5.7L11.7 7M14 10a4 4 0 0 0-5.7-.3l-3.1 3.1a4 4 0 0 0 5.7 5.7l1.4-1.5",
  },
  footnote: { path: "M4 8h8M4 13h16M4 18h11", upright: "M16.2 5.4 18.4 4v6", mirrored: true },
  citeAgain: { path: "M4 8h8M4 13h9M4 18h6M17 14v6M14 17h6", upright: "M16.2 5.4 18.4 4v6", mirrored: true },
  open: { path: "M9 6H5.5v12.5H18V15M13 4.5h6.5V11M19 5l-8 8", mirrored: true },
  bulletList: { path: "M10 6h10M10 12h10M10 18h10", dots: [[5, 6], [5, 12], [5, 18]], mirrored: true },
  orderedList: {
    path: "M11 6.5h9M11 17.5h9",
    upright: "M4.2 5 5.8 4v5.2M4 16c.2-1.8 3.3-1.6 3.3.3 0 1.3-2.7 2-3.3 3.7h3.5",
    mirrored: true,
  },
  quotation: { path: "M5 5v14M10 7h10M10 12h10M10 17h6", mirrored: true },
  table: { path: "M4 5h16v14H4zM4 10h16M9.3 10v9M14.7 10v9" },
  horizontalRule: { path: "M3 12h18M7 6.5h10M7 17.5h10" },
  addRow: { path: "M4 4h16v9H4zM4 8.5h16M12 16v6M9 19h6" },
  deleteRow: { path: "M4 4h16v9H4zM4 8.5h16M9 19h6" },
  addColumn: { path: "M4 4h9v16H4zM8.5 4v16M16 12h6M19 9v6", mirrored: true },
  deleteColumn: { path: "M4 4h9v16H4zM8.5 4v16M16 12h6", mirrored: true },
  deleteTable: { path: "M4 5h16v14H4zM4 10h16M9.5 12.3l5 5M14.5 12.3l-5 5" },
  picture: { path: "M4 5h16v14H4zM4 16l4.5-4.5 4 4 2.5-2.5 5 4.5", dots: [[15.5, 9]] },
  embed: { path: "m8 8-4 4 4 4M16 8l4 4-4 4M13.5 6l-3 12" },
  story: { path: "M5 4h14v16H5zM8.5 8.5h7M8.5 12h7M8.5 15.5h4", mirrored: true },
  moveUp: { path: "m6 14 6-6 6 6" },
  moveDown: { path: "m6 10 6 6 6-6" },
  replace: { path: "M5 9h12l-3-3M19 15H7l3 3" },
  close: { path: "m7 7 10 10M17 7 7 17" },
  trash: { path: "M5 7h14M10 7V4.5h4V7M7 7l.8 12.5h8.4L17 7M10.4 11v5M13.6 11v5" },
  check: { path: "m5 12.5 4.5 4.5L19 7.5" },
};

export function icon(name) {
  const { path, upright, dots = [], mirrored, heavy } = ICONS[name];
  const classes = ["body-editor-icon", mirrored && "is-mirrored", heavy && "is-heavy"].filter(Boolean);
  const image = draw("svg", { viewBox: "0 0 24 24", "aria-hidden": "true", class: classes.join(" ") });
  image.append(draw("path", { d: path }));
  for (const [cx, cy] of dots) image.append(draw("circle", { cx, cy, r: 1.1 }));
  if (upright) image.append(draw("path", { d: upright, class: "is-upright" }));
  return image;
}

function draw(tag, attributes) {
  const element = document.createElementNS(NAMESPACE, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
