import type { Gate, GateCondition } from "@smartpick/core";
import { chancePhrase } from "../english/chance.ts";
import { dayWords } from "../english/day.ts";
import { dollars } from "../english/money.ts";
import { counted } from "../english/plural.ts";

type Of<Code extends GateCondition["code"]> = Extract<GateCondition, { code: Code }>;

/** What the words of a condition need beside it. */
export interface GateContext {
  readonly season: number;
  /** ISO date: a day before it is spoken of as past. */
  readonly today: string;
  readonly withJ1?: Gate["withJ1"];
}

type Words = {
  readonly [Code in GateCondition["code"]]: (condition: Of<Code>, context: GateContext) => readonly string[];
};

const MET = (): readonly string[] => [];

const WORDS: Words = {
  "applications-open": MET,
  "applications-sent": MET,
  "applications-over": ({ until, reading, invitationsOut, sent }, { season }) => [
    `Applications for the ${season} season are over.`,
    ...(until === null ? [] : [`Nothing is added to a list after ${dayWords(until)}.`]),
    `${reading === null ? "Most" : `Programs began to read on ${dayWords(reading)}, and most`} interviews are given: ${chancePhrase(invitationsOut)} invitations of a usual season are out.`,
    `A late application keeps at most ${chancePhrase(1 - invitationsOut)} of its usual chance of an interview.`,
    "Ask the program first, and pay only if it still invites.",
    ...untold(sent, season),
  ],
  "rank-list-not-told": ({ until, ofMatch }, { season }) => [
    `your rank list was certified by ${byDay(until, season, ofMatch)}.`,
  ],
  "lists-certified": ({ until, results, sent }, { season }) => [
    `Rank lists of the ${season} season are certified${until === null ? "" : ` since ${dayWords(until)}`}.`,
    "Nothing can be added any more.",
    ...(results === null ? [] : [`Whether you matched is told on ${dayWords(results)}.`]),
    "If you do not match, SOAP in that week is what is left.",
    ...untold(sent, season),
  ],
  "results-out": ({ since, sent, ofMatch }, { season }) => [
    ofMatch === undefined
      ? `Results of the ${season} season are out${since === null ? "" : `: whether you matched is told since ${dayWords(since)}`}.`
      : `The ${ofMatch} of ${season} is over: its results come earlier than those of other specialties.`,
    "Rank lists were certified before that, and no application can change them.",
    ofMatch === undefined
      ? "If you did not match, SOAP in this week is what is left."
      : "If you did not match, ask there which positions are still open.",
    sent > 0
      ? "Chances below are those before the results."
      : `To plan the next season, choose ${season + 1}.`,
  ],
  "step1-passed": MET,
  "step1-not-passed": ({ told, state, until, ofMatch }, { season }) =>
    examWords("Step 1", told, state, byDay(until, season, ofMatch)),
  "step1-not-told": ({ until, ofMatch }, { season, today }) => [
    `Step 1 ${isPast(until, today) ? "was" : "is"} passed, with the result out by ${byDay(until, season, ofMatch)}.`,
  ],
  "step2ck-passed": MET,
  "step2ck-not-passed": ({ told, state, until, ofMatch }, { season }) =>
    examWords("Step 2 CK", told, state, byDay(until, season, ofMatch)),
  "step2ck-below-passing": ({ score, passing }) => [
    `your Step 2 CK of ${score} was a pass when you sat it. Today a pass needs ${passing}.`,
  ],
  "english-passed": MET,
  "english-not-passed": ({ test, told, state, until }, { season }) =>
    state === "missed"
      ? [`The result of ${test} had to be there by ${pathwayDay(until, season)}.`]
      : [
          ENGLISH[told](test),
          `Its result has to be there by ${pathwayDay(until, season)}, when the Pathway application closes.`,
        ],
  "english-not-told": ({ until }, { season, today }) => [
    `your English exam, OET Medicine, ${isPast(until, today) ? "was" : "is"} passed by ${pathwayDay(until, season)}.`,
  ],
  "pathway-not-told": ({ until }, { season, today }) => [
    `you hold the ECFMG certificate, or your Pathway application ${isPast(until, today) ? "was" : "is"} in by ${pathwayDay(until, season)}.`,
  ],
  "pathway-not-applied": ({ state, until }, { season }) =>
    state === "missed"
      ? [`The Pathway application closed on ${pathwayDay(until, season)}.`]
      : [`Apply for your ECFMG Pathway by ${pathwayDay(until, season)}. There is no certificate without it.`],
  "pathway-applied": () => [
    "ECFMG has to accept your Pathway before the rank list deadline. Send at once whatever it still asks for.",
  ],
  "certificate-held": MET,
  graduated: MET,
  "graduation-to-come": ({ year, until, insteadOf }, { season }) => [
    ...(insteadOf === undefined
      ? []
      : [`You graduate in ${year}, so this plans the ${season} season and not ${insteadOf}.`]),
    `You graduate by ${byDay(until, season)}. Residency begins the day after.`,
  ],
  "graduation-not-told": ({ until }, { season, today }) => [
    `you ${isPast(until, today) ? "graduated" : "graduate"} by ${byDay(until, season)}.`,
  ],
  "first-year-to-find": ({ programs, sought, until, ofMatch }, { season, today }) => [
    `${counted(programs, "program")} here ${programs === 1 ? "begins" : "begin"} in the second year, and “match” means that position alone.`,
    isPast(until, today)
      ? `You need a first year too: one that you ranked on a supplemental list by ${byDay(until, season, ofMatch)}.`
      : `You need a first year too: find one, and rank it on a supplemental list by ${byDay(until, season, ofMatch)}.`,
    sought
      ? "First-year positions are sought here as well."
      : "To plan it here, seek Transitional Year too. Where you name tracks, add preliminary.",
  ],
  "visa-not-told": () => [
    "you need no visa, or get one in time. Tell which you need, and programs are judged by it.",
  ],
  "step3-passed": MET,
  "h1b-without-step3": ({ told, until, ofMatch }, { withJ1 }) => [
    `${told === "fail" ? "Pass Step 3, which you have failed," : "Pass Step 3"} before the H-1B petition. It follows ${results(until, ofMatch)}.`,
    "Some programs ask for it before they rank you.",
    ...(withJ1 === undefined
      ? []
      : [
          `If a J-1 would do as well, you match in ${chancePhrase(withJ1.match.mid)} seasons, with ${counted(withJ1.programs, "program")} for ${dollars(withJ1.usd)}.`,
        ]),
  ],
  "step3-not-told": ({ until, ofMatch }, { today }) => [
    `Step 3 ${isPast(until, today) ? "was" : "is"} passed before the H-1B petition, which follows ${results(until, ofMatch)}.`,
  ],
};

