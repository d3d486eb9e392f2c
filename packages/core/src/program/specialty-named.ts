import { nameIndex } from "./name-index.ts";
import { normalForm } from "./normal-form.ts";
import { SPECIALTIES, type Specialty } from "./specialties.ts";

const INDEX = nameIndex(SPECIALTIES, (specialty) => [
  specialty.name,
  specialty.short,
  specialty.code,
  ...specialty.aliases,
]);

/** The specialty of a name, short form ("IM"), alias or ACGME code, in any case and punctuation; else `null`. */
export function specialtyNamed(input: string): Specialty | null {
  return INDEX.get(normalForm(input)) ?? null;
}
