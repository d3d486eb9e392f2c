import type { ChangesReport, ProgramChange } from "@smartpick/core";
import { dayWords } from "../english/day.ts";
import { counted, listed } from "../english/plural.ts";

/** A version of the facts as a reader knows it, by its day: `"22 November 2026"`; what has no day stands for itself. */
export function factsDay(version: string): string {
  const day = /^\d{4}-\d{2}-\d{2}(?=-)/.exec(version)?.[0];
  return day === undefined ? version : dayWords(day);
}

/** That newer facts are here: `"Facts of 22 November 2026 replaced those of 10 November 2026."` */
export function factsReplaced(before: string, after: string): string {
  if (before === after) return "These are the facts that you saw last.";
  const [was, is] = [factsDay(before), factsDay(after)];
  if (was === is) return `Other facts of ${is} replaced those that you saw last.`;
  return `Facts of ${is} replaced those of ${was}.`;
}

/** How many of her programs changed, of the changes that are told about them: a value first, else the evidence alone. */
export function concernSentence(programs: ChangesReport["programs"]): string {
  const count = programs.filter(isNews).length;
  if (count > 0) return `${counted(count, "program")} of yours changed.`;
  const grounds = programs.filter(({ fields }) => fields.length > 0).length;
  return grounds === 0
    ? "No fact changed about your programs."
    : `No value changed about your programs. Of ${counted(grounds, "program")} the evidence did.`;
}

/** Whether a reader would call it news: the program came or went, or another value counts. */
function isNews({ kind, doubt, fields }: ProgramChange): boolean {
  return kind !== "changed" || doubt.before !== doubt.after || fields.some((field) => field.kind === "value");
}

const KINDS: readonly (readonly [keyof ChangesReport["counts"], (count: number) => string])[] = [
  ["new", (n) => `${counted(n, "program is", "programs are")} new`],
  ["gone", (n) => `${counted(n, "program is", "programs are")} gone`],
  ["closed", (n) => `${counted(n, "program left", "programs left")} the lists`],
  ["opened", (n) => `${counted(n, "program came", "programs came")} back`],
  ["value", (n) => `${counted(n, "program has", "programs have")} a fact with another value`],
  ["evidence", (n) => `of ${counted(n, "program")} the evidence alone changed`],
  ["openness", (n) => `of ${counted(n, "program")} the openness alone was estimated anew`],
];

/** What changed over all programs, in sentences of at most three parts; one sentence where nothing did. */
export function countSentences({ counts }: Pick<ChangesReport, "counts">): readonly string[] {
  const parts = KINDS.flatMap(([kind, words]) => (counts[kind] === 0 ? [] : [words(counts[kind])]));
  if (parts.length === 0) return ["No fact about any program changed."];
  const sentences: string[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const words = listed(parts.slice(at, at + 2));
    sentences.push(`${words.charAt(0).toUpperCase()}${words.slice(1)}.`);
  }
  return sentences;
}

/** Whether two versions hold the same for every reader: neither a program, a season nor a number differs. */
export function isUnchanged({
  counts,
  seasons,
  rates,
  visaRules,
  judgements,
  estimates,
}: Pick<ChangesReport, "counts" | "seasons" | "rates" | "visaRules" | "judgements" | "estimates">): boolean {
  const lists = [seasons, rates, visaRules, judgements];
  return (
    Object.values(counts).every((count) => count === 0) &&
    lists.every((list) => list.length === 0) &&
    !estimates.moved
  );
}
