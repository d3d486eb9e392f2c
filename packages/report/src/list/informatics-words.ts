import type { ListRow } from "@smartpick/core";

/** What a program has for informatics, for a narrow cell: `"Epic, fellowship"`, `"Fellowship"`; `null` = nothing is published. */
export function informaticsCell({ informatics }: Pick<ListRow, "informatics">): string | null {
  const { ehr, fellowship } = informatics;
  // "Oracle Health (Cerner)" is known by either name; a narrow cell has room for one.
  const system = ehr === null ? null : ehr.replace(/ \(.*\)$/, "");
  if (fellowship !== true) return system;
  return system === null ? "Fellowship" : `${system}, fellowship`;
}
