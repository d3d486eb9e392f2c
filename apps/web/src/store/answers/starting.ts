import { cellsBeyond, mergedCells } from "../../document/merge.ts";
import { TRASH_MS, trashedOf } from "../../document/profile-document.ts";
import { absorb, absorbHoldings, hear } from "./absorbing.ts";
import { type Answers, documentOf } from "./answers.ts";
import { freeId, showWhatIsThere } from "./choosing.ts";
import { discard, eraseForGood } from "./erasing.ts";
import { forgetPastLots } from "./last-good.ts";
import { inTurn, planSave, saveNow } from "./saving.ts";

/** Reads the device and what other tabs left in the journal, and listens to the other tabs from then on. */
export async function start(answers: Answers): Promise<void> {
  const { storage, channel, session, heldUp } = answers.device;
  channel.listen((message) => hear(answers, message));
  const reading = storage.readAll();
  const holdings = await Promise.race([reading, heldUp]);
  if (holdings.state === "read") {
    absorbHoldings(answers, holdings);
    if (holdings.documents.length > 0) answers.state.setState({ save: "saved" });
  } else {
    answers.state.setState({ save: holdings.why });
    // Held up, not refused: the answers come when the older app lets go.
    if (holdings.why === "blocked") void reading.then(() => refresh(answers));
  }
  replayJournal(answers);
  showWhatIsThere(answers, session.profile());
  answers.state.setState({ started: true });
  if (answers.unsaved.size > 0) planSave(answers);
}

/** What a start owes the device and no screen waits for: pages taken out, good copies renewed, the old trash emptied. */
export async function tidy(answers: Answers): Promise<void> {
  // Pages that say nothing new are taken out at once: they may still hold what was erased since.
  if (answers.unsaved.size === 0) await saveNow(answers);
  await inTurn(answers, async () => void (await answers.device.storage.renewCopies()));
  await emptyOldTrash(answers);
  // No undo reaches back over a start.
  forgetPastLots(answers);
}

/** Reads the device again, for what this tab may not have heard. */
export function refresh(answers: Answers): Promise<void> {
  return inTurn(answers, async () => {
    const holdings = await answers.device.storage.readAll();
    if (holdings.state !== "read") {
      answers.state.setState({ save: holdings.why });
      return;
    }
    absorbHoldings(answers, holdings);
    showWhatIsThere(answers);
    if (answers.unsaved.size > 0) planSave(answers);
    else answers.state.setState({ save: holdings.documents.length > 0 ? "saved" : "nothing-yet" });
  });
}

/** What a killed tab had typed but not saved is merged in like any other tab's writes, and saved by this one. */
function replayJournal(answers: Answers): void {
  answers.left = answers.device.journal.pages();
  for (const { unsaved } of answers.left) {
    for (const [page, cells] of Object.entries(unsaved)) {
      const id = freeId(answers, page);
      const before = documentOf(answers, id).cells;
      absorb(answers, id, cells);
      const fresh = cellsBeyond(documentOf(answers, id).cells, before);
      if (Object.keys(fresh).length === 0) continue;
      answers.unsaved.set(id, mergedCells(answers.unsaved.get(id) ?? {}, fresh));
    }
  }
}

async function emptyOldTrash(answers: Answers): Promise<void> {
  const now = answers.device.clock();
  const isOld = (at: string): boolean => now - Date.parse(at) > TRASH_MS;
  for (const document of answers.state.getState().documents.values()) {
    const trashed = trashedOf(document);
    if (trashed && isOld(trashed.at)) await eraseForGood(answers, document.id);
  }
  for (const { key, at } of answers.state.getState().setAside) {
    if (isOld(at)) await discard(answers, key);
  }
}
