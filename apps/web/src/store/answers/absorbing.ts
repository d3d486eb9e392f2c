import type { Cells } from "../../document/cell.ts";
import { cellsAfter, mergedCells, rivalriesOf } from "../../document/merge.ts";
import { isTold, nameOf } from "../../document/profile-document.ts";
import type { Holdings } from "../../storage/holdings.ts";
import { ALL, type Answers, type Conflict, documentOf, erasedAt, put, setRevision } from "./answers.ts";
import { isInTrouble, showWhatIsThere } from "./choosing.ts";

/** Takes over another writer's cells of a document; where both wrote unawares, the later write stands and is named. */
export function absorb(answers: Answers, id: string, cells: Cells): void {
  const theirs = cellsAfter(cells, erasedAt(answers, id));
  const document = documentOf(answers, id);
  noteConflicts(
    answers,
    rivalriesOf(document.cells, theirs).map((rivalry) => ({ ...rivalry, document: id })),
  );
  const merged = mergedCells(document.cells, theirs);
  if (merged !== document.cells) put(answers, { ...document, cells: merged });
}

/** Takes over all that the device holds. */
export function absorbHoldings(answers: Answers, holdings: Holdings): void {
  for (const [id, at] of holdings.erased) absorbErasure(answers, id, at);
  for (const { id, cells, revision, savedAt } of holdings.documents) {
    absorb(answers, id, cells);
    setRevision(answers, id, { revision, savedAt });
  }
  answers.state.setState({ troubles: holdings.troubles, setAside: holdings.setAside });
}

/** Forgets what was written up to `at` in a document, or in all with `*`, wherever it is held. */
export function absorbErasure(answers: Answers, id: string, at: number): void {
  if (at <= (answers.erased.get(id) ?? 0)) return;
  answers.erased.set(id, at);
  const documents = new Map(answers.state.getState().documents);
  for (const [key, document] of documents) {
    if (id !== ALL && id !== key) continue;
    const cells = cellsAfter(document.cells, at);
    if (Object.keys(cells).length === 0) documents.delete(key);
    else if (cells !== document.cells) documents.set(key, { ...document, cells, revision: 0, savedAt: null });
  }
  for (const [key, cells] of answers.unsaved) {
    if (id !== ALL && id !== key) continue;
    const kept = cellsAfter(cells, at);
    if (Object.keys(kept).length === 0) answers.unsaved.delete(key);
    else answers.unsaved.set(key, kept);
  }
  answers.device.journal.write(answers.tab, Object.fromEntries(answers.unsaved));
  answers.device.good.forget(id, at);
  const conflicts = answers.state.getState().conflicts.filter((one) => id !== ALL && one.document !== id);
  answers.state.setState({ documents, conflicts });
  if (id === ALL) forgetExample(answers, at);
  if (id === ALL) answers.state.setState({ example: null, troubles: [], setAside: [], save: "nothing-yet" });
}

/** Lets go of an example that was changed up to `at`; one that was opened or changed since stays. */
function forgetExample({ device }: Answers, at: number): void {
  const example = device.session.example();
  if (!example) return;
  const changed = cellsAfter(example.changed, at);
  if (changed === example.changed) return;
  device.session.keepExample(Object.keys(changed).length === 0 ? null : { ...example, changed });
}

/** Keeps the last conflict at each path. */
function noteConflicts(answers: Answers, found: readonly Conflict[]): void {
  if (found.length === 0) return;
  const { conflicts } = answers.state.getState();
  const isSame = (a: Conflict, b: Conflict): boolean => a.document === b.document && a.key === b.key;
  const before = conflicts.filter((old) => !found.some((one) => isSame(old, one)));
  answers.state.setState({ conflicts: [...before, ...found] });
}

/** Hears another tab. */
export function hear(
  answers: Answers,
  message: Parameters<Parameters<Answers["device"]["channel"]["listen"]>[0]>[0],
): void {
  const before = documentOf(answers, answers.state.getState().shown);
  if (message.kind === "erased") hearErasure(answers, message.document, message.at);
  // A record in trouble is not known here: its later writes alone would look like the whole.
  else if (!isInTrouble(answers, message.document)) absorb(answers, message.document, message.cells);
  if (!answers.state.getState().started) return;
  showWhatIsThere(answers);
  if (isTold(before) && answers.state.getState().shown !== before.id) {
    answers.state.setState({ takenAway: nameOf(before) });
  }
}

/** What this tab kept after the other one erased, and before it heard of it, goes too. */
function hearErasure(answers: Answers, document: string, at: number): void {
  absorbErasure(answers, document, at);
  void answers.device.forgetComputed();
  if (document === ALL) void answers.device.forgetSeenFacts();
}
