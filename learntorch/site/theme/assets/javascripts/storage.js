/* needs: class="answers indexing */
/* needs: class="answers storage */
/* Storage and strides: type a chain of calls; see which cell of the storage each element reads. */
(() => {
  "use strict";
  const { rules, kit } = globalThis.learntorch;
  const { Told, tuple, list, product, cells, indices } = rules;
  const { element, grid, field, understood, say } = kit;
  const HEADS = ["call", "shape", "strides", "offset", "storage"];

  const color = (at) => (at % 8) + 1;
  const storageOf = (step) => (!step.moved ? "the same" : "a copy of its own");

  const table = (steps) => [
    element("thead", {}, element("tr", {}, ...HEADS.map((head) => element("th", { scope: "col" }, head)))),
    element("tbody", {}, ...steps.map((step, at) => element("tr", {}, element("th", { scope: "row" }, element("code", {}, step.code)),
      ...[tuple(step.shape), tuple(step.strides), String(step.offset), at ? storageOf(step) : "of x"].map((words) => element("td", {}, words))))),
  ];

  /* Draw the tensor over its storage, and over that of x where it has left it. */
  const picture = (stage, steps) => {
    const held = steps.at(-1), reads = cells(held), used = new Set(reads);
    const tensor = grid({ shape: held.shape, text: (_, at) => held.storage[reads[at]], colors: (at) => color(held.storage[reads[at]]), title: tuple(held.shape) });
    const row = (storage, is, title) => grid({ shape: [storage.length], text: (_, at) => storage[at], colors: (at) => (is(at) ? color(storage[at]) : 0), faint: (at) => !is(at), title, under: true });
    const storage = row(held.storage, (at) => used.has(at), held.copied ? "its own storage" : "the storage of x");
    kit.draw(stage, tensor, null, storage, ...(held.copied ? [null, row(steps[0].storage, () => false, "the storage of x")] : []));
    return { held, reads, tensor, storage };
  };

  kit.each("storage", (figure) => {
    const stage = figure.querySelector("svg.stage");
    const count = Number(stage.dataset.count);
    const code = field(`x = torch.arange(${count}), and then `, { size: 34 });
    const slider = element("input", { type: "range", min: 0, step: 1, "aria-label": "Element" });
    const where = element("p", { class: "where" }), said = kit.status(), steps = element("table", { class: "aligned" });
    let drawn = null;

    const point = () => {
      stage.querySelector(".arrow")?.remove();
      const { held, reads, tensor, storage } = drawn;
      const at = slider.valueAsNumber, index = indices(held.shape)[at];
      slider.hidden = reads.length < 2;
      if (!index || !tensor.spots.length || !storage.spots.length) return void (where.textContent = "");
      stage.append(kit.arrow(tensor.spots[at], storage.spots[reads[at]]));
      const terms = index.map((number, axis) => ` + ${number}\u00b7${held.strides[axis]}`).join("");
      where.textContent = `Element ${list(index)} reads cell ${held.offset}${terms} = ${reads[at]}`;
      slider.setAttribute("aria-valuetext", `element ${list(index)} reads cell ${reads[at]}`);
    };

    const draw = (found) => {
      drawn = picture(stage, found);
      slider.max = Math.max(drawn.reads.length - 1, 0);
      slider.value = Math.min(1, drawn.reads.length - 1);
      steps.replaceChildren(...table(found));
      point();
    };

    const show = () => {
      const found = understood(code, (text) => {
        try {
          return { steps: rules.chain(text, count) };
        } catch (error) {
          if (!(error instanceof Told) || !error.kind) throw error;
          return { steps: error.steps, error };
        }
      });
      if (!found) return;
      draw(found.steps);
      const held = found.steps.at(-1);
      if (found.error) return say(said, `at ${found.error.code}; the picture is of what comes before it.`, found.error);
      say(said, `Shape ${tuple(held.shape)}: ${held.copied ? "a copy, in a storage of its own" : `a view of x${new Set(drawn.reads).size < product(held.shape) ? ", in which several elements read one cell" : ""}`}.`);
    };

    const choose = (text) => {
      code.input.value = text;
      show();
    };
    code.input.addEventListener("input", show);
    slider.addEventListener("input", point);
    stage.addEventListener("click", ({ target }) => {
      const box = target.closest("[data-at]");
      if (!box || !drawn.tensor.node.contains(box)) return;
      slider.value = box.dataset.at;
      point();
    });
    kit.place(figure, kit.recorded(figure, choose), code.box, slider, where, said, steps);
  });
})();
