/* needs: class="answers indexing */
/* needs: class="answers storage */
/* Indexing: type what stands between the brackets; see the cells it picks, read or written. */
(() => {
  "use strict";
  const { rules, kit } = globalThis.learntorch;
  const { Told, hint, tuple, product } = rules;
  const { grid, field, understood, say } = kit;
  const NEW = -1;

  const between = (text) => {
    const found = /^\s*X\s*\[(.*)\]\s*$/s.exec(text);
    return found ? found[1] : hint("Write X and an index in brackets, such as X[1:3, ::2]");
  };

  kit.each("indexing", (figure) => {
    const stage = figure.querySelector("svg.stage");
    const shape = stage.dataset.shape.split(" ").map(Number), count = product(shape);
    const code = field("", { size: 26, "aria-label": "index" });
    const said = kit.status();
    const name = `what-with-${stage.id}`;
    const uses = ["read it", `write: X[...] = ${NEW}`, `name it: Y = X[...], then Y[:] = ${NEW}`].map((words, at) => kit.choice("radio", name, words, at === 0));

    const picture = (found, text, changed) => {
      const picked = new Set(found?.cells), held = (at) => (changed && picked.has(at) ? NEW : at);
      const X = grid({ shape, text: (_, at) => held(at), colors: (at) => (picked.has(at) ? 1 : 0), title: `X ${tuple(shape)}` });
      if (!found) return kit.draw(stage, X);
      const [, written, named] = uses.map(({ input }) => input.checked);
      if (written) return kit.draw(stage, X);
      const value = (at) => (named ? NEW : found.cells[at]);
      kit.draw(stage, X, "\u21d2", grid({ shape: found.shape, text: (_, at) => value(at), colors: () => 1, title: `${named ? "Y" : text} ${tuple(found.shape)}` }));
    };

    const tell = ({ shape: to, cells, view }) => {
      const picked = new Set(cells).size, [read, written] = uses.map(({ input }) => input.checked);
      const kind = view ? "a view" : "a copy";
      if (read) return `Shape ${tuple(to)}, ${kind}: it reads ${picked} of the ${count} cells of X.`;
      if (written) return `The assignment writes ${picked} of the ${count} cells of X, whether reading would be a view or a copy.`;
      return `Y is ${kind}, so writing to it changes ${view ? `${picked} cells` : "nothing"} of X.`;
    };

    const show = () => {
      const text = code.input.value.trim();
      const found = understood(code, () => {
        const inner = between(text);
        try {
          return { answer: rules.index(inner, shape) };
        } catch (error) {
          if (!(error instanceof Told) || !error.kind) throw error;
          return { error };
        }
      });
      if (!found) return;
      const { answer, error } = found;
      picture(answer, text, answer && (uses[1].input.checked || (uses[2].input.checked && answer.view)));
      if (error) say(said, "", error);
      else say(said, tell(answer));
    };

    const choose = (text) => {
      code.input.value = text;
      show();
    };
    code.input.addEventListener("input", show);
    const group = kit.group("What to do with it", uses.map(({ label }) => label));
    group.addEventListener("change", show);
    kit.place(figure, kit.recorded(figure, choose), code.box, group, said);
  });
})();
