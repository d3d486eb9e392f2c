import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { InputOf, Verb } from "@smartpick/engine";
import type { Page } from "playwright-core";

const assets = fileURLToPath(new URL("../../apps/web/dist/assets", import.meta.url));

function asset(pattern: RegExp): string {
  const found = readdirSync(assets).filter((name) => pattern.test(name));
  if (found.length !== 1) throw new Error(`${found.length} built files fit ${pattern}.`);
  return `assets/${found[0]}`;
}

/** One call of a verb, as plain data. */
export interface Call {
  readonly verb: Verb;
  readonly input: InputOf<Verb>;
}

/**
 * Starts the app's own worker file in the page, with the app's own facts, and makes the calls one after another in the
 * messages of the engine. Returns the answers as JSON text, in order.
 */
export async function askBrowserWorker(page: Page, calls: readonly Call[]): Promise<string[]> {
  const files = { worker: asset(/^browser-.*\.js$/), facts: asset(/^facts-full\.json-.*\.gz$/) };
  return page.evaluate(
    async ({ files, calls }) => {
      const worker = new Worker(new URL(files.worker, document.baseURI), { type: "module" });
      worker.postMessage({ kind: "start", address: new URL(files.facts, document.baseURI).href, lock: null });
      const ask = (id: number, verb: string, input: unknown): Promise<unknown> =>
        new Promise((resolve, reject) => {
          const listen = ({ data }: MessageEvent): void => {
            if (data.id !== id || data.kind === "progress") return;
            worker.removeEventListener("message", listen);
            if (data.kind === "done") resolve(data.value);
            else reject(new Error(JSON.stringify(data)));
          };
          worker.addEventListener("message", listen);
          worker.addEventListener("error", (event) => reject(new Error(event.message)));
          worker.postMessage({ kind: "ask", id, verb, input });
        });
      const answers: string[] = [];
      for (const [index, { verb, input }] of calls.entries()) {
        answers.push(JSON.stringify(await ask(index + 1, verb, input)));
      }
      worker.terminate();
      return answers;
    },
    { files, calls: calls as Call[] },
  );
}
