/* Opens every page in Firefox, which is driven by WebDriver BiDi, uses what a reader uses,
   and prints as JSON what Firefox complains of: by page, and empty where nothing is wrong.
   Before the last part it prints a line, and waits for one: then there has to be no server.
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

const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
const STATE = (figure) => JSON.stringify([figure.innerHTML,
  [...figure.querySelectorAll("input, select")].map((one) => [one.value, one.checked])]);
const IDLE = (one) => one.disabled || one.ariaDisabled === "true" || !one.checkVisibility() || (one.type === "radio" && one.checked);
const LOADED = async (figure) => {
  const said = () => figure.querySelector(".said")?.textContent ?? "";
  while (said() === "Loading ...") await new Promise((done) => setTimeout(done, 50));
  return !said().includes("could not be loaded");
};
let answered = 0;

/* Use a control of a figure, and see that this changes the figure. */
const use = async (figure, control, how, act) => {
  if (await control.evaluate(IDLE)) return;
  const before = await figure.evaluate(STATE);
  await act();
  await wait(100);
  require_(before !== (await figure.evaluate(STATE)), `a ${how} does nothing: ${await control.evaluate((one) => one.outerHTML)}`);
  require_(await figure.evaluate(LOADED), `what a ${how} asks for does not come`);
  answered += 1;
};

for (const name of names) {
  await page.goto(address + name);
  for (const figure of await page.$$("main .answers")) {
    now = `a figure of ${name}`;
    await figure.scrollIntoView();
    await wait(300);
    // what runs recorded, where there is a list of examples
    const rows = await figure.$$eval("tr[data-code]", (found) => found.map((row) => [row.dataset.code, row.querySelector("td").textContent.trim()]));
    const list = rows.length ? await figure.$("select") : null;
    for (const [code, cell] of list ? rows : []) {
      await list.evaluate((one, value) => {
        one.value = value;
        for (const kind of ["input", "change"]) one.dispatchEvent(new Event(kind, { bubbles: true }));
      }, code);
      const said = await figure.$eval(".said", (one) => one.textContent);
      require_(said.includes(cell), `${code}: ${said} and not ${cell}`);
      answered += 1;
    }
    for (const slider of await figure.$$("input[type=range]"))
      await use(figure, slider, "key", async () => {
        const atEnd = await slider.evaluate((one) => one.value === one.max);
        await slider.focus();
        await page.keyboard.press(atEnd ? "Home" : "End");
      });
    const controls = await figure.$$("button, summary, input:is([type=checkbox], [type=radio])");
    for (const control of controls.reverse()) await use(figure, control, "click", () => control.click()); // what resets is first
  }
}
now = "all figures";
require_(answered > 70, `only ${answered} answers`);

now = "the digits without ONNX Runtime Web"; // which was there above
await page.goto(`${address}deployment/`);
await page.click(".digits button");
require_(await (await page.$(".digits")).evaluate(LOADED), "the model does not come");
require_(await page.$(".digits canvas.pad"), "there is nothing to draw on");

now = "the copy button";
await page.goto(`${address}tensors/shape/`);
await page.click("button.copy");
await page.waitForFunction(() => document.querySelector("button.copy").textContent === "Copied", { timeout: 5000 });

now = "a board";
await page.goto(`${address}autograd/seeing/`);
await page.click("a.board");
const frame = await (await page.waitForSelector("iframe.board")).contentFrame();
await frame.waitForSelector("tf-dashboard-layout, tf-graph, mat-toolbar, app-header", { timeout: 30000 });

now = "without a network";
await page.goto(address);
await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
await page.waitForFunction(() => navigator.serviceWorker.controller);
process.stdout.write("all that needs a network is seen\n");
await new Promise((done) => process.stdin.once("data", done)); // until the server has ended
const nothing = await page.evaluate(() => fetch("nowhere").then((answer) => answer.text()));
require_(nothing.includes("no network now"), "there is a network still");
await page.goto(`${address}tensors/broadcasting/`);
require_((await page.$eval("h1", (one) => one.textContent)).includes("Broadcasting"), "a page is not kept");
process.stdout.write(JSON.stringify({ version: await browser.version(), complaints }));
await browser.close();
process.stdin.destroy();
