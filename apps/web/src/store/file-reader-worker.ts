import type { ReaderMessage } from "./file-reading.ts";
import { draftFromText, problemWords } from "./profile-text.ts";

/** The part of a worker's own scope that is needed; the page's types know no worker. */
interface Scope {
  postMessage(message: ReaderMessage): void;
  addEventListener(
    kind: "message",
    hear: (event: MessageEvent<{ readonly text: string; readonly fileName: string }>) => void,
  ): void;
}

const scope = globalThis as unknown as Scope;

scope.addEventListener("message", ({ data }) => {
  const result = draftFromText(data.text, data.fileName);
  scope.postMessage(
    result.ok
      ? { state: "read", draft: result.value }
      : { state: "refused", problems: result.problems.map(problemWords) },
  );
});
scope.postMessage({ state: "ready" });
