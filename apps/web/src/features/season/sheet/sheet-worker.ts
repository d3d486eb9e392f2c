import type { ReadSheets } from "./sheet-file.ts";
import { sheetsOf } from "./sheets-of.ts";

/** The part of a worker's own scope that is needed; the page's types know no worker. */
interface Scope {
  postMessage(message: ReadSheets | "ready"): void;
  addEventListener(kind: "message", hear: (event: MessageEvent<ArrayBuffer>) => void): void;
}

const scope = globalThis as unknown as Scope;

scope.addEventListener("message", ({ data }) => {
  void sheetsOf(new Uint8Array(data)).then((found) => scope.postMessage(found));
});
scope.postMessage("ready");
