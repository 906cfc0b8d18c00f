/* Drags a place of [data-drag-order] to another: the same step as the buttons take one at a time.
   What is dropped is sent with the form, whose page says what became of it. */

let dragged = null;

document.addEventListener("dragstart", (event) => {
    dragged = event.target.closest?.("[data-drag-order] [data-place]") ?? null;
    if (dragged) {
        event.dataTransfer.effectAllowed = "move";
        event.dataTransfer.setData("text/plain", "");
        dragged.classList.add("is-dragged");
    }
});

document.addEventListener("dragover", (event) => {
    const target = targetOf(event);
    mark(target);
    if (target) {
        event.preventDefault();
    }
});

document.addEventListener("drop", (event) => {
    const target = targetOf(event);
    if (target) {
        event.preventDefault();
        move(target.closest("form"), dragged.dataset.place, target.dataset.place);
    }
});

document.addEventListener("dragend", () => {
    dragged?.classList.remove("is-dragged");
    dragged = null;
    mark(null);
});

function targetOf(event) {
    const target = dragged && event.target.closest?.("[data-drag-order] [data-place]");
    return target && target !== dragged ? target : null;
}

function mark(target) {
    for (const other of document.querySelectorAll(".is-drop-target")) {
        other.classList.toggle("is-drop-target", other === target);
    }
    target?.classList.add("is-drop-target");
}

function move(form, source, target) {
    const step = document.createElement("button");
    step.name = "do";
    step.value = `move-${source}-${target}`;
    step.hidden = true;
    form.append(step);
    form.requestSubmit(step);
}
