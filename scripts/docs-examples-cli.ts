/**
 * `npm run docs:examples`: runs the command of every example block in the Markdown of the project and writes the output
 * anew. Prints the pages that changed. `docs-examples.ts` says what a block looks like.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { main } from "../apps/cli/src/main.ts";
import { withExamples } from "./docs-examples.ts";
import { markdownPages } from "./markdown-pages.ts";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

async function output(argv: readonly string[]): Promise<string> {
  let out = "";
  let err = "";
  const status = await main(argv, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    input: () => ({ ok: true, bytes: new Uint8Array() }),
    outIsTerminal: false,
    errIsTerminal: false,
    columns: null,
    env: {},
    clock: () => {
      throw new Error(`an example needs --today, so that it stays as it is: smartpick ${argv.join(" ")}`);
    },
  });
  if (status !== 0) throw new Error(`smartpick ${argv.join(" ")}: ${err}`);
  return out;
}

for (const page of markdownPages(".")) {
  const before = readFileSync(page, "utf8");
  const after = await withExamples(before, output).catch((error: Error) => {
    console.error(`${page}: ${error.message}`);
    process.exit(1);
  });
  if (after === before) continue;
  writeFileSync(page, after);
  console.log(`${page}: written anew`);
}
