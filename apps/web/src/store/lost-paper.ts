import type { Paper } from "../storage/paper.ts";
import { type Answers, EXAMPLE, erasedAt } from "./answers/answers.ts";

/** Whether the profile of a paper was erased after its last change, or its example was left. */
export function isLostPaper(
  answers: Answers,
  { document, changed }: Pick<Paper, "document" | "changed">,
): boolean {
  if (document.startsWith(EXAMPLE)) return answers.state.getState().example?.document.id !== document;
  // By time: an erased profile may leave its id to the next one, and a profile without an answer is in no list.
  return changed <= erasedAt(answers, document);
}
