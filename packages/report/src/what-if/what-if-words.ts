import type { WhatIfReport } from "@smartpick/core";
import { outOf100, rangeSentence } from "../english/chance.ts";
import { dayWords } from "../english/day.ts";
import { dollars } from "../english/money.ts";
import { counted } from "../english/plural.ts";
import { conditionWords } from "../gate/condition-words.ts";
import { signedOf100 } from "./effect-words.ts";
import { leverName } from "./lever-words.ts";

type Lever = WhatIfReport["levers"][number];

/** The finding as one sentence: what raises the chance most, or that nothing at hand does. */
export function whatIfFinding({ levers }: Pick<WhatIfReport, "levers">): string {
  const [best] = levers;
  if (best === undefined) return "Nothing that you can still do was found.";
  if (best.difference === null) return "No number can be given for what you can still do.";
  const gain = signedOf100(best.difference.mid);
  if (best.code === "set") return `${leverName(best)}: ${gain} of 100.`;
  if (best.difference.mid <= 0 || gain === "0") return "Nothing that you can still do raises your chance.";
  if (best.required) return `Your result decides most. ${leverName(best)}: ${gain} of 100.`;
  return `This raises your chance most. ${leverName(best)}: ${gain} of 100.`;
}

/** Where every lever starts, in two sentences. */
export function whatIfBase({ base }: Pick<WhatIfReport, "base">): string {
  const { match, programs, usd } = base;
  return `As you stand, you match in ${outOf100(match.mid)} of 100 seasons, with ${counted(programs, "program")} for ${dollars(usd)}. ${rangeSentence(match)}`;
}

/** How the numbers are to be read. */
export const WHAT_IF_GUIDE =
  "Each difference is taken draw by draw: the same chance decides both sides, so its range is not the difference of two ranges. Where only the list changes, the cost is what the list costs more.";

/** What a lever takes, and what it depends on, in sentences: until when, what it costs, what is not told. */
export function leverTerms(lever: Lever): readonly string[] {
  const isFurther = lever.code !== "set" && "applicant.earlier_matches" in lever.change;
  const { until, usd, notTold, required, question, sameList, match, season } = lever;
  return [
    ...(season === undefined ? [] : [`The chance is one in the ${season} season.`]),
    ...(isFurther ? ["It is a further chance after this season and takes nothing from it."] : []),
    ...(required ? ["Every chance here stands on it being done in time."] : []),
    ...(notTold === undefined ? [] : [`Not told: ${notTold.join(", ")}.`]),
    ...(question === undefined ? [] : [answersWords(question)]),
    ...(until === null ? [] : [`Begin by ${dayWords(until)}.`]),
    usd === null ? "What it costs is not known." : costWords(usd),
    ...(sameList === null || match === null
      ? []
      : [`${outOf100(match.mid)} of 100 with a new list, ${outOf100(sameList.mid)} with the list as it is.`]),
  ];
}

/** What a chance after the change stands on further, beside what all of the document does. */
export function furtherConditions(
  { gate, season: other }: Lever,
  { gate: now, season, today }: Pick<WhatIfReport, "gate" | "season" | "today">,
): readonly string[] {
  const told = new Set(now?.conditions.filter(({ assumed }) => assumed).map(({ code }) => code));
  return (gate?.conditions ?? [])
    .filter(({ code, assumed, state }) => state === "missed" || (assumed && !told.has(code)))
    .map((condition) => conditionWords(condition, { season: other ?? season, today }).join(" "));
}

function answersWords({ programs, likelyYes }: NonNullable<Lever["question"]>): string {
  return `About ${Math.round(likelyYes)} of ${counted(programs.length, "answer")} will be good for you; the list follows each.`;
}

function costWords(usd: number): string {
  if (Math.round(usd) === 0) return "It costs nothing more.";
  return usd > 0 ? `It costs ${dollars(usd)}.` : `The list costs ${dollars(-usd)} less.`;
}
