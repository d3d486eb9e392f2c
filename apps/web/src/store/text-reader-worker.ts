import { readApplicationForm, readDocument, readProblemWords } from "@smartpick/reader";
import { readNoteWords } from "./read-note-words.ts";
import type { TextReaderMessage } from "./text-reading.ts";

/** The part of a worker's own scope that is needed; the page's types know no worker. */
interface Scope {
  postMessage(message: TextReaderMessage): void;
  addEventListener(
    kind: "message",
    hear: (event: MessageEvent<{ readonly bytes: ArrayBuffer; readonly name: string }>) => void,
  ): void;
}

const scope = globalThis as unknown as Scope;

scope.addEventListener("message", ({ data: { bytes, name } }) => {
  void readDocument(new Uint8Array(bytes), name).then((result) => {
    if (result.ok) {
      const notes = result.value.notes.map(readNoteWords).filter((words) => words !== null);
      const { text } = result.value;
      scope.postMessage({ state: "read", text, notes, form: readApplicationForm(text) });
      return;
    }
    const words = result.problems.map((problem) => readProblemWords(problem, name)).join(" ");
    scope.postMessage({ state: "refused", words });
  });
});
scope.postMessage({ state: "ready" });
