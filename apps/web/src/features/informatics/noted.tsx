import type { InformaticsReport } from "@smartpick/core";
import type { ReactNode } from "react";

/** Sources of what the screen shows, in the order in which they first come. */
export function sourcesOf({ steps, gaps, domains }: InformaticsReport): readonly string[] {
  const all = [...steps.ranked, ...steps.unknownCost, ...gaps, ...domains];
  return [...new Set(all.flatMap(({ source }) => source ?? []))];
}

/** The number of a source in the list at the end of the screen. */
export function Noted({ ids, source }: { ids: readonly string[]; source: string | null }): ReactNode {
  if (source === null) return null;
  return (
    <span className="faint">
      {" "}
      [<span className="vh">source </span>
      {ids.indexOf(source) + 1}]
    </span>
  );
}
