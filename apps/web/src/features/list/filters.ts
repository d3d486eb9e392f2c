import type { WordedRow } from "@smartpick/report";

/** A view of the list. */
export interface Filter {
  readonly id: string;
  readonly label: string;
  readonly keeps: (row: WordedRow) => boolean;
}

/** The name in the address of the view that holds what was dropped. */
export const DROPPED = "dropped";

/** Every view, the whole list first. */
export const FILTERS: readonly Filter[] = [
  { id: "all", label: "All", keeps: () => true },
  { id: "signals", label: "With a signal", keeps: (row) => row.signal !== "none" },
  {
    id: "informatics",
    label: "Informatics",
    keeps: ({ informatics }) => informatics.fellowship === true || informatics.ehr !== null,
  },
  {
    id: "unknown",
    label: "Something unknown",
    keeps: (row) => row.unknown.length > 0 || row.eligibility.some(({ verdict }) => verdict === "unknown"),
  },
  { id: "pinned", label: "Pinned", keeps: (row) => row.pinned },
];

/** The view of this name; an unknown name shows the whole list. */
export function filterOf(id: string): Filter {
  return FILTERS.find((filter) => filter.id === id) ?? (FILTERS[0] as Filter);
}
