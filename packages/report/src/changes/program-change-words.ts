import type { FieldChange, ProgramChange } from "@smartpick/core";
import { shortOf100 } from "../english/chance.ts";
import { capitalised, counted, listed } from "../english/plural.ts";
import { factValueWords } from "../facts/fact-values.ts";
import { doubtWords } from "../program/doubts.ts";

/** One fact of a program that changed, as a reader sees it. */
export interface FieldChangeWords {
  readonly label: string;
  /** The value that counted, and the one that counts. */
  readonly was: string;
  readonly is: string;
  /** Where each comes from: source and year, the one that counts first; empty where nobody published one. */
  readonly wasFrom: readonly FactOrigin[];
  readonly isFrom: readonly FactOrigin[];
  /** What else there is to know, as sentences. */
  readonly notes: readonly string[];
}

/** Where a value comes from. */
export interface FactOrigin {
  readonly title: string;
  readonly year: number | null;
  readonly address: string | null;
  readonly value: string;
}

/** A changed fact in words: the old value, the new one, where both come from, and whether sources disagree. */
export function fieldChangeWords({ field, label, kind, before, after }: FieldChange): FieldChangeWords {
  const words = (value: FieldChange["after"]["value"]): string => capitalised(factValueWords(field, value));
  const from = ({ entries }: FieldChange["after"]): readonly FactOrigin[] =>
    entries.map(({ sourceTitle, year, address, value }) => ({
      title: sourceTitle,
      year,
      address,
      value: words(value),
    }));
  return {
    label,
    was: words(before.value),
    is: words(after.value),
    wasFrom: from(before),
    isFrom: from(after),
    notes: [
      ...(kind === "evidence" ? [evidenceSentence(before, after)] : []),
      ...(after.value === null && before.value !== null
        ? ["No source of these facts says it any more."]
        : []),
      ...conflictSentence(before.conflict, after.conflict),
    ],
  };
}

function evidenceSentence(before: FieldChange["before"], after: FieldChange["after"]): string {
  const more = after.entries.length - before.entries.length;
  if (more > 0) return `The same value, with ${counted(more, "more source")}.`;
  if (more < 0) return `The same value, with ${counted(-more, "source")} less.`;
  const [was, is] = [before.entries[0]?.year ?? null, after.entries[0]?.year ?? null];
  return is !== null && is !== was
    ? `The same value, now from ${is}.`
    : "The same value, from another source.";
}

function conflictSentence(was: boolean, is: boolean): readonly string[] {
  if (was === is) return [];
  return [is ? "Sources disagree now." : "Sources no longer disagree."];
}

const KINDS: Readonly<Record<ProgramChange["kind"], string>> = {
  new: "New in the facts",
  gone: "No longer in the facts",
  closed: "Lists hold it no more",
  opened: "Lists may hold it again",
  changed: "Changed",
};

/** What kind of change it is, as a short phrase, with the reason where a program is left out. */
export function programChangeKind({ kind, doubt }: Pick<ProgramChange, "kind" | "doubt">): string {
  const reason = doubt.after === null ? "" : `: ${doubtWords(doubt.after)}`;
  return kind === "closed" || (kind === "changed" && doubt.before !== doubt.after)
    ? `${KINDS[kind]}${reason}`
    : KINDS[kind];
}

/** What changed about a program, in one sentence for a row: `"Changed since the last facts: Sponsors J-1."` */
export function programChangeLine({ kind, doubt, fields, openness }: ProgramChange): string {
  if (kind !== "changed") return `${programChangeKind({ kind, doubt })} since the last facts.`;
  const values = fields.filter((field) => field.kind === "value").map(({ label }) => label);
  const grounds = fields.length - values.length;
  const parts = [
    ...(values.length > 3 ? [counted(values.length, "fact")] : values),
    ...(grounds > 0 ? [`the evidence of ${counted(grounds, "fact")}`] : []),
    ...(values.length + grounds === 0 && openness.length > 0 ? ["how open it is, estimated anew"] : []),
  ];
  return parts.length === 0
    ? "Changed since the last facts: why it is doubtful."
    : `Changed since the last facts: ${listed(parts)}.`;
}

/** How open a program was and is estimated to be to a type of applicant, of 100 who apply; `null` where that stayed. */
export function opennessWords({ openness }: ProgramChange, type: string): string | null {
  const moved = openness.find((one) => one.type === type);
  if (moved === undefined) return null;
  const share = (logit: number): string => shortOf100(1 / (1 + Math.exp(-logit)));
  const [was, is] = [share(moved.before.mean), share(moved.after.mean)];
  const how = "How open it is to applicants of your type was estimated anew";
  return was === is
    ? `${how}: still about ${is} of 100 who apply are interviewed.`
    : `${how}: about ${is} of 100 who apply are interviewed, not ${was}.`;
}
