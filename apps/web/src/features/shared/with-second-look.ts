import type { WordedPlan } from "@smartpick/report";

/**
 * The list shown with what the second look found for it: how firm each program is, what to ask first, and whatever else
 * is added to a plan. `null` where the second look speaks of other inputs, so that it never stands beside a newer list.
 */
export function withSecondLook(shown: WordedPlan, deep: WordedPlan): WordedPlan | null {
  if (shown.inputsHash !== deep.inputsHash) return null;
  const firm = new Map(deep.list.map((row) => [row.id, row.firm]));
  // Only keys that the list shown lacks are taken over: what stands on the screen stays.
  return {
    ...deep,
    ...shown,
    list: shown.list.map((row) => ({ ...row, firm: row.firm ?? firm.get(row.id) ?? null })),
  };
}
