/**
 * The extensions of the body editor under the names that the body schema (articles/text/schema.py) gives them.
 */
import {
  Bold,
  Document,
  Dropcursor,
  Gapcursor,
  Italic,
  Text,
  UndoRedo,
} from "../../../django_prose_editor/editor.js";
import { ArabicKeys } from "./arabic-keys.js";
import { BulletList, ListItem, OrderedList } from "./lists.js";
import { EmbedFigure } from "./embed-figure.js";
import { Footnote } from "./footnote.js";
import { Heading } from "./heading.js";
import { HorizontalRule } from "./horizontal-rule.js";
import { Link } from "./link.js";
import { MoveBlock } from "./move-block.js";
import { Paragraph } from "./paragraph.js";
import { Paste } from "./paste.js";
import { PictureFigure } from "./picture-figure.js";
import { Placeholder } from "./placeholder.js";
import { PreflightMarks } from "./preflight-marks.js";
import { Citation, Quotation } from "./quotation.js";
import { RelatedStory } from "./related-story.js";
import { Table, TableCell, TableHeader, TableRow } from "./table.js";
import { UndoSteps } from "./undo-steps.js";

const ALWAYS = [
  Document,
  Text,
  UndoRedo,
  Gapcursor,
  Dropcursor.configure({ class: "body-editor-drop" }),
  Paste,
  ArabicKeys,
  MoveBlock,
  Placeholder,
  UndoSteps,
  PreflightMarks,
];

const BY_NAME = {
  Paragraph: [Paragraph],
  Heading: [Heading],
  Bold: [Bold],
  Italic: [Italic],
  Link: [Link],
  BulletList: [BulletList],
  OrderedList: [OrderedList],
  ListItem: [ListItem],
  Quotation: [Quotation, Citation],
  HorizontalRule: [HorizontalRule],
  Table: [Table],
  TableRow: [TableRow],
  TableHeader: [TableHeader],
  TableCell: [TableCell],
  Footnote: [Footnote],
  PictureFigure: [PictureFigure],
  EmbedFigure: [EmbedFigure],
  RelatedStory: [RelatedStory],
};

/**
 * @param {string[]} names extensions of the body schema; an unknown name is an error, not a silent loss of text
 * @param {object} options
 * @param {object} options.labels
 * @param {HTMLElement} options.surface what the editor stands in
 * @param {{lang: string, dir: string}} options.language of the text
 * @param {Record<string, string>} options.addresses what the choosers ask
 * @param {string[]} options.providers whose things may be embedded, by name
 * @param {import("./block-facts.js").BlockFacts} options.facts
 * @param {?string} options.story the number of the story, if it has one
 */
export function bodyExtensions(names, options) {
  const named = names.flatMap((name) => {
    if (!BY_NAME[name]) throw new Error(`The body editor has no extension “${name}”.`);
    return BY_NAME[name];
  });
  return [...ALWAYS, ...named].map((extension) =>
    extension.options.labels ? extension.configure(options) : extension,
  );
}
