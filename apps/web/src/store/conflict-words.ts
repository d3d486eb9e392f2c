import { orderOf } from "../document/cell.ts";
import { isAnswer, placeOf } from "../document/key.ts";
import type { Conflict } from "./answers/answers.ts";
import { questionOf } from "./field-names.ts";
import { valueWords } from "./value-words.ts";

/** What two tabs answered differently, and which of the two stands; `null` where nobody needs to know. */
export function conflictWords({ key, mine, theirs }: Conflict): string | null {
  if (!isAnswer(key)) return null;
  const { path, element } = placeOf(key);
  const { words } = questionOf(path);
  const theirsStands = orderOf(mine, theirs) < 0;
  if (element !== null) {
    const list = words.name.toLowerCase();
    const did = theirs.value === undefined ? "took an entry out of" : "put an entry into";
    return `Another tab ${did} your ${list}. ${theirsStands ? "That is kept." : "Your later change is kept."}`;
  }
  const did =
    theirs.value === undefined
      ? `took away the answer to ${words.name}`
      : `changed ${words.name} to ${valueWords(theirs.value, words)}`;
  if (theirsStands) return `Another tab ${did}. That is kept.`;
  const own = mine.value === undefined ? "that there is none" : valueWords(mine.value, words);
  return `Another tab ${did}. Your later answer, ${own}, is kept.`;
}
