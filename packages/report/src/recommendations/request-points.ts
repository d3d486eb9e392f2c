import type { Letter, LettersReport } from "@smartpick/core";
import { listed } from "../english/plural.ts";
import { entries, requestLines, whenDueLines, whenLines } from "./packet.ts";

/**
 * What to say when she asks for a letter, a point each, from her own entries and the days of the season. Points, no
 * sentences to send: the request is hers.
 */
export function requestPoints(letter: Letter, report: LettersReport): readonly string[] {
  return [
    ...whenLines({ ...letter, role: null }),
    ...entries(letter.shared).map((text) => `What we did: ${text}`),
    `What it is for: residency in ${listed(letter.for) || "a specialty you name"}, ${report.season} season`,
    ...requestLines(letter, report),
    ...whenDueLines(letter, report),
    "Ask whether a strong letter is possible, and say that no is fine",
    "Say that facts are attached, and that you will send what else is needed",
  ];
}
