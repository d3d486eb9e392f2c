import type { Phrase } from "../../ui/term-parts.ts";

/** Words of the Match and of its days that explain themselves where they stand. */
export const MATCH_PHRASES: readonly Phrase[] = [
  ["rank list", "rol"],
  ["Rank lists", "rol"],
  ["certify", "certify"],
  ["Pathway", "pathways"],
  ["NRMP", "nrmp"],
  ["Match Day", "match-day"],
  ["SOAP", "soap"],
];

/** Words of the application form. */
export const FORM_PHRASES: readonly Phrase[] = [
  ["Personal statement", "personal-statement"],
  ["Letters", "lor"],
  ["Regions you prefer", "geographic-preference"],
];
