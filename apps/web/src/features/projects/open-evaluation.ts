import type { ProjectEvaluationKind } from "@smartpick/core";
import type { RowFault } from "@smartpick/engine/quality";
import { rowFaultWords } from "@smartpick/report";
import { askTable } from "../../store/ask-table.ts";
import { readTableFile } from "../../store/workshop.ts";

/** A file that is a table of its kind, or why it is none. */
type OpenedEvaluation =
  | { readonly state: "opened"; readonly text: string; readonly rows: number }
  | { readonly state: "refused"; readonly words: string };

/** Faults of a table as a whole: it is of another kind, and no cell can be corrected to mend that. */
const OF_THE_WHOLE: readonly RowFault["code"][] = ["no-rows", "missing-columns", "strange-columns"];

/**
 * Reads a file beside the tables of a project, so that what is there stays until this one is known to be a table of its
 * kind. One with cells that are not accepted is taken: they are shown in their places.
 */
export async function openEvaluation(
  projectId: string,
  kind: ProjectEvaluationKind,
  file: File,
): Promise<OpenedEvaluation> {
  const name = `${projectId} on trial`;
  const read = await readTableFile(name, file);
  if (read.state === "refused") return read;
  const found = await askTable("table.evaluate", { name, kind });
  if (found.state === "superseded") return { state: "refused", words: "Another file was opened meanwhile." };
  if (found.state === "refused") return found;
  const wrong = found.value.ok ? [] : found.value.problems.filter(({ code }) => OF_THE_WHOLE.includes(code));
  if (wrong.length > 0)
    return { state: "refused", words: wrong.map((fault) => rowFaultWords(fault, file.name)).join(" ") };
  return { state: "opened", text: read.text, rows: read.summary.rows };
}
