import { basename } from "node:path";
import type { LedgerText } from "@smartpick/engine/documents";
import type { Io } from "../io.ts";

const QUESTION = /^Q:[ \t]*(.*)$/m;

/** The texts of a file: a statement is one, a file of answers has one for each “Q:”. Their ids are the file and a number. */
export async function textsIn(
  file: string,
  kind: "personal-statement" | "interview-answer",
  io: Io,
): Promise<readonly LedgerText[]> {
  const { readDocumentText } = await import("./read-document-text.ts");
  const text = await readDocumentText(file, io);
  if (kind === "personal-statement") return [{ id: file, kind, title: basename(file), text }];
  const answers = text.split(/^(?=Q:)/m).filter((part) => part.trim() !== "");
  return answers.map((answer, at) => ({
    id: `${file}#${at + 1}`,
    kind,
    title: QUESTION.exec(answer)?.[1]?.trim() || `${basename(file)}, answer ${at + 1}`,
    text: answer,
  }));
}
