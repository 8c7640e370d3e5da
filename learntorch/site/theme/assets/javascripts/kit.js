/* needs: class="answers  */
/* What all figures that answer share: words for shapes, cells and arrows, fields with a message
   beside them, sliders and keys, and the recorded rows of a figure's table. Its upper half
   needs no page, nor do the files in rules/, so that tests can hold them to torch. */
(() => {
  "use strict";

  /* What the figure tells instead of an answer: an error of torch has a kind, a hint none. */
  class Told extends Error {
    constructor(kind, message) {
      super(message);
      this.kind = kind;
    }
  }
  const raise = (kind, message) => { throw new Told(kind, message); };
  const hint = (message) => raise("", message);

  /* Shapes and strides, as Python and torch write and compute them */

  const tuple = (numbers) => `(${numbers.join(", ")}${numbers.length === 1 ? "," : ""})`;
  const list = (numbers) => `[${numbers.join(", ")}]`;
  const product = (numbers) => numbers.reduce((all, number) => all * number, 1);
  const same = (a, b) => a.length === b.length && a.every((number, at) => number === b[at]);

  const contiguous = (shape) => {
    const strides = [];
    let step = 1;
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      strides.unshift(step);
      step *= Math.max(shape[axis], 1);
    }
    return strides;
  };

  /* All indices of a shape in order, the last axis fastest. */
  const indices = (shape) =>
    shape.reduce((found, size) => found.flatMap((index) => Array.from({ length: size }, (_, at) => [...index, at])), [[]]);

  const cell = ({ strides, offset = 0 }, index) => index.reduce((at, number, axis) => at + number * strides[axis], offset);
  const cells = (layout) => indices(layout.shape).map((index) => cell(layout, index));

  const wrap = (dim, axes) => {
    const most = Math.max(axes, 1);
    if (dim < -most || dim >= most) raise("IndexError", `Dimension out of range (expected to be in range of [${-most}, ${most - 1}], but got ${dim})`);
    return dim < 0 ? dim + most : dim;
  };

  /* Read a tensor as one of another size: stretched axes have stride 0. */
  const expand = ({ shape, strides, offset = 0 }, sizes) => {
    const target = [...sizes], steps = sizes.map(() => 0), missing = sizes.length - shape.length;
    for (let axis = sizes.length - 1; axis >= 0 && shape.length; axis--) {
      const old = axis - missing;
      const size = old < 0 ? 1 : shape[old];
      steps[axis] = old < 0 ? target[axis + 1] * steps[axis + 1] : strides[old];
      if (target[axis] === -1 && old < 0) raise("RuntimeError", `The expanded size of the tensor (-1) isn't allowed in a leading, non-existing dimension ${axis}`);
      if (target[axis] === -1) target[axis] = size;
      if (target[axis] === size) continue;
      if (size !== 1) raise("RuntimeError", `The expanded size of the tensor (${target[axis]}) must match the existing size (${size}) at non-singleton dimension ${axis}.  Target sizes: ${list(sizes)}.  Tensor sizes: ${list(shape)}`);
      steps[axis] = 0;
    }
    if (!shape.length && target.includes(-1)) raise("RuntimeError", "numel: integer multiplication overflow");
    return { shape: target, strides: steps, offset };
  };

  /* A shape as a reader may type it: (3, 1) or 3, 1 or 3 */
  const readShape = (text, { axes = 4, size = 99, cells: most = Infinity } = {}) => {
    if (!text.trim()) hint("Type a shape: (3, 1), or () for a scalar.");
    const inner = text.trim().replace(/^[([]\s*(.*?)\s*[)\]]$/, "$1").replace(/,$/, "");
    if (!/^(\d+(\s*,\s*\d+)*)?$/.test(inner)) hint(`Type sizes with commas between them, such as (3, 1); not ${text.trim()}`);
    const shape = inner ? inner.split(",").map(Number) : [];
    if (shape.length > axes) hint(`At most ${axes} axes, please; these are ${shape.length}.`);
    if (shape.some((number) => number > size)) hint(`Sizes up to ${size}, please.`);
    if (product(shape) > most) hint(`At most ${most} elements, please; these are ${product(shape)}.`);
    return shape;
  };

  /* From here on a page is needed */

  const SVG = "http://www.w3.org/2000/svg";
  const WIDE = 390; // pixels that a phone still shows large enough
  const MOST = 64; // cells of one tensor

  const made = (element, attributes, children) => {
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };
  const element = (tag, attributes, ...children) => made(document.createElement(tag), attributes, children);
  const svg = (tag, attributes, ...children) => made(document.createElementNS(SVG, tag), attributes, children);

  /* Cells, drawn as learntorch.cells draws them: pages side by side. A picture is a node, its
     size, and `spots`: the middle of each cell in it. */
  const HIGH = 26, GAP = 2, SPACE = 14;
  const write = (text, x, y, style = "") => svg("text", { x, y: y + 4.5, class: style }, text);

  const grid = ({ shape, text, colors = () => 0, faint = () => false, title = "", under = false }) => {
    const top = under ? 0 : 20;
    const all = indices(shape), [down, across] = [1, 1, ...shape].slice(-2);
    const drawable = shape.length <= 3 && all.length <= MOST;
    const words = drawable ? all.map((index, at) => text(index, at)) : [];
    const name = write(title, 0, 8, "title"), body = [name], spots = [];
    const wide = Math.max(26, ...words.map((word) => 9 * String(word).length + 8));
    const page = across * (wide + GAP) + SPACE;
    const row = Math.max(1, Math.floor(WIDE / page));
    words.forEach((word, at) => {
      const number = Math.floor(at / (down * across)), place = at % (down * across);
      const x = (number % row) * page + (place % across) * (wide + GAP);
      const y = top + Math.floor(number / row) * (down * (HIGH + GAP) + 8) + Math.floor(place / across) * (HIGH + GAP);
      const box = svg("g", { class: `c${colors(at)}${faint(at) ? " faint" : ""}`, "data-at": at },
        svg("rect", { x, y, width: wide, height: HIGH, rx: 3 }), write(word, x + wide / 2, y + HIGH / 2));
      spots.push([x + wide / 2, y + HIGH / 2, wide]);
      body.push(box);
    });
    if (!words.length) {
      const said = shape.length > 3 ? "not drawn: more than 3 axes" : all.length ? `not drawn: ${all.length} elements` : "no elements";
      body.push(write(said, 4.2 * said.length, top + HIGH / 2, "title"));
      spots.push([4.2 * said.length, top + HIGH / 2, 8.4 * said.length]);
    }
    const width = Math.max(8 * title.length, ...spots.map(([x, , w]) => x + w / 2)), bottom = Math.max(...spots.map(([, y]) => y)) + HIGH / 2;
    name.setAttribute("x", width / 2);
    if (under) name.setAttribute("y", bottom + 16);
    return { node: svg("g", {}, ...body), width, height: bottom + (under ? 20 : 0), spots: words.length ? spots : [] };
  };

  const moved = (picture, x, y) => {
    picture.node.setAttribute("transform", `translate(${x} ${y})`);
    picture.spots = picture.spots.map(([a, b, w]) => [a + x, b + y, w]);
  };

  /* Put pictures and the signs between them into the stage, in as many centered lines as they
     need; null begins a new one. */
  const draw = (stage, ...parts) => {
    const lines = [[]], length = (line) => line.reduce((sum, { width }) => sum + width + SPACE, -SPACE);
    for (const part of parts) {
      const picture = typeof part === "string" ? { node: write(part, 7, 33, "sign"), width: 14, height: 46, spots: [] } : part;
      if (lines.at(-1).length && (!picture || length(lines.at(-1)) + SPACE + picture.width > WIDE)) lines.push([]);
      if (picture) lines.at(-1).push(picture);
    }
    const wide = Math.max(...lines.map(length));
    let y = 0;
    for (const line of lines) {
      let x = (wide - length(line)) / 2;
      for (const picture of line) {
        moved(picture, x, y);
        x += picture.width + SPACE;
      }
      y += Math.max(...line.map(({ height }) => height)) + SPACE;
    }
    resize(stage, wide, y - SPACE);
    stage.replaceChildren(...lines.flat().map(({ node }) => node));
  };
  const resize = (stage, width, height) => {
    const [w, h] = [Math.ceil(width) + 4, Math.ceil(height) + 4];
    for (const [name, value] of [["viewBox", `-2 -2 ${w} ${h}`], ["width", w], ["height", h]]) stage.setAttribute(name, value);
    delete stage.dataset.size; // what is drawn here fits
  };

  /* From the lower edge of one cell to the upper edge of another, or the other way round. */
  const arrow = ([x, y], [toX, toY]) => {
    const way = toY > y ? 1 : -1, from = y + (way * HIGH) / 2, to = toY - (way * HIGH) / 2;
    return svg("g", { class: "arrow" },
      svg("path", { class: "line", d: `M${x} ${from}C${x} ${(from + to) / 2} ${toX} ${(from + to) / 2} ${toX} ${to - way * 5}` }),
      svg("path", { class: "head", d: `M${toX} ${to}l-4 ${-7 * way}h8z` }));
  };

  const button = (words, done, attributes = {}) => {
    const item = element("button", { type: "button", ...attributes }, words);
    item.addEventListener("click", done);
    return item;
  };
  const buttons = (choices, done) => element("div", { class: "presets" }, ...choices.map((words) => button(words, () => done(words))));

  const choice = (type, name, words, checked) => {
    const input = element("input", { type, name, value: words });
    input.checked = checked;
    return { input, label: element("label", {}, input, ` ${words}`) };
  };
  const group = (legend, labels) => element("fieldset", {}, element("legend", {}, legend), ...labels);

  const status = () => element("p", { class: "said", role: "status" });

  let fields = 0;
  /* A field whose message stands beside it. */
  const field = (words, attributes = {}) => {
    const wrong = element("span", { class: "wrong", id: `field-${++fields}`, role: "alert" });
    const input = element("input", { type: "text", spellcheck: "false", autocomplete: "off", autocapitalize: "off", "aria-describedby": wrong.id, ...attributes });
    const tell = (message) => {
      if (wrong.textContent !== message) wrong.textContent = message;
      input.toggleAttribute("aria-invalid", message !== "");
      if (message) input.setAttribute("aria-invalid", "true");
    };
    return { input, tell, box: element("div", { class: "field" }, element("label", {}, words, input), wrong) };
  };

  /* Return what a field's text means, or undefined once the field says what is wrong. */
  const understood = ({ input, tell }, read) => {
    try {
      const found = read(input.value);
      tell("");
      return found;
    } catch (error) {
      if (!(error instanceof Told) || error.kind) throw error;
      tell(error.message);
      return undefined;
    }
  };

  /* Say an answer, or an error as torch words it. */
  const say = (said, words, error = null) => {
    said.replaceChildren(...(error ? [element("strong", {}, "raises "), element("code", {}, `${error.kind}: ${error.message}`), words ? ` ${words}` : ""] : [words]));
    said.classList.toggle("raised", error !== null);
  };

  const STEPS = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity };
  /* Give a bar of buttons the keys that a slider has of itself. */
  const steer = (bar, slider, go) =>
    bar.addEventListener("keydown", (event) => {
      if (event.target === slider || !(event.key in STEPS) || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      go(STEPS[event.key]);
    });

  const select = (words, choices, done = () => {}) => {
    const list = element("select", { "aria-label": words }, ...choices.map((choice) => element("option", {}, choice)));
    list.addEventListener("change", () => done(list.value));
    return { list, label: element("label", {}, `${words} `, list) };
  };

  /* A list of the recorded rows' code, which is what the figure starts with. */
  const recorded = (figure, done) => {
    const codes = [...figure.querySelectorAll("tr[data-code]")].map((row) => row.dataset.code);
    const { list, label } = select("Example", codes, done);
    figure.addEventListener("input", ({ target }) => {
      if (target !== list && target.type !== "range") list.selectedIndex = -1; // it is the reader's own now
    });
    done(codes[0]);
    return element("p", { class: "examples" }, label);
  };

  /* Put the controls into a figure: below its stage, or the last of its frames, and above the
     table, which closes. */
  const place = (figure, ...parts) => {
    const controls = element("div", { class: "controls" }, ...parts);
    const stage = [...figure.querySelectorAll("svg.stage, .frame")].at(-1), details = figure.querySelector("details");
    if (stage) stage.after(controls);
    else figure.prepend(controls);
    if (details) details.open = false;
    return controls;
  };
  const each = (kind, begin) => typeof document === "undefined" || document.querySelectorAll(`.answers.${kind}`).forEach(begin);

  globalThis.learntorch = {
    rules: { Told, raise, hint, tuple, list, product, same, contiguous, indices, cell, cells, wrap, expand, readShape },
    kit: { element, svg, grid, draw, resize, arrow, button, buttons, choice, group, status, field, select, understood, say, steer, recorded, place, each },
  };
})();
