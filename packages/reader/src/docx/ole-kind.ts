import { latin1 } from "../kind-of.ts";
import type { ReadProblem } from "../read-problem.ts";

/** Names of streams in an OLE container (MS-CFB), which stand there in UTF-16. */
const STREAMS = [
  ["EncryptedPackage", { code: "encrypted", format: "docx" }],
  ["WordDocument", { code: "wrong-type", found: "doc" }],
  ["Workbook", { code: "wrong-type", found: "spreadsheet" }],
  ["PowerPoint Document", { code: "wrong-type", found: "slides" }],
] as const satisfies readonly (readonly [string, ReadProblem])[];

/** Why an OLE container is refused: an old .doc, or a .docx behind a password, which Office wraps in one. */
export function oleProblem(bytes: Uint8Array): ReadProblem {
  const content = latin1(bytes);
  const known = STREAMS.find(([name]) => content.includes([...name].join("\0")));
  return known?.[1] ?? { code: "unknown-type", found: "ole" };
}
