import { normalForm, SPECIALTIES, specialtyElsewhere, specialtyNamed } from "@smartpick/core";
import { Refusal } from "../refusal.ts";
import { nearestOf } from "./nearest.ts";

/** The canonical name of a specialty given by name, alias or short form; a `Refusal` names the nearest otherwise. */
export function checkedSpecialty(input: string): string {
  const found = specialtyNamed(input);
  if (found !== null) return found.name;
  const elsewhere = specialtyElsewhere(input);
  if (elsewhere !== null) {
    throw new Refusal(
      `--specialty ${input}: ${elsewhere.name} is chosen in the ${elsewhere.match} and not by NRMP, so it is not in the ledger. Apply there, or name another specialty.`,
    );
  }
  const names = SPECIALTIES.flatMap(({ name, short, aliases }) => [name, short, ...aliases]);
  const near = nearestOf(
    normalForm(input),
    names.map((name) => [normalForm(name), name] as const),
  );
  const canonical = near === null ? null : (specialtyNamed(near)?.name ?? near);
  const hint = canonical === null ? "" : ` Did you mean ${canonical}?`;
  throw new Refusal(
    `--specialty ${input}: there is no such specialty. It takes a name or short form, such as “Internal Medicine” or FM.${hint}`,
  );
}
