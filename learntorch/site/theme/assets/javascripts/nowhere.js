/* needs: class="nowhere" */
/* Where an address leads nowhere: offers the pages whose address ends alike, which may have
   moved, and a search for its last words. */
(() => {
  "use strict";

  const lastOf = (path) => path.split("/").filter(Boolean).at(-1)?.replace(/\.\w+$/, "") ?? "";
  const plain = (text) => {
    try {
      return decodeURIComponent(text);
    } catch {
      return text; // no UTF-8
    }
  };
  const last = plain(lastOf(location.pathname));
  const words = last.replace(/[-_+]+/g, " ").trim();
  const box = document.querySelector("div.nowhere");
  if (!words) return;

  const alike = [...document.querySelectorAll("#chapters a")].filter((link) => lastOf(link.pathname) === last);
  const list = box.querySelector("span");
  list.append(...alike.flatMap((link, at) => [at ? ", " : "", link.cloneNode(true)]));
  list.parentElement.hidden = !alike.length;
  box.querySelector("b").textContent = words;
  box.querySelector("button").addEventListener("click", () => {
    const query = document.getElementById("query");
    query.value = words;
    document.querySelector("button.find").click();
    query.dispatchEvent(new Event("input"));
  });
  box.hidden = false;
})();
