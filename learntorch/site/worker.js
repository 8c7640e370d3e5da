/* Keeps the site for reading offline. FILES, above, names each file with a hash of what is
   in it. A copy is kept under its hash, so that after a change only what is new is fetched.
   What is not in FILES (boards, ONNX Runtime Web) is kept once it was used. */
"use strict";

const ROOT = new URL("./", self.location);
const KEPT = `learntorch-files ${ROOT.pathname}`; // of this version only: others lie beside it
const USED = `learntorch-used ${ROOT.pathname}`;
const NOWHERE = "404.html";
const AT_ONCE = 6; // files that are fetched side by side

const keyOf = (hash) => new URL(`.kept/${hash}`, ROOT);

const fetchInto = async (cache, name) => {
  const key = keyOf(FILES[name]);
  if (await cache.match(key)) return;
  const answer = await fetch(new URL(name, ROOT), { cache: "no-cache" });
  if (!answer.ok) throw new Error(`${name} answers ${answer.status}`);
  await cache.put(key, answer);
};

const fillCache = async () => {
  const cache = await caches.open(KEPT);
  const names = Object.keys(FILES);
  const work = async () => {
    for (let name = names.pop(); name; name = names.pop()) await fetchInto(cache, name);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
};

const forgetOld = async () => {
  const cache = await caches.open(KEPT);
  const wanted = new Set(Object.values(FILES).map((hash) => keyOf(hash).href));
  for (const { url } of await cache.keys()) if (!wanted.has(url)) await cache.delete(url);
  await caches.delete(USED); // it may belong to the site as it was
};

/* The name of a file in FILES for an address, if it is one. */
const nameOf = (address) => {
  const { origin, pathname } = new URL(address);
  if (origin !== ROOT.origin || !pathname.startsWith(ROOT.pathname)) return null;
  const name = decodeURIComponent(pathname.slice(ROOT.pathname.length));
  return [name, `${name}index.html`, `${name}/index.html`].find((one) => one in FILES) ?? null;
};

const offline = () =>
  new Response("This part is fetched on its first use, and there is no network now.", {
    status: 503,
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });

/* The error page, for an address that no page has; boards and releases may be there. */
const nowhere = async ({ url, destination }) => {
  if (destination !== "document" || !(NOWHERE in FILES) || /\/generated\//.test(url)) return null;
  const page = await (await caches.open(KEPT)).match(keyOf(FILES[NOWHERE]));
  return page && new Response(page.body, { status: 404, headers: page.headers });
};

const fetchAndKeep = async (request) => {
  try {
    const answer = await fetch(request);
    if (answer.ok) (await caches.open(USED)).put(request, answer.clone());
    return answer;
  } catch {
    const kept = await caches.match(request, { ignoreSearch: true });
    return kept ?? (await nowhere(request)) ?? offline();
  }
};

const answerTo = async (request) => {
  const name = nameOf(request.url);
  const kept = name && (await (await caches.open(KEPT)).match(keyOf(FILES[name])));
  return kept || fetchAndKeep(request);
};

self.addEventListener("install", (event) => event.waitUntil(fillCache().then(() => self.skipWaiting())));
self.addEventListener("activate", (event) => event.waitUntil(forgetOld().then(() => self.clients.claim())));
self.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && url.startsWith(ROOT.href)) event.respondWith(answerTo(event.request));
});
