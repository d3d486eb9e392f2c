/** What stands for yes, no and unknown in a cell, in small letters. */
export const YES_NO: ReadonlyMap<string, boolean | "unknown"> = new Map<string, boolean | "unknown">([
  ...["yes", "y", "true", "1"].map((word) => [word, true] as const),
  ...["no", "n", "false", "0"].map((word) => [word, false] as const),
  ...["unknown", "unclear", "not judged", "na", "n/a", "?"].map((word) => [word, "unknown"] as const),
]);

/** Completes "It takes …" for such a cell. */
export const YES_NO_TAKES = "yes, no or unknown";
