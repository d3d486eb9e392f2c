import type { KeptText } from "../storage/kept-text.ts";
import { keptTexts } from "../storage/texts.ts";
import { type Answers, EXAMPLE, erasedAt } from "./answers/answers.ts";

/** The texts of this device, for every part of the app, so that what is written and what is forgotten keep their order. */
export const texts = keptTexts();

/** Whether the profile of a text was erased after its last change, or its example was left. */
export function isLostText(
  answers: Answers,
  { document, changed }: Pick<KeptText, "document" | "changed">,
): boolean {
  if (document.startsWith(EXAMPLE)) return answers.state.getState().example?.document.id !== document;
  // By time: an erased profile may leave its id to the next one, and a profile without an answer is in no list.
  return changed <= erasedAt(answers, document);
}
