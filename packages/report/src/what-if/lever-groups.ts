import type { WhatIfReport } from "@smartpick/core";

type Lever = WhatIfReport["levers"][number];

/** What can still be done, by what it is worth, in the order of the report. */
export interface LeverGroups<L extends Lever = Lever> {
  /** What raises the chance, or sooner raises it than not. */
  readonly help: readonly L[];
  /** What would have helped, if it had been begun in time. */
  readonly tooLate: readonly L[];
  /** What nobody has measured, or what the answers say too little for. */
  readonly unmeasured: readonly L[];
}

/** The levers of a report by their use; what does not help stands in `wouldNotHelp` and is in none of the groups. */
export function leverGroups<L extends Lever>({
  levers,
  wouldNotHelp,
  today,
}: Pick<WhatIfReport, "wouldNotHelp" | "today"> & { readonly levers: readonly L[] }): LeverGroups<L> {
  const useless = new Set(wouldNotHelp.map(keyOf));
  const isLate = ({ causes, until }: L): boolean =>
    causes.includes("too-late") || (until !== null && until < today);
  const inTime = levers.filter((lever) => !isLate(lever));
  return {
    help: inTime.filter((lever) => (lever.difference?.mid ?? 0) > 0 && !useless.has(keyOf(lever))),
    tooLate: levers.filter(isLate),
    unmeasured: inTime.filter(({ difference }) => difference === null),
  };
}

/** What to do next: the first lever that surely raises the chance, else the first that may; `null` where none does. */
export function nextStepOf<L extends Lever>({ help }: Pick<LeverGroups<L>, "help">): L | null {
  const now = help.filter(({ season }) => season === undefined);
  return now.find(({ effect }) => effect === "raises") ?? now[0] ?? help[0] ?? null;
}

function keyOf({ code, change, adds }: Pick<Lever, "change" | "adds"> & { readonly code: string }): string {
  return JSON.stringify([code, change, adds]);
}
