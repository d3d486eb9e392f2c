import type { ReaderMessage } from "./file-reading.ts";
import { draftFromBytes, problemWords } from "./profile-text.ts";

/** The part of a worker's own scope that is needed; the page's types know no worker. */
interface Scope {
  postMessage(message: ReaderMessage): void;
  addEventListener(
    kind: "message",
    hear: (event: MessageEvent<{ readonly bytes: ArrayBuffer; readonly fileName: string }>) => void,
  ): void;
}

const scope = globalThis as unknown as Scope;

scope.addEventListener("message", ({ data }) => {
  const result = draftFromBytes(new Uint8Array(data.bytes), data.fileName);
  scope.postMessage(
    result.ok
      ? { state: "read", ...result.value }
      : { state: "refused", problems: result.problems.map(problemWords) },
  );
});
scope.postMessage({ state: "ready" });
