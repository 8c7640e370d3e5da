/* needs: class="answers promotion */
/* How torch chooses the dtype of a sum, by its rule; the figure shows what a run recorded. */
(() => {
  "use strict";
  const { rules } = globalThis.learntorch;

  const CATEGORY = { bool: "bool", uint8: "integer", int8: "integer", int16: "integer", int32: "integer", int64: "integer", float16: "float", bfloat16: "float", float32: "float", float64: "float" };
  const ORDER = ["bool", "integer", "float"];
  const RANK = { tensor: 2, "0-d tensor": 1, "Python number": 0 };
  const NUMBER = { bool: "bool", int: "int64", float: "float32" }; // what stands for a number
  const level = (dtype) => ORDER.indexOf(CATEGORY[dtype]);

  /* The smallest dtype of the higher category that holds both. */
  const holding = (a, b) => {
    if (a === b) return a;
    if (level(a) !== level(b)) return level(a) > level(b) ? a : b;
    const bits = (dtype) => Number(/\d+/.exec(dtype)?.[0]);
    if (CATEGORY[a] === "float") return bits(a) === bits(b) ? "float32" : bits(a) > bits(b) ? a : b;
    if (bits(a) === bits(b)) return "int16"; // of uint8 and int8
    return bits(a) > bits(b) ? a : b;
  };

  /* Return the dtype of the sum of two operands, such as ["tensor", "int64"] or
     ["Python number", "float"], and why it is that. */
  rules.promote = (one, other) => {
    const [[high, first], [low, second]] = RANK[one[0]] >= RANK[other[0]] ? [one, other] : [other, one];
    const [a, b] = [NUMBER[first] && high === "Python number" ? NUMBER[first] : first, low === "Python number" ? NUMBER[second] : second];
    const [kindA, kindB] = [CATEGORY[a], CATEGORY[b]];
    if (high !== low && level(b) <= level(a)) return { dtype: a, why: kindA === kindB ? `Both are of the category ${kindA}, and within a category a ${low} does not count beside a ${high}.` : `The tensor's category, ${kindA}, is above ${kindB}, and so a ${low} changes nothing.` };
    const dtype = holding(a, b);
    if (low === "Python number") return { dtype, why: `The number's category, ${kindB}, is above ${kindA}; a Python number has no dtype, and the default for its category is ${dtype}.` };
    if (kindA !== kindB) return { dtype, why: `The categories differ, and the higher one wins: ${level(a) > level(b) ? kindA : kindB} is above ${level(a) > level(b) ? kindB : kindA}${high === low ? "" : `, even where it comes from a ${low}`}.` };
    if (a === b) return { dtype, why: "Both have this dtype already." };
    return { dtype, why: dtype === a || dtype === b ? `Both are of the category ${kindA}, and ${dtype} holds what the other one holds.` : `Both are of the category ${kindA}, and neither holds the other: ${dtype} is the smallest that holds both.` };
  };
})();
