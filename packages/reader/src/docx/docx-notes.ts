import type { ReadNote } from "../read-text.ts";
import type { DocumentNode } from "./document-tree.ts";
import { countOf } from "./tree-text.ts";

/** What of a .docx did not come into its text. */
export function docxNotes(root: DocumentNode, parts: ReadonlyMap<string, string>): readonly ReadNote[] {
  const xmlOf = (name: RegExp) => [...parts].filter(([part]) => name.test(part)).map(([, xml]) => xml);
  const count = (name: RegExp, mark: RegExp) =>
    xmlOf(name).reduce((sum, xml) => sum + (xml.match(mark)?.length ?? 0), 0);
  const notes: readonly ReadNote[] = [
    { code: "pictures-left-out", count: countOf(root, "image") },
    {
      code: "deletions-dropped",
      count: count(/\/document\d*\.xml$/, /<(?:\w+:)?(?:del|moveFrom)\s[^>]*[^/]>/g),
    },
    { code: "comments-dropped", count: count(/\/comments\.xml$/, /<(?:\w+:)?comment[\s>]/g) },
    { code: "footnotes-dropped", count: countOf(root, "noteReference") },
    {
      code: "headers-dropped",
      count: xmlOf(/\/(header|footer)\d*\.xml$/).filter((xml) => /<(?:\w+:)?t[\s>]/.test(xml)).length,
    },
  ];
  return notes.filter((note) => "count" in note && note.count > 0);
}
