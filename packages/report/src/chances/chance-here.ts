import type { ChancesReport } from "@smartpick/core";
import { findingWords } from "../eligibility/rules.ts";
import { chancePhrase, rangeNote, rangeSentence } from "../english/chance.ts";
import { capitalised } from "../english/plural.ts";

/**
 * What the numbers of one program are: of an application to come or waiting, of one that a rule leaves no chance, of one that
 * was never sent, of one that is answered.
 */
export type ChanceKind = "to-come" | "shut" | "missed" | "invited" | "ended";

/** One program in words, the same on every screen and in every text. */
export interface ChanceHere {
  readonly kind: ChanceKind;
  readonly finding: string;
  /** Ranges and what the number is good for, one idea each. */
  readonly details: readonly string[];
  /** Name of the number at the end of the factors. */
  readonly total: string;
  /** Name of the table of chances by signal; `null` where no signal can change anything any more. */
  readonly bySignal: string | null;
}

const INVITED: Readonly<Record<string, string>> = {
  invited: "You are invited to an interview here.",
  interviewed: "You have had your interview here.",
};

const ENDED: Readonly<Record<string, string>> = {
  rejected: "This program has turned you down.",
  "rejected-after-interview": "This program has turned you down after it invited you.",
  withdrawn: "You have withdrawn your application here.",
};

const TOTAL = "Your chance of an interview here";

/**
 * What is to be said first of one program. A chance is said only where there is one: an application that was not sent
 * before the season closed has none, so its number is named as what it would have been. `shown`: the chances with the signal
 * that a list sends, where there is one.
 */
export function chanceHere(
  report: ChancesReport,
  { interview, match }: Pick<ChancesReport, "interview" | "match"> = report,
): ChanceHere {
  const { season, inSeason, warningReasons } = report;
  if (inSeason === undefined && warningReasons.some(({ code }) => code === "applications-over")) {
    return {
      kind: "missed",
      finding: "You have no application here, and none can be sent this season.",
      details: [
        `Had you applied, ${chancePhrase(interview.mid)} applications like yours would have got an interview ${rangeNote(interview)}.`,
        `As your only program, it would have brought a match in ${chancePhrase(match.mid)} seasons ${rangeNote(match)}.`,
        `Take this as a guide for the ${season + 1} season. If you did apply, enter it in your file.`,
      ],
      total: "Chance of an interview, had you applied",
      bySignal: "What each signal would have given",
    };
  }
  const alone = `If this were your only program, you would match in ${chancePhrase(match.mid)} seasons ${rangeNote(match)}.`;
  const state = inSeason?.state ?? "waiting";
  const [invited, ended] = [INVITED[state], ENDED[state]];
  if (invited !== undefined)
    return { kind: "invited", finding: invited, details: [alone], total: TOTAL, bySignal: null };
  if (ended !== undefined) {
    const details = ["It counts no more this season."];
    return { kind: "ended", finding: ended, details, total: TOTAL, bySignal: null };
  }
  if (interview.mid === 0) {
    const fails = report.eligibility.filter(({ verdict, kind }) => verdict === "fails" && kind === "rule");
    return {
      kind: "shut",
      finding: "A rule of this program leaves you no chance of an interview here.",
      details: [
        ...fails.map(findingWords),
        fails.some(({ source }) => source === "yours")
          ? "Your own entry says so. Change it under “facts” in your profile if it is wrong."
          : "If you know better, enter the program's answer under “facts” in your profile.",
      ],
      total: TOTAL,
      bySignal: null,
    };
  }
  return {
    kind: "to-come",
    finding: `${capitalised(chancePhrase(interview.mid))} applications like yours get an interview here.`,
    details: [rangeSentence(interview), alone],
    total: TOTAL,
    bySignal: inSeason === undefined ? "With and without a signal" : null,
  };
}
