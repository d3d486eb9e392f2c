import type { ApplicationChoice, ApplicationFacts } from "../season/application-facts.ts";

/** What the form calls a value that was chosen; where no table of the season tells, the word of the profile. */
export function labelOf(
  facts: ApplicationFacts | null,
  field: ApplicationChoice,
  id: string | null,
): string | null {
  if (id === null) return null;
  const list = facts?.choices.find((one) => one.field === field);
  return list?.values.find((value) => value.id === id)?.label ?? id;
}
