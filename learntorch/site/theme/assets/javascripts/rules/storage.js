/* needs: class="answers indexing */
/* needs: class="answers storage */
/* How torch reads one storage in many ways: a chain of calls on x = torch.arange(n). */
(() => {
  "use strict";
  const { rules } = globalThis.learntorch;
  const { Told, raise, hint, list, product, same, contiguous, cells, wrap, expand } = rules;

  /* Put the size in the place of -1. */
  const inferred = (sizes, count) => {
    let known = 1, open = -1;
    sizes.forEach((size, at) => {
      if (size === -1 && open >= 0) raise("RuntimeError", "only one dimension can be inferred");
      if (size < -1) raise("RuntimeError", `invalid shape dimension ${size} at index ${at} of shape ${list(sizes)}`);
      if (size === -1) open = at;
      else known *= size;
    });
    if (known !== count && !(open >= 0 && known > 0 && count % known === 0)) raise("RuntimeError", `shape '${list(sizes)}' is invalid for input of size ${count}`);
    if (open >= 0 && known === 0) raise("RuntimeError", `cannot reshape tensor of 0 elements into shape ${list(sizes)} because the unspecified dimension size -1 can be any value and is ambiguous`);
    return sizes.map((size) => (size === -1 ? count / known : size));
  };

  /* Return the strides that read the same elements in the same order, or null if none do. */
  const regrouped = ({ shape, strides }, sizes) => {
    if (!shape.length) return Array(sizes.length).fill(1);
    if (product(shape) === 0) return same(shape, sizes) ? strides : contiguous(sizes);
    const found = Array(sizes.length).fill(1);
    let place = sizes.length - 1, base = strides.at(-1) ?? 1, count = 1, taken = 1;
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      count *= shape[axis];
      if (axis > 0 && (shape[axis - 1] === 1 || strides[axis - 1] === count * base)) continue;
      while (place >= 0 && (taken < count || sizes[place] === 1)) {
        found[place] = taken * base;
        taken *= sizes[place--];
      }
      if (taken !== count) return null;
      if (axis > 0) [base, count, taken] = [strides[axis - 1], 1, 1];
    }
    return place === -1 ? found : null;
  };

  const inOrder = ({ shape, strides }) => product(shape) === 0 || contiguous(shape).every((step, axis) => shape[axis] === 1 || step === strides[axis]);
  const copy = (held, shape = held.shape) => ({ shape, strides: contiguous(shape), offset: 0, storage: cells(held).map((at) => held.storage[at]), copied: true });
  const axesNamed = (held, axes) => ({ ...held, shape: axes.map((axis) => held.shape[axis]), strides: axes.map((axis) => held.strides[axis]) });
  const swapped = (held, a, b) => {
    const axes = held.shape.map((_, axis) => axis), [i, j] = [wrap(a, axes.length), wrap(b, axes.length)];
    if (axes.length) [axes[i], axes[j]] = [axes[j], axes[i]];
    return axesNamed(held, axes);
  };

  const CALLS = {
    view(held, sizes) {
      const shape = inferred(sizes, product(held.shape)), strides = regrouped(held, shape);
      if (!strides) raise("RuntimeError", "view size is not compatible with input tensor's size and stride (at least one dimension spans across two contiguous subspaces). Use .reshape(...) instead.");
      return { ...held, shape, strides };
    },
    reshape(held, sizes) {
      const shape = inferred(sizes, product(held.shape)), strides = regrouped(held, shape);
      return strides ? { ...held, shape, strides } : copy(held, shape);
    },
    transpose: (held, dims) => (dims.length === 2 ? swapped(held, ...dims) : hint("transpose takes two axes, such as transpose(0, 1).")),
    permute(held, dims) {
      if (dims.length !== held.shape.length) raise("RuntimeError", `permute(sparse_coo): number of dimensions in the tensor input does not match the length of the desired ordering of dimensions i.e. input.dim() = ${held.shape.length} is not equal to len(dims) = ${dims.length}`);
      const axes = [];
      for (const dim of dims) {
        const axis = wrap(dim, dims.length);
        if (axes.includes(axis)) raise("RuntimeError", "permute(): duplicate dims are not allowed.");
        axes.push(axis);
      }
      return axesNamed(held, axes);
    },
    expand(held, sizes) {
      if (sizes.some((size) => size < -1)) hint("expand takes sizes, and -1 for one that stays.");
      if (sizes.length < held.shape.length) raise("RuntimeError", `expand(torch.LongTensor{${list(held.shape)}}, size=${list(sizes)}): the number of sizes provided (${sizes.length}) must be greater or equal to the number of dimensions in the tensor (${held.shape.length})`);
      return { ...held, ...expand(held, sizes) };
    },
    unsqueeze(held, dims) {
      if (dims.length !== 1) hint("unsqueeze takes one place for the new axis, such as unsqueeze(0).");
      const at = wrap(dims[0], held.shape.length + 1), step = at < held.shape.length ? held.shape[at] * held.strides[at] : 1;
      return { ...held, shape: held.shape.toSpliced(at, 0, 1), strides: held.strides.toSpliced(at, 0, step) };
    },
    squeeze(held, dims) {
      const axes = held.shape.map((_, axis) => axis), gone = dims.map((dim) => wrap(dim, axes.length));
      return axesNamed(held, axes.filter((axis) => held.shape[axis] !== 1 || (gone.length > 0 && !gone.includes(axis))));
    },
    contiguous: (held) => (inOrder(held) ? held : copy(held)),
  };
  const NEEDS = ["view", "reshape", "permute", "expand"]; // at least one number
  const STEP = /^\s*(?:\.\s*(\w+)\s*(?:\(\s*([^()]*|\([^()]*\))\s*\))?|\[([^\]]*)\])/;

  const numbers = (text) => {
    const inner = text.trim().replace(/^\((.*)\)$/, "$1").replace(/,\s*$/, "").trim();
    if (!/^(-?\d{1,3}(\s*,\s*-?\d{1,3})*)?$/.test(inner)) hint(`(${text.trim()}): whole numbers of at most three digits here, with commas between them.`);
    return inner ? inner.split(",").map(Number) : [];
  };

  const one = (held, [, name, given, index]) => {
    if (index !== undefined) return { ...held, ...rules.indexBasic(index, held) };
    if (name === "T" && given === undefined) return held.shape.length === 2 ? swapped(held, 0, 1) : hint(`.T is for two axes, and here are ${held.shape.length}: name the axes with permute.`);
    if (!Object.hasOwn(CALLS, name)) hint(`.${name} is not known here: try ${Object.keys(CALLS).join(", ")}, T or [1:3].`);
    if (given === undefined) hint(`.${name} wants parentheses: .${name}(...)`);
    const sizes = numbers(given);
    if (!sizes.length && NEEDS.includes(name)) hint(`.${name}() wants at least one number.`);
    return CALLS[name](held, sizes);
  };

  /* Return the steps of a chain such as x.view(3, 4).T: after each, how the storage is read.
     What a step raises has the steps before it as its `steps`. */
  rules.chain = (text, count) => {
    const begin = /^\s*x\b/.exec(text);
    if (!begin) hint("Begin with x, as in x.view(3, 4).T");
    const steps = [{ code: "x", shape: [count], strides: [1], offset: 0, storage: Array.from({ length: count }, (_, at) => at), copied: false }];
    let rest = text.slice(begin[0].length);
    while (rest.trim()) {
      const found = STEP.exec(rest);
      if (!found) hint(`${rest.trim()} is neither a call such as .view(3, 4) nor an index such as [1:3].`);
      try {
        const held = one(steps.at(-1), found);
        if (product(held.shape) > 4096 || held.shape.length > 6) hint("That is more than this figure can hold.");
        steps.push({ ...held, code: found[0].trim(), moved: held.storage !== steps.at(-1).storage });
      } catch (error) {
        if (error instanceof Told) Object.assign(error, { steps, code: found[0].trim() });
        throw error;
      }
      rest = rest.slice(found[0].length);
    }
    return steps;
  };
})();
