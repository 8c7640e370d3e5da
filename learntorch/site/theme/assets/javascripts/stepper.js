/* needs: class="answers stepper */
/* Lets readers step through recorded steps. All that it shows it reads from the table of
   steps, which stands on the page without it. */
(() => {
  "use strict";

  const { element, button, status, steer, place, each } = globalThis.learntorch.kit;

  /* Write into the picture what is known after a step. */
  const draw = (stage, row) => {
    const { node, phase } = row.dataset;
    const now = node.split(" "); // one, or several at once
    stage.dataset.phase = phase;
    for (const kind of ["value", "grad"]) {
      const known = new Map([...row.querySelectorAll(`data[data-${kind}]`)].map((item) => [item.dataset[kind], item.textContent]));
      for (const slot of stage.querySelectorAll(`[data-${kind}]`)) slot.textContent = known.get(slot.dataset[kind]) ?? "";
    }
    for (const box of stage.querySelectorAll(".node")) box.toggleAttribute("data-now", now.includes(box.dataset.node));
    for (const edge of stage.querySelectorAll(".edge")) edge.toggleAttribute("data-now", now.includes(edge.dataset.to));
  };

  const start = (figure) => {
    const stage = figure.querySelector("svg.stage");
    const rows = [...figure.querySelectorAll("table.steps > tbody > tr")];
    const slider = element("input", { type: "range", min: 1, max: rows.length, "aria-label": "Step" });
    const back = button("Back", () => show(at - 1), { "aria-label": "Back to the previous step" });
    const next = button("Next", () => show(at + 1), { "aria-label": "Next step" });
    const which = element("p", { class: "place" }), said = status();
    let at = 0;

    const show = (number) => {
      at = Math.min(Math.max(number, 0), rows.length - 1);
      const row = rows[at];
      draw(stage, row);
      rows.forEach((other) => other.toggleAttribute("data-now", other === row));
      slider.value = at + 1;
      slider.setAttribute("aria-valuetext", `${at + 1} of ${rows.length}`);
      which.textContent = `Step ${at + 1} of ${rows.length}: ${row.dataset.phase}`;
      said.textContent = row.querySelector(".text").textContent;
      // not disabled, which would take the focus away from under the reader's finger
      back.setAttribute("aria-disabled", at === 0);
      next.setAttribute("aria-disabled", at === rows.length - 1);
    };

    slider.addEventListener("input", () => show(slider.valueAsNumber - 1));
    steer(place(figure, which, back, slider, next, said), slider, (by) => show(at + by));
    addEventListener("beforeprint", () => draw(stage, rows.at(-1)));
    addEventListener("afterprint", () => show(at));
    show(0);
  };

  each("stepper", start);
})();
