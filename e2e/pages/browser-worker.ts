import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";

const assets = fileURLToPath(new URL("../../apps/web/dist/assets", import.meta.url));

function asset(pattern: RegExp): string {
  const found = readdirSync(assets).filter((name) => pattern.test(name));
  if (found.length !== 1) throw new Error(`${found.length} built files fit ${pattern}.`);
  return `assets/${found[0]}`;
}

/** One call of a method of the engine, with its arguments as plain data. */
export interface Call {
  readonly method: string;
  readonly args: readonly unknown[];
}

/**
 * Starts the app's own worker file in the page, with the app's own facts, and makes the calls one after another over the
 * wire format of comlink. Returns the answers as JSON text, in order.
 */
export async function callBrowserWorker(page: Page, calls: readonly Call[]): Promise<string[]> {
  const files = { worker: asset(/^browser-.*\.js$/), facts: asset(/^facts-full\.json-.*\.gz$/) };
  return page.evaluate(
    async ({ files, calls }) => {
      const worker = new Worker(new URL(files.worker, document.baseURI), { type: "module" });
      let count = 0;
      const call = (method: string, args: readonly unknown[]): Promise<unknown> =>
        new Promise((resolve, reject) => {
          count += 1;
          const id = `call ${count}`;
          const listen = ({ data }: MessageEvent): void => {
            if (data?.id !== id) return;
            worker.removeEventListener("message", listen);
            if (data.type === "RAW") resolve(data.value);
            else reject(new Error(JSON.stringify(data)));
          };
          worker.addEventListener("message", listen);
          worker.addEventListener("error", (event) => reject(new Error(event.message)));
          const argumentList = args.map((value) => ({ type: "RAW", value }));
          worker.postMessage({ id, type: "APPLY", path: [method], argumentList });
        });
      await call("load", [new URL(files.facts, document.baseURI).href]);
      const answers: string[] = [];
      for (const { method, args } of calls) answers.push(JSON.stringify(await call(method, args)));
      worker.terminate();
      return answers;
    },
    { files, calls: calls as Call[] },
  );
}
