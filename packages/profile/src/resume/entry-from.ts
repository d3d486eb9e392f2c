import * as z from "zod/mini";

/** Why a value of a resume is not in the profile. */
export type NotTakenWhy = "no-place" | "does-not-fit" | "already-there" | "no-title" | "day-dropped";

/** A value of a resume that is not in the profile, by its path in the resume. */
export interface NotTaken {
  readonly path: string;
  readonly why: NotTakenWhy;
}

/** A value for one key of an entry of the portfolio, and where the resume has it. */
export interface Offer {
  readonly key: string;
  readonly value: unknown;
  readonly path: string;
}

/** The name by which an entry of each form is known. */
type NameKey = "title" | "name";

/**
 * An entry with every offered value that its form takes; what it does not take is told. `null` without a name. Empty texts
 * and lists offer nothing.
 */
export function entryFrom(
  form: z.core.$ZodType,
  nameKey: NameKey,
  offers: readonly Offer[],
  notTaken: NotTaken[],
): Readonly<Record<string, unknown>> | null {
  const fits = (entry: object): boolean => z.safeParse(form, entry).success;
  const told = offers.filter(({ value }) => !isEmpty(value));
  const name = told.find(({ key, value }) => key === nameKey && fits({ [nameKey]: value }));
  if (name === undefined) {
    notTaken.push(...told.map(({ path }): NotTaken => ({ path, why: "no-title" })));
    return null;
  }
  let entry: Readonly<Record<string, unknown>> = { [nameKey]: name.value };
  for (const offer of told) {
    if (offer === name) continue;
    const wider = { ...entry, [offer.key]: offer.value };
    if (!Object.hasOwn(entry, offer.key) && fits(wider)) entry = wider;
    else notTaken.push({ path: offer.path, why: "does-not-fit" });
  }
  return entry;
}

function isEmpty(value: unknown): boolean {
  return value == null || value === "" || (Array.isArray(value) && value.length === 0);
}
