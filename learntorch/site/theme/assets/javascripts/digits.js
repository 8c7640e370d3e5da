/* needs: class="answers digits */
/* A digit that the reader draws, and what a network says of it. The network comes from its
   ONNX file, which is loaded on a click and read here: a list of operations and their weights.
   Where the site brings ONNX Runtime Web along, a second button runs the file with that.
   Tests hold the scores to those of torch on all images of the data set, and `make audit` both
   ways to each other. */
(() => {
  "use strict";

  const { element, button, status, each } = globalThis.learntorch.kit;
  const SIDE = 32, BLOCK = 4, CELLS = SIDE / BLOCK; // the data set counts ink in blocks of 4 by 4
  const BRUSH = 2; // the radius of the pen in dots
  const FLOAT = 1, INT64 = 7; // types of ONNX

  /* Return the fields of a protobuf message: for each number a list of what stands under it. */
  const fields = (bytes) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const found = new Map();
    let at = 0;
    const varint = () => {
      let value = 0, scale = 1, byte;
      do {
        if (at >= bytes.length) throw new Error("the ONNX file is cut off");
        byte = bytes[at++];
        value += (byte & 127) * scale;
        scale *= 128;
      } while (byte & 128);
      return value;
    };
    const take = (size) => {
      if (at + size > bytes.length) throw new Error("the ONNX file is cut off");
      at += size;
      return at - size;
    };
    while (at < bytes.length) {
      const key = varint(), wire = key % 8;
      let value;
      if (wire === 0) value = varint();
      else if (wire === 1) value = view.getFloat64(take(8), true);
      else if (wire === 2) {
        const size = varint(), start = take(size);
        value = bytes.subarray(start, start + size);
      } else if (wire === 5) value = view.getFloat32(take(4), true);
      else throw new Error(`no ONNX file: wire type ${wire}`);
      const number = Math.floor(key / 8);
      if (!found.has(number)) found.set(number, []);
      found.get(number).push(value);
    }
    return found;
  };

  const all = (message, number) => message.get(number) ?? [];
  const texts = (message, number) => all(message, number).map((bytes) => new TextDecoder().decode(bytes));
  const count = (shape) => shape.reduce((product, size) => product * size, 1);

  const tensor = (message) => {
    const shape = all(message, 1), [type] = all(message, 2), [raw] = all(message, 9), [name] = texts(message, 8);
    if (!raw || ![FLOAT, INT64].includes(type)) throw new Error(`${name}: only raw float32 and int64 are read`);
    const bytes = raw.slice().buffer; // a copy begins where numbers may begin
    return [name, { shape, data: type === FLOAT ? new Float32Array(bytes) : Array.from(new BigInt64Array(bytes), Number) }];
  };

  const attribute = (message) => {
    const [name] = texts(message, 1), whole = all(message, 8);
    return [name, whole.length ? whole : all(message, 3)[0] ?? all(message, 2)[0]];
  };

  /* Return the operations of an ONNX file and its weights. */
  const read = (bytes) => {
    const [body] = all(fields(bytes), 7);
    if (!body) throw new Error("no ONNX file: it holds no graph");
    const graph = fields(body);
    const nodes = all(graph, 1).map(fields).map((node) => ({
      kind: texts(node, 4)[0],
      inputs: texts(node, 1),
      output: texts(node, 2)[0],
      attributes: Object.fromEntries(all(node, 5).map(fields).map(attribute)),
    }));
    const weights = new Map(all(graph, 5).map(fields).map(tensor));
    const [input] = all(graph, 11).map(fields).map((told) => texts(told, 1)[0]);
    const [output] = all(graph, 12).map(fields).map((told) => texts(told, 1)[0]);
    return { nodes, weights, input, output };
  };

  const made = (shape) => ({ shape, data: new Float32Array(count(shape)) });

  /* Call `visit` with each place of a window that moves over the images of x. */
  const slide = (x, [high, wide], [stepY, stepX], [top, left, bottom, right], visit) => {
    const [, , height, width] = x.shape;
    const rows = Math.floor((height + top + bottom - high) / stepY) + 1;
    const columns = Math.floor((width + left + right - wide) / stepX) + 1;
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++)
        for (let i = 0; i < high; i++)
          for (let j = 0; j < wide; j++) {
            const y = row * stepY + i - top, z = column * stepX + j - left;
            if (y >= 0 && y < height && z >= 0 && z < width) visit(row * columns + column, y * width + z, i * wide + j);
          }
    return [rows, columns];
  };

  const sized = (x, window, strides, pads) => slide(x, window, strides, pads, () => {});

  const OPERATIONS = {
    Conv({ strides, pads, dilations = [1, 1], group = 1 }, x, weight, bias) {
      if (group !== 1 || dilations.some((size) => size !== 1)) throw new Error("Conv: only one group, without gaps");
      const [batch, channels] = x.shape, [filters, , ...window] = weight.shape;
      const out = made([batch, filters, ...sized(x, window, strides, pads)]);
      const before = x.shape[2] * x.shape[3], after = out.shape[2] * out.shape[3], size = count(window);
      for (let n = 0; n < batch; n++)
        for (let f = 0; f < filters; f++) {
          const to = (n * filters + f) * after;
          out.data.fill(bias.data[f], to, to + after);
          for (let c = 0; c < channels; c++) {
            const from = (n * channels + c) * before, by = (f * channels + c) * size;
            slide(x, window, strides, pads, (o, i, w) => (out.data[to + o] += x.data[from + i] * weight.data[by + w]));
          }
        }
      return out;
    },
    MaxPool({ kernel_shape: window, strides, pads = [0, 0, 0, 0] }, x) {
      const [batch, channels] = x.shape;
      const out = made([batch, channels, ...sized(x, window, strides, pads)]);
      const before = x.shape[2] * x.shape[3], after = out.shape[2] * out.shape[3];
      out.data.fill(-Infinity);
      for (let plane = 0; plane < batch * channels; plane++)
        slide(x, window, strides, pads, (o, i) => (out.data[plane * after + o] = Math.max(out.data[plane * after + o], x.data[plane * before + i])));
      return out;
    },
    Relu(_, x) {
      return { shape: x.shape, data: x.data.map((value) => Math.max(value, 0)) };
    },
    Reshape(_, x, wanted) {
      const known = count(wanted.data.filter((size) => size !== -1));
      return { shape: wanted.data.map((size) => (size === -1 ? x.data.length / known : size)), data: x.data };
    },
    Gemm({ alpha = 1, beta = 1, transA = 0, transB = 0 }, x, weight, bias) {
      if (alpha !== 1 || beta !== 1 || transA || !transB) throw new Error("Gemm: only x @ weight.T + bias");
      const [batch, inputs] = x.shape, [outputs] = weight.shape;
      const out = made([batch, outputs]);
      for (let n = 0; n < batch; n++)
        for (let o = 0; o < outputs; o++) {
          let sum = bias.data[o];
          for (let i = 0; i < inputs; i++) sum += x.data[n * inputs + i] * weight.data[o * inputs + i];
          out.data[n * outputs + o] = sum;
        }
      return out;
    },
  };

  /* Return numbers in rows of `size`. */
  const inRows = (data, size) => Array.from({ length: data.length / size }, (_, n) => Array.from(data.slice(n * size, (n + 1) * size)));

  /* Return the scores of images, each a list of 64 numbers from 0 to 1. */
  const scores = (model, images) => {
    const values = new Map(model.weights);
    values.set(model.input, { shape: [images.length, 1, CELLS, CELLS], data: Float32Array.from(images.flat()) });
    for (const { kind, inputs, output, attributes } of model.nodes) {
      if (!Object.hasOwn(OPERATIONS, kind)) throw new Error(`the operation ${kind} is not known here`);
      values.set(output, OPERATIONS[kind](attributes, ...inputs.map((name) => values.get(name))));
    }
    const { shape, data } = values.get(model.output);
    return inRows(data, shape[1]);
  };

  const withOwn = async (bytes) => {
    const model = read(bytes);
    return async (images) => scores(model, images);
  };

  const loaded = (address) =>
    new Promise((resolve, reject) => {
      const script = element("script", { src: address });
      script.addEventListener("load", resolve);
      script.addEventListener("error", () => {
        script.remove();
        reject(new Error("ONNX Runtime Web does not come"));
      });
      document.head.append(script);
    });

  /* Return what gives the scores of images as ONNX Runtime Web has them, whose files lie in `folder`. */
  const withRuntime = async (bytes, folder) => {
    const place = new URL(folder, document.baseURI).href;
    if (!globalThis.ort) await loaded(`${place}ort.wasm.min.js`);
    const { env, InferenceSession, Tensor } = globalThis.ort;
    env.wasm.wasmPaths = place;
    env.wasm.numThreads = 1; // more of them want headers that a static host does not send
    const session = await InferenceSession.create(bytes);
    const [input] = session.inputNames, [output] = session.outputNames;
    return async (images) => {
      const x = new Tensor("float32", images.flat(), [images.length, 1, CELLS, CELLS]);
      const answers = await session.run({ [input]: x }); // not taken apart here: our minifier moves that up
      return inRows(answers[output].data, answers[output].dims[1]);
    };
  };

  const softmax = (row) => {
    const top = Math.max(...row), powers = row.map((score) => Math.exp(score - top));
    const sum = powers.reduce((a, b) => a + b);
    return powers.map((power) => power / sum);
  };

  /* Bring a drawing to the size and the middle that those of the data set have, and count the ink. */
  const cells = (dots) => {
    const at = dots.flatMap((ink, place) => (ink ? [[place % SIDE, Math.floor(place / SIDE)]] : []));
    const image = new Array(CELLS * CELLS).fill(0);
    if (!at.length) return image;
    const [xs, ys] = [at.map(([x]) => x), at.map(([, y]) => y)];
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs) + 1, Math.min(...ys), Math.max(...ys) + 1];
    const scale = SIDE / Math.max(bottom - top, right - left);
    const [offX, offY] = [(SIDE - (right - left) * scale) / 2, (SIDE - (bottom - top) * scale) / 2];
    for (let y = 0; y < SIDE; y++)
      for (let x = 0; x < SIDE; x++) {
        const [fromX, fromY] = [Math.floor(left + (x + 0.5 - offX) / scale), Math.floor(top + (y + 0.5 - offY) / scale)];
        const inside = fromX >= left && fromX < right && fromY >= top && fromY < bottom;
        if (inside && dots[fromY * SIDE + fromX]) image[Math.floor(y / BLOCK) * CELLS + Math.floor(x / BLOCK)] += 1 / (BLOCK * BLOCK);
      }
    return image;
  };

  const begin = (figure) => {
    const link = figure.querySelector("a.file"), stage = figure.querySelector("svg.stage");
    const tests = [...stage.querySelectorAll("g[data-image]")].map((group) => ({
      image: group.dataset.image.split(" ").map((level) => level / 16),
      label: group.dataset.label,
    }));
    const { runtime, runtimeBytes } = figure.dataset;
    const open = element("div", { class: "choices" }, button("Load the model and draw a digit", () => load("this page", withOwn)));
    if (runtime) {
      const size = Math.round(runtimeBytes / 1e6);
      open.append(button(`Load it with ONNX Runtime Web (${size} MB)`, () => load("ONNX Runtime Web", withRuntime)));
    }
    const said = status();
    const controls = element("div", { class: "controls" }, open, said);
    stage.before(controls); // not below it, as kit.place has it: one draws first

    const start = (run, by) => {
      const pad = element("canvas", { class: "pad", width: SIDE, height: SIDE, role: "img", "aria-label": "Draw a digit here with a finger, a pen or the mouse; with the keyboard, choose a test image below" });
      const seen = element("canvas", { class: "seen", width: CELLS, height: CELLS, role: "img", "aria-label": "What the model sees: 8 by 8 gray values" });
      const clear = button("Clear", () => {
        wipe();
        drawn();
      });
      const choose = element("input", { type: "range", min: 0, max: tests.length, step: 1, value: 0 });
      const bars = Array.from({ length: 10 }, (_, digit) => ({
        bar: element("progress", { max: 1, value: 0, "aria-label": `Probability of ${digit}` }),
        score: element("td", {}),
      }));
      const rows = bars.map(({ bar, score }, digit) => element("tr", {}, element("th", { scope: "row" }, String(digit)), element("td", {}, bar), score));
      const table = element("table", { class: "scores" }, element("caption", {}, `Probability and score of each digit, computed by ${by}`), element("tbody", {}, ...rows));
      const ink = pad.getContext("2d"), small = seen.getContext("2d");
      let dots = new Array(SIDE * SIDE).fill(0), last = null, asked = 0;

      const paint = (context, values, side) => {
        context.clearRect(0, 0, side, side);
        values.forEach((value, place) => {
          context.globalAlpha = value;
          if (value > 0) context.fillRect(place % side, Math.floor(place / side), 1, 1);
        });
      };

      const tell = async (image, words) => {
        paint(small, image, CELLS);
        const empty = !image.some((value) => value > 0), turn = ++asked;
        const [row] = empty ? [new Array(10).fill(0)] : await run([image]);
        if (turn !== asked) return; // the drawing went on
        const chances = empty ? row : softmax(row);
        const [best, second] = chances.map((chance, digit) => [chance, digit]).sort((a, b) => b[0] - a[0]);
        bars.forEach(({ bar, score }, digit) => {
          bar.value = chances[digit];
          score.textContent = empty ? "" : row[digit].toFixed(1);
          rows[digit].classList.toggle("best", !empty && digit === best[1]);
        });
        said.textContent = empty ? "Draw a digit, or choose a test image." : `${words}The model says ${best[1]} (${(100 * best[0]).toFixed(0)}%), then ${second[1]} (${(100 * second[0]).toFixed(0)}%).`;
      };

      const drawn = () => {
        paint(ink, dots, SIDE);
        tell(cells(dots), "");
      };

      const stroke = (event) => {
        const box = pad.getBoundingClientRect();
        const here = [((event.clientX - box.left) / box.width) * SIDE, ((event.clientY - box.top) / box.height) * SIDE];
        const [fromX, fromY] = last ?? here, steps = Math.ceil(Math.hypot(here[0] - fromX, here[1] - fromY)) + 1;
        for (let step = 0; step <= steps; step++) {
          const x = fromX + ((here[0] - fromX) * step) / steps, y = fromY + ((here[1] - fromY) * step) / steps;
          for (let row = Math.max(0, Math.floor(y - BRUSH)); row < Math.min(SIDE, y + BRUSH); row++)
            for (let column = Math.max(0, Math.floor(x - BRUSH)); column < Math.min(SIDE, x + BRUSH); column++)
              if (Math.hypot(column + 0.5 - x, row + 0.5 - y) < BRUSH) dots[row * SIDE + column] = 1;
        }
        last = here;
        drawn();
      };

      const wipe = () => {
        dots = new Array(SIDE * SIDE).fill(0);
        choose.value = 0;
        choose.setAttribute("aria-valuetext", "none");
      };

      pad.addEventListener("pointerdown", (event) => {
        if (Number(choose.value)) wipe();
        pad.setPointerCapture(event.pointerId);
        last = null;
        stroke(event);
      });
      pad.addEventListener("pointermove", (event) => pad.hasPointerCapture(event.pointerId) && stroke(event));
      choose.addEventListener("input", () => {
        const chosen = tests[Number(choose.value) - 1];
        if (!chosen) {
          wipe();
          return drawn();
        }
        choose.setAttribute("aria-valuetext", `image ${choose.value}, a ${chosen.label}`);
        dots = dots.map((_, place) => chosen.image[Math.floor(place / SIDE / BLOCK) * CELLS + Math.floor((place % SIDE) / BLOCK)]);
        paint(ink, dots, SIDE);
        return tell(chosen.image, `Test image ${choose.value}, a ${chosen.label}. `);
      });
      open.replaceWith(
        element("div", { class: "pads" }, pad, seen),
        element("div", { class: "choices" }, clear, element("label", {}, "or a test image ", choose)),
      );
      said.after(table);
      wipe();
      drawn();
      choose.focus({ preventScroll: true });
    };

    const load = async (by, runner) => {
      const disable = (state) => [...open.children].forEach((one) => (one.disabled = state));
      disable(true);
      said.textContent = "Loading ...";
      try {
        const answer = await fetch(link.href);
        if (!answer.ok) throw new Error(`status ${answer.status}`);
        start(await runner(new Uint8Array(await answer.arrayBuffer()), runtime), by);
      } catch (error) {
        said.textContent = `The model could not be loaded (${error.message}). Click to try again.`;
        disable(false);
      }
    };
  };

  window.learntorchDigits = { read, scores, cells, withRuntime };
  each("digits", begin);
})();
