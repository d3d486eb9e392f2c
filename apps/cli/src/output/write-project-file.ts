import { abstractText, cannotPrintWords, noRoomWords, type Poster, posterSvg } from "@smartpick/report";
import { Refusal } from "../refusal.ts";
import type { ProjectAnswers } from "./project-answers.ts";
import type { ProjectOutFile } from "./project-out-file.ts";
import { replaceFile } from "./replace-file.ts";
import { writeFaultWords } from "./write-fault.ts";
import { writeSvg } from "./write-svg.ts";

/**
 * Writes the poster or the abstract whole or not at all. A poster that would be printed with an empty box for a letter, or
 * without a part for which there is no room, is refused; the latter is written as a draft.
 */
export async function writeProjectFile(
  { path, kind }: ProjectOutFile,
  answers: ProjectAnswers,
  { file, draft }: { readonly file: string; readonly draft: boolean },
): Promise<void> {
  const { project, report, poster, fonts } = answers;
  if (kind === "md" || kind === "txt")
    return write(path, abstractText(project, report.abstract, kind, draft));
  refuseUnready(poster, file, draft);
  if (kind === "svg") return writeSvg(path, posterSvg(poster, fonts.files));
  const { posterToPdf } = await import("@smartpick/report/pdf");
  write(path, await posterToPdf(poster));
}

function refuseUnready(poster: Poster, file: string, draft: boolean): void {
  const boxes = cannotPrintWords(poster);
  if (boxes.length > 0) throw new Refusal(...boxes.map((sentence) => `${file}: ${sentence}`));
  if (poster.noRoomFor.length > 0 && !draft)
    throw new Refusal(`${file}: ${noRoomWords(poster)} With --draft it is written without them.`);
}

function write(path: string, content: string | Uint8Array): void {
  try {
    replaceFile(path, content);
  } catch (error) {
    throw new Refusal(`--out ${path}: ${writeFaultWords(error)}`);
  }
}
