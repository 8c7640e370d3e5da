/* needs: class="answers broadcast */
/* How torch broadcasts: the shape of a sum, and how each of its tensors is read. */
(() => {
  "use strict";
  const { rules } = globalThis.learntorch;
  const { raise, contiguous, expand } = rules;

  const both = (a, b) => {
    const axes = Math.max(a.length, b.length), result = Array(axes).fill(0);
    for (let axis = axes - 1; axis >= 0; axis--) {
      const left = a[axis - axes + a.length] ?? 1, right = b[axis - axes + b.length] ?? 1;
      if (left !== right && left !== 1 && right !== 1) raise("RuntimeError", `The size of tensor a (${left}) must match the size of tensor b (${right}) at non-singleton dimension ${axis}`);
      result[axis] = left === 1 ? right : left;
    }
    return result;
  };

  /* Return the shape of a + b + ..., and the strides with which each tensor is read for it. */
  rules.broadcast = (shapes) => {
    const shape = shapes.reduce((sum, next) => both(sum, next));
    return { shape, strides: shapes.map((one) => expand({ shape: one, strides: contiguous(one) }, shape).strides) };
  };
})();
