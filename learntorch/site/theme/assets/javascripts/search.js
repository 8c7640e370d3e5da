/* Search: by words, by names such as torch.cat, and by the text of an error. The index is
   loaded when the search is first opened, and then read from end to end for each query,
   which takes a few milliseconds and finds what stands there, to the letter. */
(() => {
  "use strict";

  const MOST = 20; // results
  const AROUND = 70; // characters of text on each side of what was found
  const dialog = document.getElementById("search");
  const query = dialog.querySelector("input");
  const status = dialog.querySelector("[role=status]");
  const list = dialog.querySelector("ol");
  const base = new URL(`${document.documentElement.dataset.base.replace(/\/$/, "")}/`, location);

  const plain = (html) => {
    const text = html.replace(/<[^>]*>/g, " ");
    const area = document.createElement("textarea"); // knows the names of characters, runs nothing
    area.innerHTML = text.includes("&") ? text : "";
    return (area.value || text).replace(/\s+/g, " ").trim();
  };

  let places = null; // of each section its address, chapter, title and text
  const load = async () => {
    const answer = await fetch(new URL("search/search_index.json", base));
    if (!answer.ok) throw new Error(`the index answers ${answer.status}`);
    let chapter = "";
    places = (await answer.json()).docs.map(({ location, title, text }) => {
      const name = plain(title);
      if (!location.includes("#")) chapter = name;
      const words = plain(text);
      return { location, chapter, name, words, low: words.toLowerCase(), lowName: name.toLowerCase() };
    });
  };

  const start = (text, term) => {
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
      if (!/[\p{L}\p{N}_]/u.test(text[at - 1] ?? " ")) return at;
    }
    return -1;
  };

  /* How well a section answers: words in its title count most, whole phrases next, then
     how often a word is there. Of torch.cat the title may name only the cat. */
  const weigh = (place, terms, phrase) => {
    let score = 0;
    for (const term of terms) {
      const bare = term.replace(/\(.*$/, "").split(".").at(-1) || term;
      const title = start(place.lowName, term) >= 0 || start(place.lowName, bare) >= 0;
      const times = place.low.split(term).length - 1;
      if (!title && !times) return 0;
      score += (title ? 8 : 0) + (times && start(place.low, term) >= 0 ? 2 : 0) + Math.log1p(times);
    }
    if (place.lowName === phrase) score += 20;
    if (terms.length > 1 && place.low.includes(phrase)) score += 10;
    if (terms.length === 1 && place.location.startsWith("errors/")) score /= 10; // a name is asked for, no error
    return place.location.includes("#") ? score : score * 1.2;
  };

  const marked = (text, terms) => {
    const pattern = terms.map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
    return text.split(new RegExp(`(${pattern})`, "i")).map((part, index) => {
      if (index % 2 === 0) return part;
      const mark = document.createElement("mark");
      mark.textContent = part;
      return mark;
    });
  };

  const around = ({ words, low }, terms, phrase) => {
    const at = [phrase, ...terms].map((term) => start(low, term)).find((found) => found >= 0) ?? 0;
    const from = Math.max(0, at - AROUND);
    return `${from ? "… " : ""}${words.slice(from, at + 2 * AROUND)}${words.length > at + 2 * AROUND ? " …" : ""}`;
  };

  const row = (place, terms, phrase) => {
    const link = document.createElement("a");
    link.href = new URL(place.location, base);
    const name = document.createElement("b");
    name.append(...marked(place.name, terms));
    link.append(name);
    if (place.chapter !== place.name) link.append(` ${place.chapter}`);
    const text = document.createElement("span");
    text.append(...marked(around(place, terms, phrase), terms));
    link.append(text);
    const item = document.createElement("li");
    item.append(link);
    return item;
  };

  const answer = () => {
    const phrase = query.value.trim().toLowerCase();
    if (!phrase || !places) {
      list.replaceChildren();
      status.textContent = "";
      return;
    }
    const terms = [...new Set(phrase.split(/\s+/))];
    const found = places
      .map((place) => [weigh(place, terms, phrase), place])
      .filter(([score]) => score)
      .sort(([one], [other]) => other - one);
    list.replaceChildren(...found.slice(0, MOST).map(([, place]) => row(place, terms, phrase)));
    const more = found.length > MOST ? `, the best ${MOST} of them here` : "";
    status.textContent = found.length ? `${found.length} places${more}` : `Nothing holds ${query.value.trim()}`;
  };

  const open = async () => {
    if (!dialog.open) dialog.showModal();
    query.focus();
    query.select();
    if (places) return;
    status.textContent = "Loading the index";
    try {
      await load();
      status.textContent = "";
      answer();
    } catch (error) {
      status.textContent = `The search cannot start: ${error.message}`;
    }
  };

  document.querySelector("button.find").addEventListener("click", open);
  dialog.querySelector("button.close").addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || event.target.closest("a")) dialog.close();
  });
  query.addEventListener("input", answer);
  dialog.querySelector("form").addEventListener("submit", (event) => {
    event.preventDefault();
    list.querySelector("a")?.click();
  });

  /* Arrows walk through the results, and back to the field. Escape closes at once, where
     browsers would first empty the field. */
  dialog.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      event.preventDefault();
      dialog.close();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const stops = [query, ...list.querySelectorAll("a")];
    const next = stops[stops.indexOf(document.activeElement) + step];
    if (next) {
      event.preventDefault();
      next.focus();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || dialog.open) return;
    if (event.target.closest("input, textarea, select, [contenteditable]")) return;
    event.preventDefault();
    open();
  });
})();
