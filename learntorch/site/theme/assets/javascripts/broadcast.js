/* needs: class="answers broadcast */
/* Broadcasting: type shapes; see how they stand below each other, what is stretched, the sum. */
(() => {
  "use strict";
  const { rules, kit } = globalThis.learntorch;
  const { Told, tuple, contiguous, cells, indices, readShape } = rules;
  const { element, grid, field, understood, say } = kit;
  const NAMES = ["a", "b", "c"];

  /* One row of the alignment: the sizes under each other, and how the tensor is read. */
  const row = (name, shape, axes, result, strides, clash) => {
    const places = Array.from({ length: axes }, (_, axis) => {
      const size = shape[axis - axes + shape.length], full = result?.[axis];
      if (axis === clash) return element("td", { class: "clash" }, String(size ?? 1));
      if ((size ?? 1) === full || full === undefined) return element("td", size === undefined ? { class: "absent" } : {}, String(size ?? "1"));
      return element("td", { class: size === undefined ? "absent stretched" : "stretched" }, `${size ?? 1} \u2192 ${full}`);
    });
    return element("tr", {}, element("th", { scope: "row" }, name), ...places, element("td", {}, strides ? tuple(strides) : ""));
  };

  const table = (shapes, found, clash) => {
    const axes = Math.max(...shapes.map((shape) => shape.length));
    const heads = Array.from({ length: axes }, (_, axis) => element("th", { scope: "col" }, `axis ${axis}`));
    const rows = shapes.map((shape, at) => row(NAMES[at], shape, axes, found?.shape, found?.strides[at], clash));
    if (found) rows.push(row("sum", found.shape, axes, found.shape, contiguous(found.shape)));
    return [element("thead", {}, element("tr", {}, element("td", {}), ...heads, element("th", { scope: "col" }, "strides"))), element("tbody", {}, ...rows)];
  };

  const picture = (stage, shapes, { shape, strides }) => {
    const values = indices(shape).map(() => 0);
    const parts = shapes.flatMap((one, at) => {
      const reads = cells({ shape, strides: strides[at] });
      reads.forEach((from, place) => { values[place] += from * 10 ** at; });
      const seen = new Set(), again = reads.map((from) => seen.has(from) || !seen.add(from));
      return [...(at ? ["+"] : []), grid({ shape, text: (_, place) => reads[place] * 10 ** at, colors: () => at + 1, faint: (place) => again[place], title: `${NAMES[at]} ${tuple(one)}` })];
    });
    kit.draw(stage, ...parts, "=", grid({ shape, text: (_, place) => values[place], title: `sum ${tuple(shape)}` }));
  };

  kit.each("broadcast", (figure) => {
    const stage = figure.querySelector("svg.stage");
    const fields = NAMES.map((name) => field(`${name} `, { size: 9, ...(name === "c" ? { placeholder: "none" } : {}) }));
    const said = kit.status(), aligned = element("table", { class: "aligned" });

    const show = () => {
      const typed = fields.map((one, at) => (at === 2 && !one.input.value.trim() ? understood(one, () => null) : understood(one, readShape)));
      if (typed.includes(undefined)) return;
      const shapes = typed.filter((shape) => shape !== null);
      try {
        const found = rules.broadcast(shapes);
        picture(stage, shapes, found);
        aligned.replaceChildren(...table(shapes, found));
        say(said, `The sum has shape ${tuple(found.shape)}. ${shapes.map((_, at) => `${NAMES[at]} is read with strides ${tuple(found.strides[at])}`).join(", ")}.`);
      } catch (error) {
        if (!(error instanceof Told)) throw error;
        const axis = Number(/dimension (\d+)$/.exec(error.message)[1]), sum = fits(shapes.slice(0, 2));
        const parts = sum ? [sum.shape, shapes[2]] : shapes.slice(0, 2);
        const axes = Math.max(...parts.map((shape) => shape.length)), most = Math.max(...shapes.map((shape) => shape.length));
        kit.draw(stage, ...shapes.flatMap((shape, at) => [...(at ? ["+"] : []), grid({ shape, text: (_, place) => place * 10 ** at, colors: () => at + 1, title: `${NAMES[at]} ${tuple(shape)}` })]));
        aligned.replaceChildren(...table(shapes, null, axis + most - axes));
        say(said, sum ? "Here tensor a is the sum of the first two, and tensor b is c." : "", error);
      }
    };
    const fits = (shapes) => { try { return rules.broadcast(shapes); } catch { return null; } };

    const choose = (code) => {
      const shapes = code.split(" + ");
      fields.forEach(({ input }, at) => { input.value = shapes[at] ?? ""; });
      show();
    };
    for (const { input } of fields) input.addEventListener("input", show);
    kit.place(figure, kit.recorded(figure, choose), element("div", { class: "fields" }, ...fields.map(({ box }) => box)), aligned, said);
  });
})();
