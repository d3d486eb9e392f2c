import { cellsBeyond } from "../../document/merge.ts";
import { absorb, absorbErasure, absorbHoldings } from "./absorbing.ts";
import { type Answers, documentOf, type SaveState, setRevision } from "./answers.ts";
import { freeId } from "./choosing.ts";

const SAVE_AFTER_MS = 300;
const FINE: readonly SaveState[] = ["nothing-yet", "saving", "saved"];
/** Another tab may save between every reading and writing of ours; it types, so it rests at some time. */
const MOST_TRIES = 20;

/** Puts what is unsaved into the journal at once, and into the database when typing rests. */
export function planSave(answers: Answers): void {
  const kept = answers.device.journal.write(answers.tab, Object.fromEntries(answers.unsaved));
  answers.stopTimer();
  // A failure stays on screen until a save has gone well.
  if (FINE.includes(answers.state.getState().save)) answers.state.setState({ save: "saving" });
  answers.stopTimer = answers.device.later(kept ? SAVE_AFTER_MS : 0, () => void saveNow(answers));
}

/** Saves whatever is unsaved, after what is under way. */
export function saveNow(answers: Answers): Promise<void> {
  return inTurn(answers, () => saveAll(answers));
}

/** Does something to the database after what is under way. */
export function inTurn(answers: Answers, act: () => Promise<void>): Promise<void> {
  answers.working = answers.working.then(act);
  return answers.working;
}

async function saveAll(answers: Answers): Promise<void> {
  answers.stopTimer();
  const ids = [...answers.unsaved.keys()];
  for (const id of ids) {
    if (!(await saveOne(answers, id))) return;
  }
  if (answers.unsaved.size > 0) return;
  for (const page of answers.left) answers.device.journal.remove(page);
  answers.left = [];
  const { documents } = answers.state.getState();
  if (ids.length > 0) answers.state.setState({ save: documents.size > 0 ? "saved" : "nothing-yet" });
}

/** `false` where the device keeps nothing now. */
async function saveOne(answers: Answers, id: string): Promise<boolean> {
  const { storage, clock } = answers.device;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    if (!answers.unsaved.has(id)) return true;
    const document = documentOf(answers, id);
    const result = await storage.save(document, new Date(clock()));
    switch (result.state) {
      case "saved": {
        setRevision(answers, id, { revision: document.revision + 1, savedAt: result.savedAt });
        setUnsaved(answers, id, cellsBeyond(answers.unsaved.get(id) ?? {}, document.cells));
        return true;
      }
      case "changed":
        absorb(answers, id, result.found?.cells ?? {});
        setRevision(answers, id, result.found ?? { revision: 0, savedAt: null });
        break;
      case "erased":
        absorbErasure(answers, id, result.at);
        break;
      case "occupied":
        await moveAway(answers, id);
        return true;
      case "failed":
        answers.state.setState({ save: result.why });
        return false;
    }
  }
  planSave(answers);
  return true;
}

/** The record went bad while its document was open: the document goes on under another id. */
async function moveAway(answers: Answers, id: string): Promise<void> {
  const holdings = await answers.device.storage.readAll();
  if (holdings.state === "read") absorbHoldings(answers, holdings);
  const free = freeId(answers, id);
  const { documents, shown } = answers.state.getState();
  const moved = new Map(documents);
  moved.delete(id);
  moved.set(free, { ...documentOf(answers, id), id: free, revision: 0, savedAt: null });
  answers.state.setState({ documents: moved, shown: shown === id ? free : shown });
  setUnsaved(answers, free, documentOf(answers, free).cells);
  setUnsaved(answers, id, {});
  planSave(answers);
}

function setUnsaved(answers: Answers, id: string, cells: Parameters<typeof cellsBeyond>[0]): void {
  if (Object.keys(cells).length === 0) answers.unsaved.delete(id);
  else answers.unsaved.set(id, cells);
  answers.device.journal.write(answers.tab, Object.fromEntries(answers.unsaved));
}
