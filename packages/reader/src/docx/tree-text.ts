import type { DocumentNode } from "./document-tree.ts";

interface Block {
  readonly text: string;
  readonly inList: boolean;
}

/**
 * The text of a document's tree. Paragraphs stand apart by a blank line, as they do on paper and in a form's field, so
 * that a reader of the text can tell a new paragraph from a line break (`\n`) within one. Items of a list, and rows of a
 * table, follow one another with a single `\n`: they are one block, and a blank line between them would count as
 * characters that the writer never typed. Cells of a row stand apart by a tab. Empty paragraphs, made to give space, are
 * left out. Every character within a paragraph stays as it is.
 */
export function treeText(root: DocumentNode): string {
  return joined(blocksOf(root.children ?? []));
}

function joined(blocks: readonly Block[]): string {
  return blocks
    .map(({ text, inList }, index) => {
      const before = blocks[index - 1];
      if (before === undefined) return text;
      return `${before.inList && inList ? "\n" : "\n\n"}${text}`;
    })
    .join("");
}

function blocksOf(nodes: readonly DocumentNode[]): readonly Block[] {
  return nodes.flatMap((node): readonly Block[] => {
    if (node.type === "paragraph") return paragraphBlocks(node);
    if (node.type === "table") return tableBlocks(node);
    return blocksOf(node.children ?? []);
  });
}

function paragraphBlocks(node: DocumentNode): readonly Block[] {
  const text = inlineText(node.children ?? []).replace(/^\n+|\n+$/g, "");
  if (text.trim() === "") return [];
  const isHeading = /^heading/i.test(node.styleName ?? "");
  return [{ text, inList: (node.numbering ?? null) !== null && !isHeading }];
}

/** A table of one paragraph a cell gives rows; one that only lays out a page gives the paragraphs of its cells. */
function tableBlocks(table: DocumentNode): readonly Block[] {
  const rows = (table.children ?? []).map((row) => (row.children ?? []).map((cell) => blocksOf([cell])));
  if (rows.flat().some((cell) => cell.length > 1)) return rows.flat(2);
  const lines = rows.map((cells) => cells.map(([only]) => only?.text ?? "").join("\t"));
  const text = lines.filter((line) => line.trim() !== "").join("\n");
  return text === "" ? [] : [{ text, inList: false }];
}

function inlineText(nodes: readonly DocumentNode[]): string {
  return nodes.map(inlineOf).join("");
}

function inlineOf(node: DocumentNode): string {
  switch (node.type) {
    case "text":
      return node.value ?? "";
    case "tab":
      return "\t";
    case "break":
      return "\n";
    case "checkbox":
      return node.checked === true ? "\u2612" : "\u2610";
    default:
      return inlineText(node.children ?? []);
  }
}

/** How many nodes of a type the tree has. */
export function countOf(root: DocumentNode, type: string): number {
  const below = (root.children ?? []).reduce((sum, child) => sum + countOf(child, type), 0);
  return below + (root.type === type ? 1 : 0);
}
