/* needs: class="answers promotion */
/* dtype promotion: choose two operands; the answer is a cell of the tables that a run recorded. */
(() => {
  "use strict";
  const { rules, kit } = globalThis.learntorch;
  const { element } = kit;
  const KINDS = ["tensor", "0-d tensor", "Python number"];
  const CODE = { tensor: (dtype) => `torch.ones(3, dtype=torch.${dtype})`, "0-d tensor": (dtype) => `torch.tensor(1, dtype=torch.${dtype})`, "Python number": (name) => ({ bool: "True", int: "1", float: "1.0" })[name] };

  kit.each("promotion", (figure) => {
    const tables = new Map([...figure.querySelectorAll("table.sums")].map((table) => [table.dataset.with, table]));
    const own = tables.get("tensor"), dtypes = [...own.tBodies[0].rows].map((row, at) => row.cells[at + 1].dataset.dtype); // x + x keeps its dtype
    const numbers = [...tables.get("Python number").tHead.rows[0].cells].slice(1).map((cell) => cell.textContent);
    const said = kit.status(), code = element("code", {});
    const sides = [KINDS.slice(0, 2), KINDS].map((kinds) => ({ kind: kit.select("kind", kinds), dtype: kit.select("dtype", dtypes) }));

    const fill = ({ kind, dtype }) => {
      const wanted = kind.list.value === "Python number" ? numbers : dtypes, had = dtype.list.value;
      if (dtype.list.options.length === wanted.length) return;
      dtype.list.replaceChildren(...wanted.map((choice) => element("option", {}, choice)));
      dtype.list.value = wanted.includes(had) ? had : wanted.at(-1);
    };

    /* A row is of what counts more. Two that count the same stand in the first table. */
    const look = (left, right) => {
      const order = KINDS.indexOf(left[0]) <= KINDS.indexOf(right[0]) ? [left, right] : [right, left];
      const [[high, first], [low, second]] = order;
      const table = tables.get(high === low ? "tensor" : low), columns = low === "Python number" ? numbers : dtypes;
      return { table, row: dtypes.indexOf(first), column: columns.indexOf(second) };
    };

    const show = () => {
      sides.forEach(fill);
      const [left, right] = sides.map(({ kind, dtype }) => [kind.list.value, dtype.list.value]);
      const { table, row, column } = look(left, right);
      for (const marked of figure.querySelectorAll("[data-now]")) marked.removeAttribute("data-now");
      for (const other of tables.values()) other.hidden = other !== table;
      const cell = table.tBodies[0].rows[row].cells[column + 1];
      for (const item of [cell, table.tHead.rows[0].cells[column + 1], table.tBodies[0].rows[row].cells[0]]) item.toggleAttribute("data-now", true);
      code.textContent = `(${CODE[left[0]](left[1])} + ${CODE[right[0]](right[1])}).dtype`;
      said.replaceChildren("torch.", element("strong", {}, cell.dataset.dtype), `. ${rules.promote(left, right).why}`);
    };

    sides[0].dtype.list.value = "int64";
    sides[1].kind.list.value = "Python number";
    sides[1].dtype.list.value = ""; // none yet: the last of the numbers
    const groups = sides.map(({ kind, dtype }, at) => kit.group(at ? "plus the right operand" : "the left operand", [kind.label, dtype.label]));
    kit.place(figure, element("div", { class: "fields" }, ...groups), element("p", { class: "where" }, code), said).addEventListener("change", show);
    show();
  });
})();
