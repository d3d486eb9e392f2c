import { type Command, inverseOf, writesOf } from "../../document/command.ts";
import { mergedCells } from "../../document/merge.ts";
import { answering, isTrashing, trashedOf, typing } from "../../document/profile-document.ts";
import type { Draft } from "../draft.ts";
import { type Answers, documentOf, EXAMPLE, erasedAt, momentFor, onScreen, put } from "./answers.ts";
import { planSave } from "./saving.ts";

/**
 * Does an act: on screen, in the journal and in the other tabs before this returns, in the database soon after. Gives back
 * the act, or `null` where it changes nothing.
 */
export function perform(answers: Answers, command: Command): Command | null {
  if (command.changes.length === 0) return null;
  const document = documentOf(answers, command.document);
  const writes = writesOf(document.cells, command);
  const cells = { ...document.cells, ...writes };
  put(answers, { ...document, cells });
  if (document.id.startsWith(EXAMPLE)) {
    keepExample(answers);
    return command;
  }
  answers.unsaved.set(document.id, mergedCells(answers.unsaved.get(document.id) ?? {}, writes));
  planSave(answers);
  answers.device.channel.tell({ kind: "written", document: document.id, cells: writes });
  return command;
}

/** Makes `next` the answers on screen. */
export function change(answers: Answers, next: Draft): Command | null {
  const { id, cells } = onScreen(answers);
  return perform(answers, answering(cells, next, momentFor(answers, id)));
}

/** Keeps what is typed and not entered yet with the answers on screen; "" lets go of it. */
export function keepTyped(answers: Answers, about: string, text: string): void {
  const { id, cells } = onScreen(answers);
  perform(answers, typing(cells, about, text, momentFor(answers, id)));
}

/** What became of an undo; `partly` where some of it was changed since. */
export type Undone = "undone" | "partly" | "gone";

/** Takes an act back in its own document, where its paths still hold what it wrote. */
export function undo(answers: Answers, command: Command): Undone {
  const inverse = inverseNow(answers, command);
  if (!perform(answers, inverse)) return "gone";
  return inverse.changes.length < command.changes.length ? "partly" : "undone";
}

/** Whether there is still something of the act to take back. */
export function canUndo(answers: Answers, command: Command): boolean {
  return inverseNow(answers, command).changes.length > 0;
}

function inverseNow(answers: Answers, command: Command): Command {
  const document = documentOf(answers, command.document);
  const moment = momentFor(answers, command.document);
  // In the trash nothing is taken back but that it went there.
  return trashedOf(document) && !isTrashing(command)
    ? { ...moment, changes: [] }
    : inverseOf(document.cells, command, moment, erasedAt(answers, command.document));
}

function keepExample({ state, device }: Answers): void {
  const { example } = state.getState();
  if (!example) return;
  const changed = Object.entries(example.document.cells).filter(([, { tab }]) => tab !== EXAMPLE);
  device.session.keepExample({ id: example.id, changed: Object.fromEntries(changed) });
}
