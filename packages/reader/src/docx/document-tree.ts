import { strToU8, zipSync } from "fflate";
import { withoutHiddenRuns } from "./hidden-runs.ts";

/** A node of the tree that the .docx reader gives: as much of it as its text needs. */
export interface DocumentNode {
  readonly type: string;
  readonly children?: readonly DocumentNode[];
  readonly value?: string;
  readonly breakType?: string;
  readonly checked?: boolean;
  /** Set for an item of a list; the level stands in it. */
  readonly numbering?: object | null;
  readonly styleName?: string | null;
}

/**
 * The codes of fields (page numbers, links, contents) are not text, and the reader's way with them takes a time that grows
 * with the square of their length. Under another name they are passed over, and the words that a field shows stay.
 */
function withoutFields(xml: string): string {
  return xml.replace(/(<\/?[^\s<>/]*)(instrText|fldChar)\b/g, "$1fieldCode");
}

/** The reader's entry for Node takes `buffer`, the one for browsers `arrayBuffer`; its types know one at a time. */
interface Reader {
  convertToHtml(
    input: { readonly buffer: Uint8Array; readonly arrayBuffer: ArrayBufferLike },
    options: { readonly transformDocument: (root: DocumentNode) => DocumentNode },
  ): Promise<unknown>;
}

/**
 * The tree of a .docx from its checked parts; rejects what is no document. The parts are packed anew, so the reader sees
 * nothing else of the file, and its own turning into HTML gets an empty tree.
 */
export async function documentTree(parts: ReadonlyMap<string, string>): Promise<DocumentNode> {
  const files = Object.fromEntries(
    [...parts].map(([name, xml]) => [name, strToU8(withoutFields(withoutHiddenRuns(xml)))]),
  );
  const buffer = zipSync(files, { level: 0 });
  const loaded: unknown = await import("mammoth");
  let tree: DocumentNode | null = null;
  await readerOf(loaded).convertToHtml(
    { buffer, arrayBuffer: buffer.buffer },
    {
      transformDocument: (root) => {
        tree = root;
        return { ...root, children: [] };
      },
    },
  );
  if (tree === null) throw new Error("The reader gave no tree.");
  return tree;
}

/** A bundler may put the functions on the module itself or, as Node does, on its default. */
function readerOf(loaded: unknown): Reader {
  const { default: inner, ...direct } = loaded as { readonly default?: Reader } & Reader;
  return inner ?? direct;
}
