/* Lets readers step through recorded steps. All that it shows it reads from the table of
   steps, which stands on the page without it. */
(() => {
  "use strict";

  const KEYS = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity };

  const element = (tag, attributes, ...children) => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...children);
    return made;
  };

  const makeControls = (count) => ({
    back: element("button", { type: "button", "aria-label": "Previous step" }, "Back"),
    next: element("button", { type: "button", "aria-label": "Next step" }, "Next"),
    slider: element("input", { type: "range", min: 1, max: count, "aria-label": "Step" }),
    place: element("p", { class: "place" }),
    said: element("p", { class: "said", role: "status" }),
  });

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
    const { back, next, slider, place, said } = makeControls(rows.length);
    let at = 0;

    const show = (number) => {
      at = Math.min(Math.max(number, 0), rows.length - 1);
      const row = rows[at];
      draw(stage, row);
      rows.forEach((other) => other.toggleAttribute("data-now", other === row));
      slider.value = at + 1;
      slider.setAttribute("aria-valuetext", `${at + 1} of ${rows.length}`);
      place.textContent = `Step ${at + 1} of ${rows.length}: ${row.dataset.phase}`;
      said.textContent = row.querySelector(".text").textContent;
      // not disabled, which would take the focus away from under the reader's finger
      back.setAttribute("aria-disabled", at === 0);
      next.setAttribute("aria-disabled", at === rows.length - 1);
    };

    const bar = element("div", { class: "controls" }, place, back, slider, next, said);
    back.addEventListener("click", () => show(at - 1));
    next.addEventListener("click", () => show(at + 1));
    slider.addEventListener("input", () => show(slider.valueAsNumber - 1));
    bar.addEventListener("keydown", (event) => {
      if (event.target === slider || !(event.key in KEYS) || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault(); // the slider has these keys of itself; buttons get them here
      show(at + KEYS[event.key]);
    });
    addEventListener("beforeprint", () => draw(stage, rows.at(-1)));
    addEventListener("afterprint", () => show(at));
    stage.after(bar);
    figure.querySelector("details").open = false;
    show(0);
  };

  document.querySelectorAll(".stepper").forEach(start);
})();
