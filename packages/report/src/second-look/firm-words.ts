/** From this share of draws on a program counts as firm; the same as `Robustness.firm` of a plan. */
const FIRM_FROM = 0.9;

/** Draws in which a program stays on the list, of ten; never 0, never 10 unless it is all of them. */
function tenths(firm: number): number {
  if (firm >= 1) return 10;
  return Math.min(9, Math.max(1, Math.round(firm * 10)));
}

/** How firm a program is, for a narrow place: `"Firm, kept in 9 of 10"`, `"Kept in 5 of 10"`. */
export function shortFirm(firm: number): string {
  return `${firm >= FIRM_FROM ? "Firm, kept" : "Kept"} in ${tenths(firm)} of 10`;
}

/** The same as a sentence: `"Firm: it stays on the list in 9 of 10 draws of what is unknown."` */
export function firmSentence(firm: number): string {
  return firm >= FIRM_FROM
    ? `Firm: it stays on the list in ${tenths(firm)} of 10 draws of what is unknown.`
    : `It is on the list in ${tenths(firm)} of 10 draws of what is unknown. Others are nearly as good.`;
}
