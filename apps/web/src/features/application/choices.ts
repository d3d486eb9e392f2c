import { type ApplicationReport, CENSUS_DIVISIONS, type CensusDivision, normalForm } from "@smartpick/core";

/** One value of a list of the form. */
export interface FormChoice {
  readonly id: string;
  readonly label: string;
}

/** The values of a field as the form names them; none where the facts know of no list. */
export function choicesOf({ choices }: ApplicationReport, field: string): readonly FormChoice[] {
  return choices.find((list) => list.field === field)?.values ?? [];
}

/** Which value an entry holds, by its id or by the name in the form; "" where it holds none. */
export function chosenIn(choices: readonly FormChoice[], value: unknown): string {
  if (typeof value !== "string" || value === "") return "";
  const wanted = normalForm(value);
  const found = choices.find(({ id, label }) => normalForm(id) === wanted || normalForm(label) === wanted);
  return found?.id ?? value;
}

/** The nine divisions of the form. */
export const DIVISIONS: readonly CensusDivision[] = CENSUS_DIVISIONS.filter((name) => name !== "Territories");
