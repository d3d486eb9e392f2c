import type { Result } from "@smartpick/core";
import { type ReadProblem, readDocument, readPrintedForm, readProblemWords } from "@smartpick/reader";
import { readNoteWords } from "./read-note-words.ts";
import type { ReadFormFile, ReadTextFile, TextReaderMessage } from "./text-reading.ts";

interface Asked {
  readonly bytes: ArrayBuffer;
  readonly name: string;
  readonly isForm: boolean;
}

/** The part of a worker's own scope that is needed; the page's types know no worker. */
interface Scope {
  postMessage(message: TextReaderMessage): void;
  addEventListener(kind: "message", hear: (event: MessageEvent<Asked>) => void): void;
}

const scope = globalThis as unknown as Scope;

scope.addEventListener("message", ({ data }) => {
  void answerOf(data).then((answer) => scope.postMessage(answer));
});
scope.postMessage({ state: "ready" });

async function answerOf({ bytes, name, isForm }: Asked): Promise<ReadTextFile | ReadFormFile> {
  const given = new Uint8Array(bytes);
  if (!isForm)
    return answered(await readDocument(given, name), name, ({ text, notes }) => ({
      state: "read",
      text,
      notes: notes.map(readNoteWords).filter((words) => words !== null),
    }));
  return answered(await readPrintedForm(given, name), name, ({ form, notes }) => ({
    state: "read-form",
    form,
    notes: notes.map(readNoteWords).filter((words) => words !== null),
  }));
}

function answered<Value, Answer>(
  result: Result<Value, ReadProblem>,
  name: string,
  of: (value: Value) => Answer,
): Answer | { readonly state: "refused"; readonly words: string } {
  if (result.ok) return of(result.value);
  const words = result.problems.map((problem) => readProblemWords(problem, name)).join(" ");
  return { state: "refused", words };
}
