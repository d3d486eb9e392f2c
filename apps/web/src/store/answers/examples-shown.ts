import type { Cells } from "../../document/cell.ts";
import { applied } from "../../document/command.ts";
import { mergedCells } from "../../document/merge.ts";
import { answering } from "../../document/profile-document.ts";
import type { Draft } from "../draft.ts";
import { type Answers, EXAMPLE } from "./answers.ts";

/** Shows an example with what this tab changed in it; the applicant's own documents stay as they are. */
export function showExample(
  answers: Answers,
  example: { readonly id: string; readonly title: string },
  draft: Draft,
  changed: Cells = {},
): void {
  const id = EXAMPLE + example.id;
  // The example's own answers are older than any change of them.
  const original = applied({}, answering({}, draft, { document: id, at: 1, tab: EXAMPLE }));
  const document = { id, cells: mergedCells(original, changed), revision: 0, savedAt: null };
  answers.device.session.keepExample({ id: example.id, changed });
  answers.state.setState({ example: { ...example, document } });
}

/** Back to the applicant's own answers. */
export function hideExample(answers: Answers): void {
  answers.device.session.keepExample(null);
  answers.state.setState({ example: null });
}
