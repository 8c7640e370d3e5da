/* needs: class="messages" */
/* Find the error that a pasted message belongs to. All that is known stands in the list of
   the page; numbers count for nothing, words by how rare they are among the messages. */
(() => {
  "use strict";

  const HEAD = /^[\w.]*(?:Error|Exception|Warning|Interrupt)\b/;
  const PREFIX = /^\s*(?:E\s{2,}|\[rank\d+\]:\s*|\[\d+\]<stderr>:)?\s*/;
  const PLACE = /[\\/](torch[\\/][\w\\/]+\.py)(?:", line \d+|:\d+), in (?:[\w<>]+\.)*([\w<>]+)/g;
  const FEWEST = 0.3; // of two texts that have something to do with each other
  const WHERE = 0.1; // what the functions of a traceback add to the score
  const MOST = 3;
  const NONE = "nonetype"; // never the reader's own name, as other types may be: counts twice

  /* Return the words of a text and the pairs of neighbors among them. */
  const features = (text) => {
    const words = text.toLowerCase().split(/\W+/).filter((word) => word && !/^\d/.test(word));
    return new Set([...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`)]);
  };

  const weight = (known, feature) => (known.weights.get(feature) ?? known.unknown) * (feature === NONE ? 2 : 1);

  /* Return how alike two sets of features are, from 0 to 1. */
  const alike = (known, one, other) => {
    let both = 0, first = 0, second = 0;
    for (const feature of one) {
      const square = weight(known, feature) ** 2;
      first += square;
      if (other.has(feature)) both += square;
    }
    for (const feature of other) second += weight(known, feature) ** 2;
    return both / Math.sqrt(first * second || 1);
  };

  /* Return the parts of a text that may be a message: from each line that begins with the
     name of an error, that line and all up to the next such line. */
  const parts = (text) => {
    const lines = text.split(/\r?\n/).map((line) => line.replace(PREFIX, ""));
    const heads = lines.flatMap((line, at) => (HEAD.test(line) ? [at] : []));
    const found = heads.flatMap((head, at) => {
      const last = lines.slice(head + 1).findIndex((line) => HEAD.test(line) || line.startsWith("Traceback ("));
      return [lines[head], lines.slice(head, last < 0 ? undefined : head + 1 + last).join("\n")];
    });
    return found.length ? found : [...lines, text];
  };

  const places = (text) => new Set([...text.matchAll(PLACE)].map(([, file, name]) => `${file.replaceAll("\\", "/")}:${name}`));

  const overlap = (one, other) => {
    const both = [...one].filter((place) => other.has(place)).length;
    return one.size + other.size ? both / (one.size + other.size - both) : 1;
  };

  /* Read the entries of a list, and count in how many of them each feature is. */
  const read = (list) => {
    const entries = [...list.querySelectorAll("li[data-said]")].map((item) => {
      const link = item.querySelector("a"), said = JSON.parse(item.dataset.said);
      return {
        key: link.hash.slice(1),
        href: link.href,
        title: link.textContent,
        message: item.querySelector(".message").textContent,
        first: features(said[0].split("\n")[0]),
        bare: features(said[0].replace(/^[\w.]+: /, "")), // as one pastes it without its type
        said: said.map(features),
        places: new Set(item.dataset.places.split(" ").filter(Boolean)),
      };
    });
    const counts = new Map();
    for (const entry of entries) {
      for (const feature of new Set(entry.said.flatMap((one) => [...one]))) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    }
    const weights = new Map([...counts].map(([feature, count]) => [feature, Math.log(1 + entries.length / count)]));
    return { entries, weights, unknown: Math.log(1 + entries.length) / 2 };
  };

  /* Return the entries that a text may belong to, best first. */
  const find = (known, text) => {
    const asked = parts(text).map(features).filter((one) => one.size);
    const went = /", line \d+, in |\.py:\d+, in /.test(text) ? places(text) : null;
    const scored = known.entries.map((entry) => {
      const best = (other) => Math.max(0, ...asked.map((one) => alike(known, one, other)));
      const [typed, ...others] = entry.said.map(best);
      const own = Math.max(typed, best(entry.bare));
      const message = Math.max(own, 0.95 * best(entry.first), ...others.map((one) => 0.99 * one));
      return { ...entry, likeness: message, score: message + own / 100 + (went ? WHERE * overlap(went, entry.places) : 0) };
    });
    return scored.filter((entry) => entry.likeness >= FEWEST).sort((one, other) => other.score - one.score);
  };

  const element = (tag, attributes, ...children) => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...children);
    return made;
  };

  /* Say what was found, in one sentence. */
  const tell = (text, found) => {
    if (!text.trim()) return "";
    if (!found.length) return "No entry is like it. Paste the last line of the traceback, with the name of the error; or look through the list.";
    const twins = found.length > 1 && found[0].score - found[1].score < 1e-9;
    return twins ? "Two entries raise this message; the lines above it in your traceback tell which:" : "This is it, or comes closest:";
  };

  const begin = (list) => {
    const known = read(list);
    const finder = list.previousElementSibling;
    const [box, said, answers] = ["textarea", ".said", ".answers"].map((part) => finder.querySelector(part));
    const show = () => {
      const found = find(known, box.value);
      said.textContent = tell(box.value, found);
      const close = found.filter((entry) => entry.score > found[0].score / 2).slice(0, MOST);
      answers.replaceChildren(
        ...close.map((entry) => element("li", {}, element("a", { href: entry.href }, entry.title), " ", element("code", {}, entry.message))),
      );
    };
    box.addEventListener("input", show);
    show(); // what the browser kept of an earlier visit
    window.learntorchErrors = { find: (text) => find(known, text).map(({ key, score, likeness }) => ({ key, score, likeness })) };
  };

  for (const list of document.querySelectorAll(".messages")) begin(list);
})();
