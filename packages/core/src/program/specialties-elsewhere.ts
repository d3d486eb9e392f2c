import { nameIndex } from "./name-index.ts";
import { normalForm } from "./normal-form.ts";

/** A specialty that the ledger lacks because it matches outside NRMP, and the match that it has. */
export interface SpecialtyElsewhere {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Name of its match, as applicants know it. */
  readonly match: string;
}

/** Specialties that people ask for and that are chosen in a match of their own, outside the ledger. */
export const SPECIALTIES_ELSEWHERE: readonly SpecialtyElsewhere[] = [
  { name: "Ophthalmology", aliases: ["Ophtho", "Oph", "Eye", "Eye surgery", "240"], match: "SF Match" },
];

const INDEX = nameIndex(SPECIALTIES_ELSEWHERE, ({ name, aliases }) => [name, ...aliases]);

/** The specialty that matches elsewhere under this name, alias or ACGME code, in any case and punctuation; else `null`. */
export function specialtyElsewhere(input: string): SpecialtyElsewhere | null {
  return INDEX.get(normalForm(input)) ?? null;
}
