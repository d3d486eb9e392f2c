import { type KeptText, TEXT_LIMITS } from "../storage/kept-text.ts";
import { textToKeep } from "../storage/merge-text.ts";
import { unsavedTexts } from "../storage/unsaved-texts.ts";
import { texts as device } from "./kept-texts.ts";
import { newPaperId } from "./new-paper-id.ts";
import { papersStore } from "./papers-store.ts";

const store = papersStore({
  device,
  unsaved: unsavedTexts,
  merge: textToKeep,
  most: TEXT_LIMITS.texts,
  // What a check found is no work of hers.
  isWork: (changes) => !("found" in changes),
});

/** The texts of the profile on screen. */
export const {
  usePapers: useTexts,
  read: readTexts,
  change: changeText,
  trash: trashText,
  restore: restoreText,
  removeForGood: removeTextForGood,
} = store;

/** A new text of the profile on screen, under its `id` where that is free; `null` where it has as many as are kept. */
export function addText(
  fresh: Pick<KeptText, "document" | "lot" | "kind" | "title" | "specialty" | "text"> &
    Partial<Pick<KeptText, "question" | "id">>,
): KeptText | null {
  const { id = newPaperId() } = fresh;
  return store.add({
    question: null,
    ...fresh,
    text: fresh.text.slice(0, TEXT_LIMITS.characters),
    id: store.isTaken(id) ? newPaperId() : id,
    versions: [],
    ignored: [],
    off: [],
    words: [],
    programs: [],
    remarks: [],
    found: null,
    changed: Date.now(),
    trashed: null,
  });
}