const ENGLISH: Readonly<Record<Of<"english-not-passed">["told"], (test: string) => string>> = {
  failed: (test) => `You have failed ${test}: take it again, as there is no ECFMG certificate without it.`,
  none: (test) => `You have not taken ${test}: book it, as there is no ECFMG certificate without it.`,
  booked: (test) => `You have booked ${test}: pass it, as there is no ECFMG certificate without it.`,
};

function examWords(
  exam: string,
  told: "fail" | "pending",
  state: GateCondition["state"],
  day: string,
): readonly string[] {
  if (state === "missed") return [`${exam} had to be passed, with the result out, by ${day}.`];
  const act =
    told === "fail" ? `Pass ${exam}, with the result out,` : `Your ${exam} result has to be out, and a pass,`;
  return [`${act} by ${day}.`];
}

/** Whether a day that is known has gone by. */
function isPast(until: string | null, today: string): boolean {
  return until !== null && until < today;
}

/** Match Day with its day where that is known; the results of a match of its own. */
function results(until: string | null, ofMatch: string | undefined): string {
  if (ofMatch !== undefined) return `the results of the ${ofMatch}`;
  return until === null ? "Match Day" : `Match Day, ${dayWords(until)}`;
}

/** The day of a rank list deadline in words; the month where it is not published, the match where it has its own. */
function byDay(until: string | null, season: number, ofMatch?: string): string {
  if (until !== null || ofMatch === undefined)
    return until === null ? `the rank list deadline of early March ${season}` : dayWords(until);
  return `the rank list deadline of the ${ofMatch}, a day to ask for there`;
}

function pathwayDay(until: string | null, season: number): string {
  return until === null ? `the Pathway deadline of the ${season} season` : dayWords(until);
}

/** What to do where nothing is told of what was sent. */
function untold(sent: number, season: number): readonly string[] {
  return sent > 0
    ? []
    : [
        `Enter what you sent for the ${season} season, and you see its outlook.`,
        `To plan the next one, choose the ${season + 1} season.`,
      ];
}

/** A condition in sentences; none where it is met. What is not told is said as what is assumed. */
export function conditionWords(condition: GateCondition, context: GateContext): readonly string[] {
  const words = WORDS[condition.code] as (given: GateCondition, context: GateContext) => readonly string[];
  const [first, ...rest] = words(condition, context);
  if (first === undefined) return [];
  return condition.state === "unknown" ? [`Assumed: ${first}`, ...rest] : [first, ...rest];
}

/** What a condition asks, to stand after "passed" or "too late for". */
export function conditionName(condition: GateCondition): string {
  switch (condition.code) {
    case "step1-not-passed":
      return "Step 1";
    case "step2ck-not-passed":
      return "Step 2 CK";
    case "english-not-passed":
      return `the English exam (${condition.test})`;
    case "pathway-not-applied":
      return "the ECFMG Pathway";
    case "h1b-without-step3":
    case "step3-not-told":
      return "Step 3, before the H-1B petition";
    case "graduation-to-come":
    case "graduation-not-told":
      return "your graduation";
    case "first-year-to-find":
      return "a first year";
    default:
      return "what stands here";
  }
}
