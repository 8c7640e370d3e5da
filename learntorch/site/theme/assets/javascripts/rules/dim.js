/* needs: class="answers dim */
/* What a dim does to a shape: it disappears in a sum, grows in cat, is new in stack. */
(() => {
  "use strict";
  const { rules } = globalThis.learntorch;
  const { raise, hint, list, product, contiguous, indices, wrap } = rules;

  const numbers = (shape) => Array.from({ length: product(shape) }, (_, at) => at);
  const flat = (shape, index) => index.reduce((at, number, axis) => at + number * contiguous(shape)[axis], 0);

  /* torch leaves out a tensor of shape (0,) when it joins, whatever the others are. */
  const nothing = (shape) => shape.length === 1 && shape[0] === 0;

  /* Gather the elements that share all indices but the one along an axis. */
  const along = (shape, axis) => {
    const groups = new Map();
    indices(shape).forEach((index, at) => {
      const key = index.toSpliced(axis, 1).join();
      groups.set(key, [...(groups.get(key) ?? []), at]);
    });
    return [...groups.values()];
  };

  const CALLS = {
    sum({ X, axis, keepdim }) {
      const groups = X.length ? along(X, axis) : [[0]];
      const shape = keepdim && X.length ? X.with(axis, 1) : X.toSpliced(axis, 1);
      const filled = product(shape) && !product(X) ? Array(product(shape)).fill([]) : groups; // a sum of nothing is 0
      return { shape, values: filled.map((group) => group.reduce((sum, at) => sum + at, 0)), groups: filled };
    },
    softmax({ X, axis }) {
      const groups = X.length ? along(X, axis) : [[0]], values = Array(product(X)).fill(0);
      for (const group of groups) {
        const most = Math.max(...group), powers = group.map((at) => Math.exp(at - most)), all = powers.reduce((sum, power) => sum + power, 0);
        group.forEach((at, order) => { values[at] = powers[order] / all; });
      }
      return { shape: X, values, groups };
    },
    cat({ X, Y, axis }) {
      if (nothing(Y) || nothing(X)) return nothing(Y) ? joined(X, () => true, (index) => index, X, Y) : joined(Y, () => false, (index) => index, X, Y);
      if (X.length !== Y.length) raise("RuntimeError", `Tensors must have same number of dimensions: got ${X.length} and ${Y.length}`);
      X.forEach((size, at) => {
        if (at !== axis && size !== Y[at]) raise("RuntimeError", `Sizes of tensors must match except in dimension ${axis}. Expected size ${size} but got size ${Y[at]} for tensor number 1 in the list.`);
      });
      return joined(X.with(axis, X[axis] + Y[axis]), (index) => index[axis] < X[axis], (index, first) => (first ? index : index.with(axis, index[axis] - X[axis])), X, Y);
    },
    stack({ X, Y, axis }) {
      if (!rules.same(X, Y)) raise("RuntimeError", `stack expects each tensor to be equal size, but got ${list(X)} at entry 0 and ${list(Y)} at entry 1`);
      return joined(X.toSpliced(axis, 0, 2), (index) => index[axis] === 0, (index) => index.toSpliced(axis, 1), X, Y);
    },
  };

  /* Take each element from X or Y; Y holds the numbers from 50 on. */
  const joined = (shape, isFirst, place, X, Y) => {
    const from = indices(shape).map((index) => (isFirst(index) ? 0 : 1));
    const values = indices(shape).map((index, at) => (from[at] ? 50 + flat(Y, place(index, false)) : flat(X, place(index, true))));
    return { shape, values, from };
  };

  /* Return shape and values of a call on X = arange, and Y = arange + 50 for cat and stack. */
  rules.along = ({ call, X, Y = X, dim, keepdim = false }) => {
    if (!Object.hasOwn(CALLS, call)) hint(`${call} is not known here.`);
    if (call === "cat") [X, Y].forEach((shape, at) => shape.length || raise("RuntimeError", `zero-dimensional tensor (at position ${at}) cannot be concatenated`));
    const counts = call === "cat" && nothing(X) ? Y : X;
    const axis = call === "cat" && nothing(counts) ? 0 : wrap(dim, counts.length + (call === "stack" ? 1 : 0));
    return { axis, ...CALLS[call]({ X, Y, axis, keepdim }) };
  };
  rules.numbers = numbers;
})();
