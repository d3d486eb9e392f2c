import type { LetterTold } from "../profile/letters.ts";

/** Whether something is so: told, told not to be, or not told. */
export type Told = "yes" | "unknown" | "no";

/** A year of broad training, which has no specialists of its own. */
const OF_ALL = "Transitional Year";

/** Whether a writer is of a specialty sought; of a combined one, of any part. */
export function isOfSpecialty(own: string | null, sought: string): Told {
  if (own === null) return "unknown";
  if (sought === OF_ALL) return "yes";
  const parts = new Set(partsOf(own));
  return partsOf(sought).some((part) => parts.has(part)) ? "yes" : "no";
}

/** Whether a letter is from a US physician of the specialty; one no is enough. */
export function isUsSpecialist(
  { us, specialty }: Pick<LetterTold, "us" | "specialty">,
  sought: string,
): Told {
  const both = [toldOf(us), isOfSpecialty(specialty, sought)];
  if (both.includes("no")) return "no";
  return both.includes("unknown") ? "unknown" : "yes";
}

/** A flag that may not have been told. */
export function toldOf(flag: boolean | null): Told {
  if (flag === null) return "unknown";
  return flag ? "yes" : "no";
}

/** The specialties that a combined or integrated one is made of. */
function partsOf(specialty: string): readonly string[] {
  return specialty.replace(/ - Integrated$/, "").split("/");
}
