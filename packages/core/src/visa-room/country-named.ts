import { nameIndex } from "../program/name-index.ts";
import { normalForm } from "../program/normal-form.ts";
import { AMBIGUOUS_NAMES, COUNTRIES, type Country } from "./countries.ts";

/** What a typed country is: known, one of several, unknown (with the names that are near), or not told. */
export type NamedCountry =
  | { readonly state: "known"; readonly country: Country }
  | { readonly state: "ambiguous"; readonly countries: readonly Country[] }
  | { readonly state: "unknown"; readonly nearest: readonly Country[] }
  | { readonly state: "not-told" };

const INDEX = nameIndex(COUNTRIES, ({ code, name, aliases }) => [code, name, ...aliases]);
const BY_CODE = new Map(COUNTRIES.map((country) => [country.code, country]));

/** The country of a name, alias, nationality or ISO code, in any case, accents and punctuation; `null` = not told. */
export function countryNamed(told: string | null): NamedCountry {
  if (told === null) return { state: "not-told" };
  const name = normalForm(told);
  const several = AMBIGUOUS_NAMES.get(name);
  if (several !== undefined) return { state: "ambiguous", countries: several.map((code) => countryOf(code)) };
  const country = INDEX.get(name) ?? INDEX.get(name.replace(/^the/, ""));
  return country === undefined ? { state: "unknown", nearest: nearestTo(name) } : { state: "known", country };
}

/** The country of an ISO code. Throws for a code that the table lacks, which the build of the facts excludes. */
export function countryOf(code: string): Country {
  const country = BY_CODE.get(code);
  if (country === undefined) throw new Error(`no country has the code ${code}`);
  return country;
}

/** The countries with a name one slip away: a letter too many, too few, another, or two swapped. */
function nearestTo(name: string): readonly Country[] {
  if (name.length < SHORTEST) return [];
  const near = [...INDEX].filter(([known]) => known.length >= SHORTEST && isOneSlip(name, known));
  return [...new Set(near.map(([, country]) => country))];
}

/** Letters below which one slip leads anywhere. */
const SHORTEST = 4;

function isOneSlip(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at++;
  if (long.length > short.length) return long.slice(at + 1) === short.slice(at);
  const swapped = long[at] === short[at + 1] && long[at + 1] === short[at];
  return (
    long.slice(at + 1) === short.slice(at + 1) || (swapped && long.slice(at + 2) === short.slice(at + 2))
  );
}
