import { answersOf, nameOf } from "../document/profile-document.ts";
import { saveFile } from "../storage/save-file.ts";
import { documentOf } from "./answers/answers.ts";
import { answers } from "./device.ts";
import type { Draft } from "./draft.ts";
import { loadProfileCode } from "./profile-code.ts";
import { todayHere } from "./run.ts";

/** Saves answers as a private file; answers that are not complete are saved as they stand, and open again so. */
export async function saveAnswersAsFile(draft: Draft): Promise<void> {
  const { textOfDraft } = await loadProfileCode();
  saveFile(`smartpick-profile-${todayHere()}.yaml`, "application/yaml", textOfDraft(draft));
}

/** The applicant's own answers with their name, also while an example is on screen. */
export function ownAnswers(): { readonly name: string; readonly draft: Draft } {
  const document = documentOf(answers, answers.state.getState().shown);
  return { name: nameOf(document), draft: answersOf(document.cells) };
}
