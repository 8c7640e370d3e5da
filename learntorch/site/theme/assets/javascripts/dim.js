/* needs: class="answers dim */
/* dim: choose a call and an axis; see what disappears, what is added, and the numbers. */
(() => {
  "use strict";
  const { rules, kit } = globalThis.learntorch;
  const { Told, hint, tuple, readShape } = rules;
  const { element, grid, field, understood, say } = kit;
  const CALLS = ["sum", "softmax", "cat", "stack"];
  const TWO = ["cat", "stack"];
  const CODE = /(sum|softmax|cat|stack)\(.*?dim=(-?\d+)(, keepdim=True)?\)/;

  const write = ({ call, dim, keepdim }) =>
    TWO.includes(call) ? `torch.${call}((X, Y), dim=${dim})` : `X.${call === "softmax" ? "double().softmax" : call}(dim=${dim}${keepdim ? ", keepdim=True" : ""})`;

  const number = (value) => (Number.isInteger(value) ? String(value) : value.toFixed(4));

  const picture = (stage, { call, X, Y }, found) => {
    const groups = found?.groups, colors = (at) => ((groups?.findIndex((group) => group.includes(at)) ?? 0) % 8) + 1;
    const two = TWO.includes(call);
    const parts = [grid({ shape: X, text: (_, at) => at, colors: two ? () => 1 : colors, title: `X ${tuple(X)}` })];
    if (two) parts.push(grid({ shape: Y, text: (_, at) => 50 + at, colors: () => 2, title: `Y ${tuple(Y)}` }));
    if (found) parts.push("\u21d2", grid({ shape: found.shape, text: (_, at) => number(found.values[at]), colors: (at) => (found.from ? found.from[at] + 1 : call === "sum" ? (at % 8) + 1 : colors(at)), title: tuple(found.shape) }));
    kit.draw(stage, ...parts);
  };

  /* Write a shape, with one axis struck out or new. */
  const marked = (shape, axis, tag) => {
    const sizes = shape.flatMap((size, at) => [at ? ", " : "", tag && at === axis ? element(tag, {}, String(size)) : String(size)]);
    return element("span", { class: "shape" }, "(", ...sizes, shape.length === 1 ? ",)" : ")");
  };

  const tell = ({ call, X, Y, keepdim }, { axis, shape }) => {
    const size = X[axis];
    const words = {
      sum: () => (!X.length ? "X has no axis to lose." : keepdim ? `axis ${axis}, of size ${size}, stays with size 1.` : `axis ${axis}, of size ${size}, disappears.`),
      softmax: () => `no axis goes; the numbers along axis ${axis} add up to 1.`,
      cat: () => `axis ${axis} grows to ${shape[axis]}${X.length === Y.length ? `, ${size} + ${Y[axis]}` : ""}.`,
      stack: () => `axis ${axis} is new, of size 2: one for each tensor.`,
    }[call]();
    const before = marked(X, axis, call === "sum" && !keepdim ? "del" : "");
    return [before, " \u2192 ", marked(shape, axis, call === "stack" || call === "cat" || keepdim ? "ins" : ""), `: ${words}`];
  };

  kit.each("dim", (figure) => {
    const stage = figure.querySelector("svg.stage");
    const calls = CALLS.map((name, at) => kit.choice("radio", `call-of-${stage.id}`, name, at === 0));
    const X = field("X ", { size: 9 }), Y = field("Y ", { size: 9 }), dim = field("dim ", { size: 3, inputmode: "text" });
    const keep = kit.choice("checkbox", "keepdim", "keepdim", false);
    const code = element("code", {}), said = kit.status();

    const readDim = (text) => (/^\s*-?\d{1,2}\s*$/.test(text) ? Number(text) : hint("A whole number, such as 0 or -1."));
    const read = (text) => readShape(text, { axes: 3, size: 12, cells: 24 });

    const show = () => {
      const call = calls.find(({ input }) => input.checked).input.value, two = TWO.includes(call);
      Y.box.hidden = !two;
      keep.label.hidden = call !== "sum";
      const typed = { call, X: understood(X, read), Y: two ? understood(Y, read) : [], dim: understood(dim, readDim), keepdim: call === "sum" && keep.input.checked };
      if ([typed.X, typed.Y, typed.dim].includes(undefined)) return;
      code.textContent = write(typed);
      try {
        const found = rules.along(typed);
        picture(stage, typed, found);
        say(said, "");
        said.replaceChildren(...tell(typed, found));
      } catch (error) {
        if (!(error instanceof Told)) throw error;
        picture(stage, typed, null);
        say(said, "", error);
      }
    };

    const choose = (text) => {
      const [, call, axis, keepdim] = CODE.exec(text);
      for (const { input } of calls) input.checked = input.value === call;
      [X.input.value, Y.input.value] = ["x", "y"].map((name) => tuple(stage.dataset[name].split(" ").map(Number)));
      dim.input.value = axis;
      keep.input.checked = Boolean(keepdim);
      show();
    };
    const controls = kit.place(figure, kit.recorded(figure, choose), kit.group("call", calls.map(({ label }) => label)),
      element("div", { class: "fields" }, X.box, Y.box, dim.box, keep.label), element("p", { class: "where" }, code), said);
    controls.addEventListener("input", show);
  });
})();
