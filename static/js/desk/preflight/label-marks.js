/* A mark beside the label of each field in which something was found; it leads to the finding. */

const MARK = "field-mark";

/**
 * @param {{row: string, label: string, isBlocking: boolean}[]} fields
 * @param {(row: string) => void} lead where a click goes
 */
export function markLabels(fields, lead) {
    for (const mark of document.querySelectorAll(`.${MARK}`)) {
        mark.remove();
    }
    for (const field of fields) {
        document.getElementById(field.row)?.querySelector(".field__label")?.append(markFor(field, lead));
    }
}

function markFor({ row, label, isBlocking }, lead) {
    const mark = document.createElement("button");
    mark.type = "button";
    mark.className = isBlocking ? `${MARK} ${MARK}--blocking` : MARK;
    mark.textContent = label;
    // The label is the desk's, whatever the direction of the field that it stands at.
    mark.dir = document.documentElement.dir;
    mark.addEventListener("click", () => lead(row));
    return mark;
}
