const DOUBTS: Readonly<Record<string, string>> = {
  "last-seen-before-2024": "Doubtful: not in a published list since 2023",
  "nrmp-code-only": "Doubtful: known by its NRMP code alone, perhaps a copy",
  closed: "Closed, or no longer accredited",
  "possible-copy": "Doubtful: perhaps a copy of another record",
  "not-in-complete-list": "Doubtful: not in the newest list of accredited programs, which is complete",
  "may-be-closed": "Doubtful: it may have closed or moved",
};

/** Why a record is doubtful, as a short phrase; an unknown code stands for itself. */
export function doubtWords(doubt: string): string {
  return DOUBTS[doubt] ?? doubt;
}
