/* Opens every page in Firefox, which is driven by WebDriver BiDi, uses what a reader uses,
   and prints as JSON what Firefox complains of: by page, and empty where nothing is wrong.
   Call: node firefox.mjs TOOLS FIREFOX ADDRESS PAGE... */
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [tools, executablePath, address, ...names] = process.argv.slice(2);
const find = createRequire(`${tools}/package.json`);
const { default: puppeteer } = await import(pathToFileURL(find.resolve("puppeteer-core")));
const browser = await puppeteer.launch({ browser: "firefox", executablePath, headless: true });
const complaints = {};
let now = "";
const complain = (text) => (complaints[now] ??= []).push(text);
const require_ = (holds, text) => holds || complain(text);

const page = await browser.newPage();
page.on("pageerror", (error) => complain(error.message));
page.on("console", (message) => message.type() === "error" && complain(message.text()));
page.on("request", (request) => request.url().startsWith(address) || request.url().startsWith("data:") || complain(request.url()));

for (const [width, height] of [[1280, 900], [390, 844]]) {
  await page.setViewport({ width, height });
  for (const name of names) {
    now = `${name || "index"} at ${width} px`;
    await page.goto(address + name);
    const seen = await page.evaluate(() => ({
      headings: document.querySelectorAll("h1").length,
      wide: document.scrollingElement.scrollWidth - innerWidth,
      buttons: document.querySelectorAll("button.copy").length,
      dark: CSS.supports("color", "light-dark(red, blue)"),
    }));
    require_(seen.headings === 1 && seen.dark, `it is not there: ${JSON.stringify(seen)}`);
    require_(seen.wide <= 0, `${seen.wide} px too wide`);
  }
}

now = "the switch, the map and the search";
await page.goto(`${address}tensors/shape/`);
const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
await page.click("button.scheme");
const light = await paper();
await page.click("button.scheme");
require_(light !== (await paper()), "the colors do not change");
await page.click("button.menu");
require_(await page.evaluate(() => document.getElementById("chapters").matches(":popover-open")), "the map stays shut");
await page.keyboard.press("Escape");
await page.keyboard.press("/");
await page.type("#query", "torch.cat");
await page.waitForSelector("ol.found a");
require_((await page.$eval("ol.found a", (link) => link.href)).includes("tensors/shape"), "the search errs");

now = "offline";
await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
process.stdout.write(JSON.stringify({ version: await browser.version(), complaints }));
await browser.close();
