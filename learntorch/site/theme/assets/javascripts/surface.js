/* needs: class="answers surface */
/* Gradient descent on the quadratic loss of a line fit, with settings to choose. The numbers
   of the loss stand in the drawing; tests hold `path` to torch.optim.SGD. */
(() => {
  "use strict";
  const { rules, kit: { element, buttons: choices, status, place, each } } = globalThis.learntorch;

  const MOST_STEPS = 1000;
  const SLOWEST = 1e-4, FASTEST = 0.04;

  /* Return w, b and loss before each step and after the last, as torch.optim.SGD goes. */
  const path = ({ hessian: [a, c, , d], minimum, start, lr, momentum, zeroGrad, steps }) => {
    let [w, b] = start;
    let grad = [0, 0], buffer = null;
    const points = [];
    for (let step = 0; step <= steps; step++) {
      const u = w - minimum[0], v = b - minimum[1];
      const slope = [a * u + c * v, c * u + d * v];
      points.push([w, b, (u * slope[0] + v * slope[1]) / 2]);
      grad = zeroGrad ? slope : [grad[0] + slope[0], grad[1] + slope[1]];
      buffer = buffer === null || momentum === 0 ? grad : [momentum * buffer[0] + grad[0], momentum * buffer[1] + grad[1]];
      w -= lr * buffer[0];
      b -= lr * buffer[1];
    }
    return points;
  };

  const numbers = (stage, name) => stage.dataset[name].split(" ").map(Number);

  const field = (words, input) => element("label", {}, words, input);
  const number = (attributes) => element("input", { type: "number", ...attributes });
  const short = (value) => (value !== 0 && (Math.abs(value) < 1e-3 || Math.abs(value) >= 1e5) ? value.toExponential(1) : String(Number(value.toPrecision(4))));

  /* Say in words what a path does. */
  const tell = (points, setting, limit) => {
    const losses = points.map((point) => point[2]);
    const steps = points.length - 1, last = losses.at(-1);
    const gone = losses.findIndex((loss) => !(loss < 1e6 * losses[0] + 1));
    if (gone >= 0) return `Diverges: at step ${gone} the loss is ${short(losses[gone])}.`;
    const there = losses.findIndex((loss) => loss < 1e-12);
    const words = [`After ${steps} steps: w = ${short(points.at(-1)[0])}, b = ${short(points.at(-1)[1])}, loss ${short(last)}.`];
    if (there >= 0) words.push(`Below 1e-12 from step ${there} on.`);
    if (setting.zeroGrad && setting.momentum === 0 && setting.lr > limit) words.push("The learning rate is above the limit: it will diverge.");
    else if (last > Math.max(...losses) / 2 && steps > 20) words.push("It does not settle.");
    return words.join(" ");
  };

  const begin = (figure) => {
    const stage = figure.querySelector("svg.stage");
    const [w0, w1, b0, b1, left, top, width, height] = numbers(stage, "field");
    const known = { hessian: numbers(stage, "hessian"), minimum: numbers(stage, "minimum") };
    const [limit] = numbers(stage, "limit");
    const recorded = { start: numbers(stage, "start"), lr: numbers(stage, "lr")[0], momentum: numbers(stage, "momentum")[0], zeroGrad: true, steps: numbers(stage, "steps")[0] };
    const inputs = {
      w: number({ step: 0.1 }),
      b: number({ step: 0.1 }),
      lr: number({ step: 0.0001, min: SLOWEST, max: FASTEST }),
      slide: element("input", { type: "range", min: SLOWEST, max: FASTEST, step: 0.0001, "aria-label": "Learning rate" }),
      momentum: element("input", { type: "range", min: 0, max: 0.99, step: 0.01 }),
      steps: number({ step: 1, min: 1, max: MOST_STEPS }),
      zeroGrad: element("input", { type: "checkbox" }),
    };
    const shown = element("output", {});
    const said = status();
    const presets = {
      "as recorded": {},
      "just above the limit": { lr: 0.0296 },
      "without zero_grad": { lr: 0.0003, zeroGrad: false, steps: 200 },
      "momentum 0.8": { momentum: 0.8, steps: 140 },
    };
    let setting = recorded;

    const put = (point) => [left + (width * (point[0] - w0)) / (w1 - w0), top + (height * (b1 - point[1])) / (b1 - b0)];
    const clamp = (value) => Math.min(Math.max(value, -1e4), 1e4); // SVG has no place for 1e300

    const show = (next) => {
      setting = next;
      const points = path({ ...known, ...setting });
      stage.querySelector(".path").setAttribute("points", points.map((point) => put(point).map((value) => clamp(value).toFixed(1))).filter((pair) => !pair.includes("NaN")).join(" "));
      const [x, y] = put(setting.start);
      stage.querySelector(".start").setAttribute("cx", x.toFixed(1));
      stage.querySelector(".start").setAttribute("cy", y.toFixed(1));
      const outside = points.filter(([w, b]) => !(w >= w0 && w <= w1 && b >= b0 && b <= b1)).length;
      said.textContent = tell(points, setting, limit) + (outside ? ` ${outside} of ${points.length} points lie outside the picture.` : "");
      [inputs.w.value, inputs.b.value] = setting.start;
      inputs.lr.value = inputs.slide.value = setting.lr;
      inputs.momentum.value = setting.momentum;
      inputs.steps.value = setting.steps;
      inputs.zeroGrad.checked = setting.zeroGrad;
      shown.textContent = setting.momentum.toFixed(2);
    };

    const change = (part) => show({ ...setting, ...part });
    const valid = (input) => input.value !== "" && Number.isFinite(input.valueAsNumber) && input.checkValidity();
    const on = (input, part) => input.addEventListener("input", () => valid(input) && change(part()));
    for (const input of [inputs.w, inputs.b]) input.addEventListener("change", () => input.value !== "" && change({ start: [inputs.w.valueAsNumber, inputs.b.valueAsNumber] }));
    inputs.lr.addEventListener("change", () => valid(inputs.lr) && change({ lr: inputs.lr.valueAsNumber }));
    inputs.steps.addEventListener("change", () => valid(inputs.steps) && change({ steps: Math.round(inputs.steps.valueAsNumber) }));
    on(inputs.slide, () => ({ lr: inputs.slide.valueAsNumber }));
    on(inputs.momentum, () => ({ momentum: inputs.momentum.valueAsNumber }));
    inputs.zeroGrad.addEventListener("change", () => change({ zeroGrad: inputs.zeroGrad.checked }));
    stage.addEventListener("click", (event) => {
      const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(stage.getScreenCTM().inverse());
      const w = w0 + ((w1 - w0) * (at.x - left)) / width, b = b1 - ((b1 - b0) * (at.y - top)) / height;
      if (w >= w0 && w <= w1 && b >= b0 && b <= b1) change({ start: [Number(w.toFixed(2)), Number(b.toFixed(2))] });
    });

    place(figure,
      choices(Object.keys(presets), (words) => show({ ...recorded, ...presets[words] })),
      element("div", { class: "numbers" }, field("start w", inputs.w), field("start b", inputs.b), field("steps", inputs.steps)),
      element("div", { class: "rates" }, field(`learning rate (limit ${limit.toFixed(4)})`, inputs.lr), inputs.slide),
      element("div", { class: "rates" }, field("momentum ", shown), inputs.momentum),
      element("div", { class: "rates" }, field("", inputs.zeroGrad)),
      said);
    inputs.momentum.setAttribute("aria-label", "Momentum");
    inputs.zeroGrad.after(" zero_grad before each backward");
    addEventListener("beforeprint", () => show(recorded));
    show(recorded);
  };

  rules.path = path;
  each("surface", begin);
})();
