import { trashedOf } from "../../document/profile-document.ts";
import { absorbErasure } from "./absorbing.ts";
import { ALL, type Answers, momentFor } from "./answers.ts";
import { showWhatIsThere } from "./choosing.ts";
import { forgetPastLots } from "./last-good.ts";
import { inTurn } from "./saving.ts";

/** Removes one document for good, here and in every tab; `false` where the browser refuses. */
export async function eraseForGood(answers: Answers, id: string): Promise<boolean> {
  let erased = false;
  await inTurn(answers, async () => {
    const { at } = momentFor(answers, id);
    const result = await answers.device.storage.erase(id, at);
    if (result.state !== "done") return;
    erased = true;
    absorbErasure(answers, id, at);
    answers.device.channel.tell({ kind: "erased", document: id, at });
    showWhatIsThere(answers);
    // What lay in the trash had been in a document before: nothing of it may stay there either.
    forgetPastLots(answers);
    await answers.device.forgetComputed();
  });
  return erased;
}

/** Empties the trash, the damaged records too. */
export async function emptyTrash(answers: Answers): Promise<boolean> {
  const { documents, setAside } = answers.state.getState();
  let all = true;
  for (const document of documents.values()) {
    if (trashedOf(document)) all = (await eraseForGood(answers, document.id)) && all;
  }
  for (const { key } of setAside) all = (await discard(answers, key)) && all;
  return all;
}

/** Removes one damaged record that was set aside. */
export async function discard(answers: Answers, key: string): Promise<boolean> {
  const result = await answers.device.storage.discard(key);
  if (result.state !== "done") return false;
  const left = answers.state.getState().setAside.filter((record) => record.key !== key);
  answers.state.setState({ setAside: left });
  return true;
}

/**
 * Removes everything: documents, trash, copies, journal, the session, answers computed, facts seen. What remains is the time of the erasure, so that no
 * other tab can save again what it still holds.
 */
export async function eraseAll(answers: Answers): Promise<boolean> {
  let erased = false;
  answers.stopTimer();
  await inTurn(answers, async () => {
    const known = [...answers.state.getState().documents.keys(), FIRST_OF_NONE];
    const now = Math.max(...known.map((id) => momentFor(answers, id).at));
    const result = await answers.device.storage.eraseAll(now);
    erased = result.state === "erased";
    const at = result.state === "erased" ? result.at : now;
    absorbErasure(answers, ALL, at);
    answers.device.journal.clear();
    // What was typed while the browser erased is newer than that, and stays.
    answers.device.journal.write(answers.tab, Object.fromEntries(answers.unsaved));
    answers.device.session.clear();
    answers.device.channel.tell({ kind: "erased", document: ALL, at });
    answers.left = [];
    answers.moved.clear();
    showWhatIsThere(answers);
    await answers.device.forgetComputed();
    await answers.device.forgetSeenFacts();
  });
  return erased;
}

/** The clock alone, where there is no document. */
const FIRST_OF_NONE = "";
