/* needs: class="timeline" */
/* Switches kinds of hooks on and off in recorded timelines. The order of those that are on
   does not depend on which others are: the program that recorded it has tried them all. */
(() => {
  "use strict";

  const element = (tag, attributes, ...children) => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...children);
    return made;
  };

  const choice = (type, name, words, checked) => {
    const input = element("input", { type, name, value: words });
    input.checked = checked;
    return { input, label: element("label", {}, input, ` ${words}`) };
  };

  const start = (figure) => {
    const tables = [...figure.querySelectorAll("table.lanes")];
    const rows = [...figure.querySelectorAll("tbody > tr")];
    const words = new Map();
    for (const row of rows) words.set(row.dataset.kind, [...row.cells].slice(1).map((cell) => cell.firstChild?.textContent ?? "").join("").trim());
    const kinds = [...words].map(([kind, text]) => ({ kind, ...choice("checkbox", "kind", text, true) }));
    const name = `run-of-${tables[0].id}`;
    const runs = tables.map((table, at) => ({ table, ...choice("radio", name, table.dataset.run, at === 0) }));
    const said = element("p", { class: "said", role: "status" });

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

    const box = (legend, choices) => element("fieldset", {}, element("legend", {}, legend), ...choices.map(({ label }) => label));
    const controls = element("div", { class: "controls" }, box("The input", runs), box("Hooks that are on", kinds), said);
    controls.addEventListener("change", show);
    tables[0].before(controls);
    show();
  };

  document.querySelectorAll(".timeline").forEach(start);
})();
