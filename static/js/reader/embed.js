/**
 * Reader: shows an embed in its place once somebody asks for it. Until then nothing of it is loaded.
 *
 * In: figure[data-embed-frame] with a button[data-embed-show]. The card stays where it is, unseen, below the
 * frame, so that the box keeps its height and nothing on the page moves.
 */
const SANDBOX = "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox";

for (const button of document.querySelectorAll("[data-embed-show]")) {
  button.addEventListener("click", () => show(button.closest("[data-embed-frame]")), { once: true });
}

function show(figure) {
  const { embedFrame, embedTitle, embedAsksForSite } = figure.dataset;
  const frame = document.createElement("iframe");
  frame.className = "embed__frame";
  frame.title = embedTitle;
  frame.loading = "lazy";
  frame.allow = "fullscreen; encrypted-media; picture-in-picture";
  // Some players refuse to play where they aren't told on which site they are; of that, they get the origin.
  frame.referrerPolicy = embedAsksForSite === undefined ? "no-referrer" : "strict-origin";
  frame.setAttribute("sandbox", SANDBOX);
  frame.src = embedFrame;
  figure.querySelector(".embed__box").append(frame);
  figure.classList.add("is-shown");
  frame.focus();
}
