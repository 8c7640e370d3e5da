/* needs: class="answers timeline */
/* Switches kinds of hooks on and off in recorded timelines. The order of those that are on
   does not depend on which others are: tests/test_timeline.py tries each alone, each pair, and
   all but one. */
(() => {
  "use strict";

  const { choice, group, status, place, each } = globalThis.learntorch.kit;

  const start = (figure) => {
    const tables = [...figure.querySelectorAll("table.lanes")];
    const rows = [...figure.querySelectorAll("tbody > tr")];
    const words = new Map();
    for (const row of rows) words.set(row.dataset.kind, [...row.cells].slice(1).map((cell) => cell.firstChild?.textContent ?? "").join("").trim());
    const kinds = [...words].map(([kind, text]) => ({ kind, ...choice("checkbox", "kind", text, true) }));
    const name = `run-of-${tables[0].id}`;
    const runs = tables.map((table, at) => ({ table, ...choice("radio", name, table.dataset.run, at === 0) }));
    const said = status();

    const show = () => {
      const on = new Set(kinds.filter(({ input }) => input.checked).map(({ kind }) => kind));
      for (const { table, input } of runs) {
        table.hidden = !input.checked;
        let number = 0;
        for (const row of table.tBodies[0].rows) {
          row.hidden = !on.has(row.dataset.kind);
          if (!row.hidden) row.cells[0].textContent = ++number;
        }
        if (input.checked) said.textContent = `${number} hooks fire, top to bottom.`;
      }
    };

    const labels = (choices) => choices.map(({ label }) => label);
    place(figure, group("The input", labels(runs)), group("Hooks that are on", labels(kinds)), said).addEventListener("change", show);
    show();
  };

  each("timeline", start);
})();
