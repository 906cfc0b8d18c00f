/**
 * Tables of cells that hold prose: no column widths, no alignment, nothing but rows and their spans.
 */
import {
  Table as BaseTable,
  TableCell as BaseTableCell,
  TableHeader as BaseTableHeader,
  TableRow,
} from "../../../django_prose_editor/editor.js";
import { insertBlock } from "./insert-block.js";

const ROWS = 3;
const COLUMNS = 3;

export { TableRow };

export const Table = BaseTable.extend({
  // The table's own view draws a wrapper and a colgroup for resizing, which is not offered.
  addNodeView: null,

  addCommands() {
    return {
      ...this.parent?.(),
      insertTable: () => (props) => insertBlock(props, emptyTable(props.state.schema)),
    };
  },
});

function emptyTable({ nodes: { table, tableRow, tableHeader, tableCell } }) {
  const row = (cell) => tableRow.create(null, Array.from({ length: COLUMNS }, () => cell.createAndFill()));
  return table.create(null, [row(tableHeader), ...Array.from({ length: ROWS - 1 }, () => row(tableCell))]);
}

function span(name) {
  return { default: 1, parseHTML: (cell) => Number.parseInt(cell.getAttribute(name), 10) || 1 };
}

const prose = {
  content: "prose+",

  addAttributes() {
    return { colspan: span("colspan"), rowspan: span("rowspan") };
  },
};

export const TableCell = BaseTableCell.extend(prose);
export const TableHeader = BaseTableHeader.extend(prose);
