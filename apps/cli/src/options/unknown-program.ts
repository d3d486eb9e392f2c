import { type Facts, searchPrograms } from "@smartpick/core";
import { nearestOf } from "./nearest.ts";

/** The sentence for a program that the facts do not hold, with the nearest ids; `about` names the option or file. */
export function unknownProgramSentence(facts: Facts, input: string, about: string): string {
  const near = nearestPrograms(facts, input);
  const hint = near.length === 0 ? "" : ` The nearest: ${near.join("; ")}.`;
  return `${about} ${input}: there is no such program. It takes an id such as acgme:1403521287, nrmp:1820726C0, or a bare ACGME code.${hint}`;
}

/** Up to three programs near an id or a name, each as `id (name)`. */
function nearestPrograms(facts: Facts, input: string): string[] {
  const { programs } = facts;
  const names = programs.columns.get("name")?.values;
  const words = (row: number): string => `${programs.ids[row]} (${String(names?.[row] ?? "name unknown")})`;
  const byName = searchPrograms(programs, input, 3);
  if (byName.length > 0) return byName.map(words);
  const code = input.toLowerCase().replace(/^(acgme|nrmp):/, "");
  const near = nearestOf(
    code,
    programs.ids.map((id, row) => [id.toLowerCase().replace(/^(acgme|nrmp):/, ""), String(row)] as const),
  );
  return near === null ? [] : [words(Number(near))];
}
