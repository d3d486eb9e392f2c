import type { WarningReason } from "@smartpick/core";
import { counted } from "../english/plural.ts";
import { saidByGate } from "../gate/over.ts";
import { visaName } from "../program/visa.ts";
import type { Report } from "../worded-report.ts";
import { warningWords } from "./warning-words.ts";

/** What changes how every number of an answer is to be read: first of what season it can be, then whose answers it rests on. */
const FIRST: readonly WarningReason["code"][] = [
  "compared-afresh",
  "applications-over",
  "own-match",
  "budget-below-fixed-fees",
  "couple-not-modelled",
  "tier-limit-broken",
  "in-season-other-season",
  "two-digit-score",
  "unlikely-score",
  "unlikely-year",
];

const UNKNOWN = "visa-unknown";

const SAID_BY_A_PLAN: readonly WarningReason["code"][] = ["applications-over", "budget-below-fixed-fees"];

/**
 * The warnings of an answer apart, in words: those that stand before its numbers, because they change how every number is
 * read, those right after them, and the rest. The finding of a plan says by itself that applications are over, and an empty
 * list why it is empty; what the gate says before all of them stands in neither.
 */
export function readFirst(report: Pick<Report, "schema" | "warningReasons" | "gate">): {
  readonly first: readonly string[];
  readonly beside: readonly string[];
  readonly rest: readonly string[];
} {
  const said = saidByGate(report);
  const warningReasons = report.warningReasons.filter(({ code }) => !said.includes(code));
  const codes =
    report.schema === "smartpick/plan@1" ? FIRST.filter((code) => !SAID_BY_A_PLAN.includes(code)) : FIRST;
  const first = codes.flatMap((code) => warningReasons.filter((reason) => reason.code === code));
  const others = warningReasons.filter((reason) => !first.includes(reason));
  return {
    first: first.map(warningWords),
    beside: [
      ...unansweredWords(others.filter(({ code }) => code === UNKNOWN)),
      ...others.filter((reason) => isBeside(reason) && reason.code !== UNKNOWN).map(warningWords),
    ],
    rest: others.filter((reason) => !isBeside(reason)).map(warningWords),
  };
}

/** What is to be asked about an answer, right after its numbers: a visa that no program says yes to. */
function isBeside(reason: WarningReason): boolean {
  return reason.code === UNKNOWN || (reason.code === "visa-no" && reason.sponsored === null);
}

/** Unanswered visas in one sentence: who would take either reads of both at once. */
function unansweredWords(reasons: readonly WarningReason[]): readonly string[] {
  const [j1, h1b, ...more] = reasons;
  if (j1?.code !== UNKNOWN || h1b?.code !== UNKNOWN || more.length > 0) return reasons.map(warningWords);
  return [
    `${counted(j1.programs, "program")} ${j1.programs === 1 ? "has" : "have"} no published answer about ${visaName(j1.visa)}, ${h1b.programs} about ${visaName(h1b.visa).replace(/ visa$/, "")}. Ask before you pay.`,
  ];
}
