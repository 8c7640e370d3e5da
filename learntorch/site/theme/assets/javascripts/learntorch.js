/* Copies programs, and lets the keyboard reach code that scrolls. Pages work without it. */
(() => {
  "use strict";

  const SHOWN = 2000; // milliseconds for which a button says what it did
  const status = document.createElement("div");
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  document.body.append(status);

  /* The program as its file holds it: prompts and output are not in it. */
  const textOf = (figure) =>
    [...figure.querySelectorAll("pre.program > code")].map((code) => code.textContent).join("");

  /* A cell of a laboratory needs those before it, and what is copied is a whole program. */
  const programOf = (figure) => {
    if (figure.dataset.kind !== "lab") return textOf(figure);
    const cells = [...document.querySelectorAll("figure.snippet[data-kind=lab]")];
    return cells.slice(0, cells.indexOf(figure) + 1).map(textOf).join("\n");
  };

  const copyBySelection = (text) => {
    const area = document.createElement("textarea");
    area.value = text;
    area.className = "visually-hidden";
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    if (!done) throw new Error("the browser does not copy");
  };

  /* Pages that do not come over https or from this machine have no clipboard. */
  const write = async (text) =>
    navigator.clipboard ? navigator.clipboard.writeText(text) : copyBySelection(text);

  const tell = (button, state, word, message) => {
    button.word ??= button.textContent;
    button.dataset.state = state;
    button.textContent = word;
    status.textContent = message;
    clearTimeout(button.timer);
    button.timer = setTimeout(() => {
      delete button.dataset.state;
      button.textContent = button.word;
      status.textContent = "";
    }, SHOWN);
  };

  document.addEventListener("click", async ({ target }) => {
    const button = target instanceof Element && target.closest("figure.snippet > button.copy");
    if (!button) return;
    const figure = button.parentElement;
    const name = figure.querySelector("figcaption").textContent;
    try {
      await write(programOf(figure));
      tell(button, "copied", "Copied", `Copied ${name}`);
    } catch {
      tell(button, "failed", "Not copied", `${name} could not be copied: select it and copy by hand`);
    }
  });

  /* Only what scrolls is a stop for the Tab key. All are measured before any is changed. */
  const watched = document.querySelectorAll("figure.snippet > pre, .highlight pre > code");
  const markScrolling = () => {
    const scrolls = [...watched].map((block) => block.scrollWidth > block.clientWidth);
    watched.forEach((block, index) => {
      if (scrolls[index]) block.setAttribute("tabindex", "0");
      else block.removeAttribute("tabindex");
    });
  };
  new ResizeObserver(markScrolling).observe(document.documentElement);
  document.addEventListener("toggle", markScrolling, true); // a fold was opened
  document.addEventListener("change", markScrolling); // a tab was chosen
})();
