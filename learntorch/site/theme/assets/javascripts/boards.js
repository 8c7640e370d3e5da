/* needs: class="board" */
/* Turns the poster of a board into the board, on a click. Without this script, or with a
   click that asks for a new tab, the link opens the board as a page of its own. */
(() => {
  "use strict";

  const SANDBOX = "allow-scripts allow-downloads"; // no origin: it cannot touch the page
  const system = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => {
    const chosen = document.documentElement.dataset.mdColorScheme;
    return chosen ? chosen === "slate" : system.matches;
  };

  const addressOf = (frame) => {
    const address = new URL(frame.dataset.page, document.baseURI);
    address.searchParams.set("darkMode", isDark());
    return address.href;
  };

  const open = (link) => {
    const frame = document.createElement("iframe");
    frame.className = "board";
    frame.dataset.page = link.getAttribute("href");
    frame.setAttribute("sandbox", SANDBOX);
    frame.title = `TensorBoard: ${link.dataset.title}`;
    frame.src = addressOf(frame);
    link.replaceWith(frame);
    frame.focus();
  };

  document.addEventListener("click", (event) => {
    const { target, button, ctrlKey, metaKey, shiftKey, altKey } = event;
    const link = target instanceof Element && target.closest("a.board");
    if (!link || button || ctrlKey || metaKey || shiftKey || altKey) return;
    event.preventDefault();
    open(link);
  });

  /* The board cannot change its colors, so it is loaded anew with the others. */
  const follow = () => {
    for (const frame of document.querySelectorAll("iframe.board")) {
      const wanted = addressOf(frame);
      if (frame.src !== wanted) frame.src = wanted;
    }
  };
  system.addEventListener("change", follow);
  new MutationObserver(follow).observe(document.documentElement, {
    attributes: true,
    attributeFilter: ["data-md-color-scheme"],
  });
})();
