import type { FIELDS } from "@smartpick/core";
import { type Draft, valueAt } from "./draft.ts";
import { changeAnswer, useProfile } from "./profile-store.ts";
import { todayHere } from "./run.ts";
import { announce, offerUndo } from "./screen-store.ts";

/** One of the applicant's own entries, as it stands in the profile file. */
export interface OwnFact {
  readonly program: string;
  readonly field: string;
  readonly value: unknown;
  readonly address?: unknown;
  readonly date?: unknown;
}

/** Every own entry of a draft; what is no entry is left out. */
export function ownFacts(draft: Draft): readonly OwnFact[] {
  const entries = valueAt(draft, "facts");
  return Array.isArray(entries) ? entries.filter(isOwnFact) : [];
}

/** Where and when an applicant learned something: the address of the page that says so, and the day. */
export interface LearnedAt {
  readonly address: string | null;
  /** ISO day. */
  readonly date: string;
}

/** Enters what a program answered, in place of an older entry of the same fact; offers to undo it. */
export function enterFact(
  program: { readonly id: string; readonly name: string },
  field: keyof typeof FIELDS,
  value: boolean | number,
  { address, date }: LearnedAt = { address: null, date: todayHere() },
): void {
  const before = useProfile.getState().draft;
  const command = changeAnswer("facts", [
    ...ownFacts(before).filter((fact) => !isSame(fact, program.id, field)),
    { program: program.id, field, value, date, ...(address === null ? {} : { address }) },
  ]);
  announce("Your answer counts from now on.");
  offerUndo(`Entered the answer of ${program.name}.`, command);
}

/** Takes an own entry away; published values count again. Offers to undo it. */
export function removeFact({ program, field }: OwnFact): void {
  const { draft } = useProfile.getState();
  const left = ownFacts(draft).filter((fact) => !isSame(fact, program, field));
  offerUndo("Removed your entry.", changeAnswer("facts", left.length > 0 ? left : undefined));
}

function isSame(fact: OwnFact, program: string, field: string): boolean {
  return fact.program === program && fact.field === field;
}

function isOwnFact(entry: unknown): entry is OwnFact {
  if (typeof entry !== "object" || entry === null) return false;
  const { program, field } = entry as { program?: unknown; field?: unknown };
  return typeof program === "string" && typeof field === "string";
}
