/* needs: class="answers indexing */
/* needs: class="answers storage */
/* How torch indexes: the expression between the brackets, what it picks, view or copy. */
(() => {
  "use strict";
  const { rules } = globalThis.learntorch;
  const { raise, hint, list, product, indices, cell, contiguous } = rules;

  const COMPARE = { "==": (a, b) => a === b, "!=": (a, b) => a !== b, ">=": (a, b) => a >= b, "<=": (a, b) => a <= b, ">": (a, b) => a > b, "<": (a, b) => a < b };
  const MASK = /^(\w+)\s*(?:%\s*(\d+)\s*)?(==|!=|>=|<=|>|<)\s*(-?\d+)$/;
  const WHOLE = /^-?\d{1,4}$/;

  /* Cut at the commas that stand in no brackets. */
  const split = (text) => {
    const parts = [""];
    let deep = 0;
    for (const sign of text) {
      deep += "([".includes(sign) - ")]".includes(sign);
      if (sign === "," && deep === 0) parts.push("");
      else parts[parts.length - 1] += sign;
    }
    if (parts.length > 1 && !parts.at(-1).trim()) parts.pop();
    return parts.map((part) => part.trim());
  };

  const readSlice = (text) => {
    const ends = text.split(":").map((end) => end.trim());
    if (ends.length > 3 || !ends.every((end) => end === "" || end === "None" || WHOLE.test(end))) hint(`${text} is no slice: write start:stop:step, each a whole number or left out.`);
    return { slice: [0, 1, 2].map((at) => (ends[at] && ends[at] !== "None" ? Number(ends[at]) : null)) };
  };

  const readList = (text) => {
    const parts = text.slice(1, -1).trim() ? split(text.slice(1, -1)) : [];
    if (parts.every((part) => WHOLE.test(part))) return { picks: parts.map(Number) };
    if (parts.every((part) => part === "True" || part === "False")) return { mask: parts.map((part) => part === "True"), shape: [parts.length] };
    return hint("A list holds whole numbers, or only True and False.");
  };

  const readItem = (text, name) => {
    if (WHOLE.test(text)) return { at: Number(text) };
    if (text === "None") return { none: true };
    if (text === "...") return { dots: true };
    const inner = text.replace(/^torch\.tensor\((\[.*\])\)$/, "$1");
    if (/^\[[^[\]]*\]$/.test(inner)) return readList(inner);
    const found = MASK.exec(text);
    if (found && found[1] === name && found[2] !== "0") return { compare: COMPARE[found[3]], modulo: found[2] ? Number(found[2]) : null, to: Number(found[4]) };
    if (text.includes(":")) return readSlice(text);
    return hint(`${text === "" ? "Nothing" : text} is no index here: try 1, -1, 1:3, ::2, None, ..., [0, 2] or ${name} > 7.`);
  };

  /* Return the items of `text`, the code between the brackets after the name. */
  const read = (text, name) => {
    if (!text.trim()) hint("Nothing between the brackets: try 0, or 1:3, or ...");
    const items = split(text).map((part) => readItem(part, name));
    if (items.filter((item) => item.dots).length > 1) hint("One ... is enough: it stands for all axes that are not named.");
    return { items, single: items.length === 1 && !/,\s*$/.test(text) };
  };

  const axesOf = (item, axes) => (item.compare ? axes : item.none || item.dots ? 0 : 1);

  const sliced = (length, [start, stop, step]) => {
    if (step === 0) raise("ValueError", "slice step cannot be zero");
    if (step !== null && step < 0) raise("ValueError", "step must be greater than zero");
    const place = (end, other) => (end === null ? other : Math.min(Math.max(end < 0 ? end + length : end, 0), length));
    const from = place(start, 0), to = Math.max(place(stop, length), from);
    return { from, size: Math.ceil((to - from) / (step ?? 1)), step: step ?? 1 };
  };

  /* Apply numbers, slices, None and ... to a layout; lists and masks are kept by their axis. */
  const basic = (layout, { items, single }, axes) => {
    let { shape, strides, offset } = { ...layout, shape: [...layout.shape], strides: [...layout.strides] };
    const kept = [], first = items.at(0);
    if (single && !shape.length && first.at) raise("IndexError", `index ${first.at} is out of bounds for dimension 0 with size 0`);
    if (single && !shape.length && first.at === 0) raise("IndexError", "invalid index of a 0-dim tensor. Use `tensor.item()` in Python or `tensor.item<T>()` in C++ to convert a 0-dim tensor to a number");
    if (single && !shape.length && first.slice) raise("IndexError", "slice() cannot be applied to a 0-dim tensor.");
    const named = items.reduce((sum, item) => sum + axesOf(item, axes), 0);
    if (named > shape.length) raise("IndexError", `too many indices for tensor of dimension ${shape.length}`);
    let axis = 0;
    items.forEach((item, place) => {
      if (item.none) {
        strides.splice(axis, 0, axis < shape.length ? shape[axis] * strides[axis] : 1);
        shape.splice(axis++, 0, 1);
      } else if (item.dots) {
        axis += layout.shape.length - named;
      } else if (item.at !== undefined) {
        const size = shape[axis];
        if (item.at < -size || item.at >= size) raise("IndexError", `index ${item.at} is out of bounds for dimension ${place} with size ${size}`);
        offset += strides[axis] * (item.at < 0 ? item.at + size : item.at);
        shape.splice(axis, 1);
        strides.splice(axis, 1);
      } else if (item.slice) {
        const { from, size, step } = sliced(shape[axis], item.slice);
        offset += from * strides[axis];
        shape[axis] = size;
        strides[axis++] *= step;
      } else {
        kept.push({ axis, item });
        axis += axesOf(item, axes);
      }
    });
    return { layout: { shape, strides, offset }, kept };
  };

  /* Turn masks into the places where they are true, one list for each of their axes. */
  const places = ({ axis, item }, shape) => {
    if (item.picks) return [{ axis, picks: item.picks }];
    item.shape.forEach((size, at) => {
      if (size !== shape[axis + at]) raise("IndexError", `The shape of the mask ${list(item.shape)} at index ${at} does not match the shape of the indexed tensor ${list(shape)} at index ${axis + at}`);
    });
    const hits = indices(item.shape).filter((_, at) => item.mask[at]);
    return item.shape.map((_, at) => ({ axis: axis + at, picks: hits.map((index) => index[at]) }));
  };

  const advanced = (layout, lists) => {
    const sizes = lists.map(({ picks }) => picks.length), found = sizes.find((size) => size !== 1) ?? 1;
    if (sizes.some((size) => size !== 1 && size !== found)) raise("IndexError", `shape mismatch: indexing tensors could not be broadcast together with shapes ${sizes.map((size) => `[${size}]`).join(", ")}`);
    const axes = lists.map(({ axis }) => axis), next = axes.every((axis, at) => at === 0 || axis === axes[at - 1] + 1);
    const others = layout.shape.map((_, axis) => axis).filter((axis) => !axes.includes(axis));
    const at = next ? others.filter((axis) => axis < axes[0]).length : 0;
    const shape = others.map((axis) => layout.shape[axis]);
    shape.splice(at, 0, found);
    const reads = indices(shape).map((index) => {
      const [number] = index.splice(at, 1), full = [];
      others.forEach((axis, order) => { full[axis] = index[order]; });
      lists.forEach(({ axis, picks }, order) => { // torch counts the lists, not the axes
        const pick = picks[picks.length === 1 ? 0 : number], size = layout.shape[axis];
        if (pick < -size || pick >= size) raise("IndexError", `index ${pick} is out of bounds for dimension ${order} with size ${size}`);
        full[axis] = pick < 0 ? pick + size : pick;
      });
      return cell(layout, full);
    });
    return { shape, reads };
  };

  /* Return what `name[text]` gives for a layout over cells that hold their own numbers: its
     shape, the cell that each element reads, and whether it is a view. */
  rules.index = (text, shape, name = "X") => {
    const start = { shape, strides: contiguous(shape), offset: 0 }, { items, single } = read(text, name);
    const filled = items.map((item) => (item.compare ? { ...item, shape, mask: Array.from({ length: product(shape) }, (_, value) => item.compare(item.modulo ? value % item.modulo : value, item.to)) } : item));
    const { layout, kept } = basic(start, { items: filled, single }, shape.length);
    if (!kept.length) return { shape: layout.shape, cells: rules.cells(layout), view: true };
    const { shape: found, reads } = advanced(layout, kept.flatMap((one) => places(one, layout.shape)));
    return { shape: found, cells: reads, view: false };
  };

  /* The same for a layout of any strides, where lists and masks have no place. */
  rules.indexBasic = (text, layout) => {
    const parsed = read(text, "");
    if (parsed.items.some((item) => item.picks || item.mask || item.compare)) hint("Lists and masks copy; here numbers, slices, None and ... only.");
    return basic(layout, parsed, layout.shape.length).layout;
  };
})();
