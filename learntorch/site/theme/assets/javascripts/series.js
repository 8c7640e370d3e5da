/* needs: class="answers series */
/* Lets readers go through a series of recorded pictures. What it says of each it reads from the
   table, which stands on the page without it. */
(() => {
  "use strict";

  const { element, button, status, steer, place, each } = globalThis.learntorch.kit;

  const start = (figure) => {
    const frames = [...figure.querySelectorAll(".frame")];
    const table = figure.querySelector("table.numbers");
    const heads = [...table.tHead.rows[0].cells].map((cell) => cell.textContent);
    const rows = [...table.tBodies[0].rows];
    const words = rows.map((row) => [...row.cells].map((cell, at) => `${heads[at]} ${cell.textContent}`).join(", "));
    const back = button("Previous", () => show(at - 1), { "aria-label": "Previous picture" });
    const next = button("Next", () => show(at + 1), { "aria-label": "Next picture" });
    const slider = element("input", { type: "range", min: 1, max: frames.length, "aria-label": "Picture" });
    const said = status();
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

    slider.addEventListener("input", () => show(slider.valueAsNumber - 1));
    steer(place(figure, said, back, slider, next), slider, (by) => show(at + by));
    addEventListener("beforeprint", () => turn(frames.length - 1));
    addEventListener("afterprint", () => show(at));
    show(0);
  };

  each("series", start);
})();
