/* Copies programs, switches colors, follows the reader in the chapter map, and lets the
   keyboard reach code that scrolls. Pages work without it. */
(() => {
  "use strict";

  const SHOWN = 2000; // milliseconds for which a button says what it did
  const status = document.createElement("div");
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  document.querySelector("main").append(status);

  /* The program as its file holds it: prompts and output are not in it. */
  const textOf = (figure) =>
    [...figure.querySelectorAll("pre.program > code")].map((code) => code.textContent).join("");

  /* A cell of a laboratory needs those before it, and what is copied is a whole program. */
  const programOf = (figure) => {
    if (figure.dataset.kind !== "lab") return textOf(figure);
    const cells = [...document.querySelectorAll("figure.snippet[data-kind=lab]")];
    return cells.slice(0, cells.indexOf(figure) + 1).map(textOf).join("\n");
  };

  const copyBySelection = (text) => {
    const area = document.createElement("textarea");
    area.value = text;
    area.className = "visually-hidden";
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    if (!done) throw new Error("the browser does not copy");
  };

  /* Pages that do not come over https or from this machine have no clipboard. */
  const write = async (text) =>
    navigator.clipboard ? navigator.clipboard.writeText(text) : copyBySelection(text);

  const tell = (button, state, word, message) => {
    button.word ??= button.textContent;
    button.dataset.state = state;
    button.textContent = word;
    status.textContent = message;
    clearTimeout(button.timer);
    button.timer = setTimeout(() => {
      delete button.dataset.state;
      button.textContent = button.word;
      status.textContent = "";
    }, SHOWN);
  };

  document.addEventListener("click", async ({ target }) => {
    const button = target instanceof Element && target.closest("figure.snippet > button.copy");
    if (!button) return;
    const figure = button.parentElement;
    const name = figure.querySelector("figcaption").textContent;
    try {
      await write(programOf(figure));
      tell(button, "copied", "Copied", `Copied ${name}`);
    } catch {
      tell(button, "failed", "Not copied", `${name} could not be copied: select it and copy by hand`);
    }
  });

  /* The name of a block is a link to it, whose address a click copies, too. */
  document.addEventListener("click", async ({ target }) => {
    const link = target instanceof Element && target.closest("figcaption > a.here");
    if (!link) return;
    const name = link.word ?? link.textContent;
    try {
      await write(link.href);
      tell(link, "copied", "Address copied", `Copied the address of ${name}`);
    } catch {
      /* the address stands in the browser */
    }
  });

  /* A finger sees no title: its first tap on a term shows the entry, and the second follows the
     link, as the link in the entry does. */
  const entry = document.createElement("div");
  entry.className = "told";
  entry.setAttribute("role", "status");
  document.querySelector("main").append(entry);
  let finger = false, shown = null;
  const show = (term) => {
    shown = term;
    if (!term) return entry.replaceChildren();
    const link = document.createElement("a");
    link.href = term.href;
    link.textContent = "In the glossary";
    return entry.replaceChildren(`${term.title} `, link);
  };
  document.addEventListener("pointerdown", ({ pointerType }) => (finger = pointerType === "touch"), true);
  document.addEventListener("keydown", ({ key }) => {
    finger = false;
    if (key === "Escape") show(null);
  });
  document.addEventListener("click", (event) => {
    if (!(event.target instanceof Element) || entry.contains(event.target)) return;
    const term = event.target.closest("a.term");
    const first = finger && term && term !== shown;
    if (first) event.preventDefault();
    show(first ? term : null);
  });

  /* Only what scrolls is a stop for the Tab key, and then it has a name. All are measured
     before any is changed; what is folded, once it is opened: a browser lays it out for nothing else. */
  const SCROLLING = "figure.snippet > pre, .highlight pre, .drawing, .table";
  const watched = document.querySelectorAll(SCROLLING);
  const nameOf = (block) => {
    const caption = block.closest("figure")?.querySelector("figcaption")?.textContent.trim();
    return `${caption || (block.matches(".table") ? "Table" : "Code")}, scrolls`;
  };
  const markScrolling = () => {
    const seen = [...watched].filter((block) => !block.closest("details:not([open])"));
    const scrolls = seen.map((block) => block.scrollWidth > block.clientWidth);
    seen.forEach((block, index) => {
      if (scrolls[index] === block.hasAttribute("tabindex")) return;
      block.toggleAttribute("tabindex", scrolls[index]);
      if (!scrolls[index]) return ["role", "aria-label"].forEach((name) => block.removeAttribute(name));
      block.setAttribute("tabindex", "0");
      block.setAttribute("role", "group");
      block.setAttribute("aria-label", nameOf(block));
    });
  };
  new ResizeObserver(markScrolling).observe(document.documentElement);
  document.addEventListener("toggle", markScrolling, true); // a fold was opened
  document.addEventListener("change", markScrolling); // a tab was chosen

  /* Colors: as the system has them, light, dark. Only a choice is written on the page, whose
     stylesheet follows the system of itself. */
  const page = document.documentElement;
  const button = document.querySelector("button.scheme");
  const CHOICES = { system: "as the system has them", default: "light", slate: "dark" };
  const NEXT = { system: "default", default: "slate", slate: "system" };
  const KEY = "learntorch.scheme";
  let chosen = page.dataset.mdColorScheme ?? "system";
  const name = () => {
    button.dataset.chosen = chosen;
    button.title = `Colors: ${CHOICES[chosen]}. Click for: ${CHOICES[NEXT[chosen]]}.`;
    button.setAttribute("aria-label", button.title);
  };
  button.addEventListener("click", () => {
    chosen = NEXT[chosen];
    if (chosen === "system") delete page.dataset.mdColorScheme;
    else page.dataset.mdColorScheme = chosen;
    try {
      if (chosen === "system") localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, chosen);
    } catch {
      /* the reader's browser keeps nothing: the choice holds for this page */
    }
    name();
  });
  name();

  /* The map: it closes behind a link into the page, and marks the section that is read. */
  const map = document.getElementById("chapters");
  const links = new Map();
  for (const link of map?.querySelectorAll(".sections a") ?? []) {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (heading) links.set(heading, link);
    link.addEventListener("click", () => map.matches(":popover-open") && map.hidePopover());
  }
  const here = map?.querySelector("[aria-current=page]");
  const place = () => here && map.scrollTo({ top: here.offsetTop - map.clientHeight / 3 });
  map?.addEventListener("toggle", place);
  if (map && map.scrollHeight > map.clientHeight) place();
  const spy = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        target.passed = isIntersecting || boundingClientRect.top < innerHeight / 2;
      }
      const now = [...links.keys()].filter((heading) => heading.passed).at(-1);
      for (const [heading, link] of links) {
        if (heading === now) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      }
    },
    { rootMargin: "0px 0px -70% 0px" },
  );
  for (const heading of links.keys()) spy.observe(heading);

  /* What was read to its end is marked in the map; it is kept in this browser only. */
  const READ = "learntorch.read";
  const kept = () => {
    try {
      return new Set(JSON.parse(localStorage.getItem(READ)) ?? []);
    } catch {
      return new Set();
    }
  };
  const keepRead = (names) => {
    try {
      if (names.size) localStorage.setItem(READ, JSON.stringify([...names]));
      else localStorage.removeItem(READ);
    } catch {
      /* nothing is kept */
    }
  };
  const chapters = [...(map?.querySelectorAll("a:not(.sections a)") ?? [])];
  const forget = document.querySelector("button.forget");
  const markRead = () => {
    const names = kept();
    for (const link of chapters) link.toggleAttribute("data-read", names.has(link.pathname));
    if (forget) forget.hidden = !names.size;
  };
  forget?.addEventListener("click", () => {
    keepRead(new Set());
    markRead();
    status.textContent = "Forgotten: no chapter is marked as read";
  });
  const turn = document.querySelector("nav.turn");
  if (turn && here) {
    new IntersectionObserver(([entry]) => {
      if (!entry.isIntersecting || scrollY === 0) return;
      keepRead(kept().add(here.pathname));
      markRead();
    }).observe(turn);
  }
  markRead();

  /* Tabs of one name go together, on this page and the next. */
  const TABS = "learntorch.tabs";
  const labelOf = (input) => document.querySelector(`label[for="${input.id}"]`)?.textContent.trim();
  const inputs = [...document.querySelectorAll(".tabbed-set > input")];
  const choose = (name) => {
    for (const input of inputs) if (labelOf(input) === name) input.checked = true;
  };
  if (inputs.length) {
    document.addEventListener("change", ({ target }) => {
      if (!inputs.includes(target)) return;
      choose(labelOf(target));
      try {
        localStorage.setItem(TABS, labelOf(target));
      } catch {
        /* the choice holds for this page */
      }
    });
    try {
      choose(localStorage.getItem(TABS));
    } catch {
      /* nothing was kept */
    }
  }

  /* The whole site is kept for reading offline, once the page is at rest. */
  const { worker } = page.dataset;
  const keep = async () => {
    if (worker && !navigator.connection?.saveData) await navigator.serviceWorker.register(worker);
    if (!worker) for (const old of await navigator.serviceWorker.getRegistrations()) old.unregister();
  };
  if ("serviceWorker" in navigator) {
    addEventListener("load", () => setTimeout(() => keep().catch(() => {}), 2000));
  }
})();
