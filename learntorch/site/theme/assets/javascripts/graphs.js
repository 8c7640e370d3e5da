/* needs: class="graph" */
/* Shows which line of a program made which node of its graph, and the other way round:
   point at a node, reach it with the Tab key or tap it; or point at a line. A click keeps
   what is lit, until Escape or the next click. Pages work without it: each node's title
   names its line. */
(() => {
  "use strict";

  /* Ranges of text that graphs.css colors; where a browser has none, whole lines are. */
  const able = Boolean(globalThis.Highlight && CSS.highlights);
  const [marks, calls] = ["graph-code", "graph-calls"].map((name) => {
    const ranges = able ? new Highlight() : new Set();
    if (able) CSS.highlights.set(name, ranges);
    return ranges;
  });

  const linesOf = (node) => (node.dataset.lines || "").split(" ").filter(Boolean);
  const lineIn = (program, number) => program.querySelector(`.line[data-line="${number}"]`);

  /* The expressions of a node: of each the first and last line and column. */
  const spansOf = (node) =>
    [...(node.dataset.cols || "").matchAll(/(\d+):(\d+)-(\d+):(\d+)/g)].map((found) =>
      found.slice(1).map(Number),
    );

  /* The text node and the offset in it at a column of a line; columns count characters. */
  const spot = (line, column) => {
    const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let left = column;
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const characters = [...text.data];
      if (left <= characters.length) return [text, characters.slice(0, left).join("").length];
      left -= characters.length;
    }
    return null;
  };

  /* What of a line belongs to an expression: its first and last column. */
  const part = (text, number, [first, start, last, end]) => {
    const row = [...text.replace(/\n$/, "")];
    const indent = row.findIndex((character) => character.trim());
    return [number === first ? start : Math.max(indent, 0), number === last ? end : row.length];
  };

  const rangesOf = (program, span) => {
    const ranges = [];
    for (let number = span[0]; number <= span[2]; number += 1) {
      const line = lineIn(program, number);
      const ends = line && part(line.textContent, number, span).map((at) => spot(line, at));
      if (!ends || !ends.every(Boolean)) continue;
      const range = new Range();
      range.setStart(...ends[0]);
      range.setEnd(...ends[1]);
      ranges.push(range);
    }
    return ranges;
  };

  /* A line of code with its expression marked, as words under the picture. */
  const quote = (program, number, span) => {
    const text = lineIn(program, number)?.textContent.replace(/\n$/, "") ?? "";
    const code = document.createElement("code");
    const row = [...text];
    const [start, end] = span ? part(text, number, span) : [0, 0];
    const mark = document.createElement("mark");
    mark.textContent = row.slice(start, end).join("");
    code.append(row.slice(0, start).join("").trimStart(), mark, row.slice(end).join(""));
    return [`line ${number}: `, code];
  };

  let lit = [];
  const dark = () => {
    for (const element of lit) element.classList.remove("lit", "calls", "whole");
    lit = [];
    marks.clear();
    calls.clear();
    for (const said of document.querySelectorAll(".graph-code")) said.replaceChildren();
  };

  const light = (element, ...names) => {
    if (!element) return;
    element.classList.add(...names);
    lit.push(element);
  };

  const showNode = (node, program, said) => {
    dark();
    light(node, "lit");
    const [own, ...callers] = linesOf(node);
    if (!own) return;
    const spans = spansOf(node);
    const span = spans.find(([first]) => first === Number(own));
    for (const each of spans) {
      for (const range of rangesOf(program, each)) (each === span ? marks : calls).add(range);
    }
    light(lineIn(program, own), "lit", ...(able && span ? [] : ["whole"]));
    for (const caller of callers) light(lineIn(program, caller), "calls");
    said.replaceChildren(...quote(program, Number(own), span));
  };

  const showLine = (line, pictures) => {
    const number = line.dataset.line;
    const made = pictures.flatMap((picture) =>
      [...picture.querySelectorAll(".node[data-line]")].filter((node) =>
        linesOf(node).includes(number),
      ),
    );
    dark();
    if (!made.length) return;
    light(line, "lit");
    for (const node of made) light(node, "lit");
  };

  let kept = null; // shows again what a click has kept
  let reached = null; // shows again what the keyboard has reached
  const back = () => (kept ?? reached ?? dark)();
  const keep = (element, show) => {
    const again = kept?.element !== element;
    kept = again ? Object.assign(show, { element }) : null;
    back();
  };

  /* Calls show(part) for the part of `root` that is pointed at, reached or clicked. */
  const follow = (root, selector, show) => {
    const find = ({ target }) => (target instanceof Element ? target.closest(selector) : null);
    const on = (event) => {
      const found = find(event);
      if (found) show(found);
    };
    root.addEventListener("pointerover", on);
    root.addEventListener("pointerleave", back);
    root.addEventListener("focusin", (event) => {
      const found = find(event);
      if (!found) return;
      found.scrollIntoView({ block: "nearest", inline: "nearest" });
      reached = () => show(found);
      reached();
    });
    root.addEventListener("focusout", () => {
      reached = null;
      back();
    });
    root.addEventListener("click", (event) => {
      const found = find(event);
      const selects = !document.getSelection().isCollapsed; // a reader marks text to copy
      if (!found || selects) return;
      event.stopPropagation();
      keep(found, () => show(found));
    });
    root.addEventListener("keydown", (event) => {
      const found = find(event);
      if (!found || !["Enter", " "].includes(event.key)) return;
      event.preventDefault();
      keep(found, () => show(found));
    });
  };

  const programs = new Map(); // of each program its pictures
  for (const picture of document.querySelectorAll("figure.picture svg.graph")) {
    const figure = picture.closest("figure");
    const link = figure.querySelector(":scope > figcaption a[href^='#']");
    const program = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!program?.matches("figure.snippet")) continue;
    const said = document.createElement("p");
    said.className = "graph-code";
    said.setAttribute("aria-hidden", "true"); // the node's title says the same
    figure.insertBefore(said, figure.querySelector(":scope > figcaption"));
    picture.dataset.linked = "";
    programs.set(program, [...(programs.get(program) ?? []), picture]);
    follow(picture, ".node", (node) => showNode(node, program, said));
  }
  for (const [program, pictures] of programs) {
    follow(program, "pre.program .line", (line) => showLine(line, pictures));
  }

  const forget = () => {
    kept = null;
    dark();
  };
  if (programs.size) {
    document.addEventListener("click", forget);
    document.addEventListener("keydown", ({ key }) => key === "Escape" && forget());
  }
})();
