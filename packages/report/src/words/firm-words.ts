import type { Robustness } from "@smartpick/core";
import { chancePhrase } from "./chance.ts";
import { counted } from "./plural.ts";

/** From this share of draws on a program counts as firm; the same as `Robustness.firm` of a plan. */
const FIRM_FROM = 0.9;

/** Draws in which a program stays on the list, of ten; never 0, never 10 unless it is all of them. */
function tenths(firm: number): number {
  if (firm >= 1) return 10;
  return Math.min(9, Math.max(1, Math.round(firm * 10)));
}

/** How firm a program is, for a narrow place: `"Firm, 9 of 10"`, `"Toss-up, 5 of 10"`. */
export function shortFirm(firm: number): string {
  return `${firm >= FIRM_FROM ? "Firm" : "Toss-up"}, ${tenths(firm)} of 10`;
}

/** The same as a sentence: `"Firm: it stays on the list in 9 of 10 draws of what is unknown."` */
export function firmSentence(firm: number): string {
  return firm >= FIRM_FROM
    ? `Firm: it stays on the list in ${tenths(firm)} of 10 draws of what is unknown.`
    : `Toss-up: it is on the list in ${tenths(firm)} of 10 draws of what is unknown. Others are nearly as good.`;
}

/** How the whole list stands when what is unknown is drawn anew, as sentences. */
export function robustSentences({ draws, firm, tossUp, worstFifth }: Robustness): readonly string[] {
  const drawn = `We drew what is unknown ${draws} times and chose the list anew each time.`;
  const kept =
    firm === 0
      ? "No program stayed in nearly every draw."
      : `${counted(firm, "program")} stayed in nearly every draw: these are firm.`;
  const open =
    tossUp === 0
      ? []
      : [
          `${counted(tossUp, "program is a toss-up", "programs are toss-ups")}: you may swap them for programs that you like more.`,
        ];
  const worst = `If what is unknown turns out badly, you match in ${chancePhrase(worstFifth)} seasons.`;
  return [drawn, kept, ...open, worst];
}
