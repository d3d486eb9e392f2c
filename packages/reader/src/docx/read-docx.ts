import { ok, type Result, refused } from "@smartpick/core";
import { cleanText } from "../clean-text.ts";
import type { ReadProblem } from "../read-problem.ts";
import type { ReadText } from "../read-text.ts";
import { type DocumentNode, documentTree } from "./document-tree.ts";
import { docxNotes } from "./docx-notes.ts";
import { safeParts } from "./safe-parts.ts";
import { countOf, treeText } from "./tree-text.ts";

/**
 * The text of a .docx as it reads with every tracked change accepted: insertions stay; deletions, comments, headers,
 * footers, footnotes and pictures are left out and counted in the notes.
 */
export async function readDocx(bytes: Uint8Array): Promise<Result<ReadText, ReadProblem>> {
  const parts = safeParts(bytes);
  if (!parts.ok) return parts;
  let tree: DocumentNode;
  try {
    tree = await documentTree(parts.value);
  } catch {
    return refused({ code: "damaged", format: "docx" });
  }
  const text = cleanText(treeText(tree));
  if (text.trim() === "") {
    return refused({ code: countOf(tree, "image") > 0 ? "scanned" : "no-text", format: "docx" });
  }
  return ok({ text, format: "docx", notes: docxNotes(tree, parts.value) });
}
