import { type SourceNotes, type Sources, sourceLine } from "@smartpick/report";
import { paragraph } from "./paragraph.ts";
import type { Style } from "./style.ts";

/** The sources behind the numbers in brackets, in the order of their numbers. */
export function sourceNotesText(notes: SourceNotes, sources: Sources, style: Style): string {
  if (notes.ids.length === 0) return "";
  const lines = notes.ids.map((id, at) =>
    paragraph(`${id}: ${sourceLine(id, sources)}`, style.width, 5, `[${at + 1}] `.padEnd(5)),
  );
  return [style.strong("Sources"), ...lines].join("\n");
}
