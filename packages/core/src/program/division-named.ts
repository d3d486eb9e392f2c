import { CENSUS_DIVISIONS, type CensusDivision } from "./divisions.ts";
import { nameIndex } from "./name-index.ts";
import { normalForm } from "./normal-form.ts";

const FURTHER_NAMES: Readonly<Partial<Record<CensusDivision, readonly string[]>>> = {
  "Middle Atlantic": ["Mid-Atlantic", "Mid Atlantic"],
  Territories: ["Territory", "US Territories", "Puerto Rico and territories"],
};

const INDEX = nameIndex(CENSUS_DIVISIONS, (division) => [division, ...(FURTHER_NAMES[division] ?? [])]);

/** The census division of a name, in any case and punctuation; else `null`. */
export function divisionNamed(input: string): CensusDivision | null {
  return INDEX.get(normalForm(input)) ?? null;
}
