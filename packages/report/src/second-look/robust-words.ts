import type { PlanReport } from "@smartpick/core";
import { chancePhrase, differenceOf100 } from "../english/chance.ts";
import { counted } from "../english/plural.ts";

/** The explanation owed where a share of draws stands beside a program. */
export const KEPT_NOTE =
  "“Kept” is how many of 100 draws keep the program, when all that is unsure is drawn anew and the list made again.";

/** The explanation owed where the price of single programs stands beside that of the list. */
export function costNote(column: "Cost" | "Dollars"): string {
  return `“${column}” is what you save without the program. Fees rise in steps, so it does not add up to the cost of the list.`;
}

/** The share of draws that keep a program as a count of 100: `"84"`; empty where no draws were made. */
export function keptCell(firm: number | null): string {
  return firm === null ? "" : String(Math.round(100 * firm));
}

/** How many programs are firm and how many others would do as well, and what the list reaches in its worst draws; none without draws. */
export function firmSentences({ robust }: Pick<PlanReport, "robust">): readonly string[] {
  if (robust === undefined) return [];
  const { draws, firm, tossUp, worstFifth } = robust;
  const all = firm + tossUp;
  const others = tossUp === 1 ? "The other could be exchanged" : "The others could be exchanged";
  return [
    `We drew all that is unsure ${draws} times and made the best list each time.`,
    "A program is firm when at least 90 of 100 draws keep it.",
    `${firm === 0 ? "None" : firm} of ${counted(all, "program")} ${firm < 2 ? "is" : "are"} firm.`,
    ...(tossUp === 0 || manyLists(robust)
      ? []
      : [
          `${firm === 0 ? (tossUp === 1 ? "It could be exchanged" : "All could be exchanged") : others}: a nearby program may serve you about as well.`,
        ]),
    ...otherListSentences(robust),
    `In the worst fifth of the draws, you match in ${chancePhrase(worstFifth)} seasons with this list.`,
  ];
}

type Drawn = NonNullable<PlanReport["robust"]>;

/** Lists of this size or longer, with no more than this share of firm programs, are one of many like them. */
const MANY = { programs: 10, firmShare: 0.1 };
/** Up to this loss of F another list is about as good. */
const HARDLY = 0.02;

function manyLists({ firm, tossUp, otherLists }: Drawn): boolean {
  const all = firm + tossUp;
  return otherLists !== undefined && all >= MANY.programs && firm <= MANY.firmShare * all;
}

/** Where few programs of a long list are firm: whether it matters which are chosen, with what other sensible lists lose. */
function otherListSentences(robust: Drawn): string[] {
  const { firm, tossUp, otherLists = 0 } = robust;
  if (!manyLists(robust)) return [];
  const lost = `the best lists of the draws score ${differenceOf100(otherLists)} of 100 less than yours`;
  return otherLists <= HARDLY
    ? [
        `So which ${firm + tossUp === 1 ? "one" : firm + tossUp} you choose hardly matters: on average, ${lost}.`,
      ]
    : [`Single programs could be exchanged, but not all at once: on average, ${lost}.`];
}

/** What a cautious list gives up and gains, against the list with the best mean; none where none was asked for. */
export function cautiousSentences({ cautious }: Pick<PlanReport, "cautious">): readonly string[] {
  if (cautious === undefined) return [];
  const lost = cautious.meanBefore - cautious.mean;
  const gained = cautious.worstFifth - cautious.worstFifthBefore;
  if (gained <= 0) return ["This is the cautious list. It is the same as the list with the best average."];
  return [
    "This is the cautious list. It gives up some of the average on purpose to be better in bad draws.",
    `In the worst fifth of the draws it scores ${differenceOf100(gained)} of 100 more.`,
    lost > 0
      ? `On average it scores ${differenceOf100(lost)} of 100 less.`
      : "On average over the draws it gives up nothing.",
  ];
}
