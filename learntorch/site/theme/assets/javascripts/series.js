/* needs: class="answers series */
/* Lets readers go through a series of recorded pictures. What it says of each it reads from the
   table, which stands on the page without it. */
(() => {
  "use strict";

  const KEYS = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity };

  const element = (tag, attributes, ...children) => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...children);
    return made;
  };

  const start = (figure) => {
    const frames = [...figure.querySelectorAll(".frame")];
    const table = figure.querySelector("table.numbers");
    const heads = [...table.tHead.rows[0].cells].map((cell) => cell.textContent);
    const rows = [...table.tBodies[0].rows];
    const words = rows.map((row) => [...row.cells].map((cell, at) => `${heads[at]} ${cell.textContent}`).join(", "));
    const back = element("button", { type: "button", "aria-label": "Previous picture" }, "Previous");
    const next = element("button", { type: "button", "aria-label": "Next picture" }, "Next");
    const slider = element("input", { type: "range", min: 1, max: frames.length, "aria-label": "Picture" });
    const said = element("p", { class: "said", role: "status" });
    let at = 0;

    const turn = (number) => frames.forEach((frame, place) => (frame.hidden = place !== number));

    const show = (number) => {
      at = Math.min(Math.max(number, 0), frames.length - 1);
      turn(at);
      rows.forEach((row, place) => row.toggleAttribute("data-now", place === at));
      slider.value = at + 1;
      slider.setAttribute("aria-valuetext", words[at]);
      said.textContent = words[at];
      // not disabled, which would take the focus away from under the reader's finger
      back.setAttribute("aria-disabled", at === 0);
      next.setAttribute("aria-disabled", at === frames.length - 1);
    };

    const bar = element("div", { class: "controls" }, said, back, slider, next);
    back.addEventListener("click", () => show(at - 1));
    next.addEventListener("click", () => show(at + 1));
    slider.addEventListener("input", () => show(slider.valueAsNumber - 1));
    bar.addEventListener("keydown", (event) => {
      if (event.target === slider || !(event.key in KEYS) || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault(); // the slider has these keys of itself; buttons get them here
      show(at + KEYS[event.key]);
    });
    addEventListener("beforeprint", () => turn(frames.length - 1));
    addEventListener("afterprint", () => show(at));
    frames.at(-1).after(bar);
    figure.querySelector("details").open = false;
    show(0);
  };

  document.querySelectorAll(".series").forEach(start);
})();
