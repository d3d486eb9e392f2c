import type { Gate, GateCondition } from "@smartpick/core";
import { listed } from "../english/plural.ts";
import { conditionName, conditionWords } from "./condition-words.ts";
import { overIn } from "./over.ts";

/** The gate before all numbers, in sentences. */
export interface GateWords {
  /** Whether a match is possible at all, in one sentence. */
  readonly lead: string;
  /** What has to be done or is assumed, one condition an entry of one to three sentences; none where nothing is. */
  readonly conditions: readonly string[];
}

/** What is to be done stands before what is assumed. */
const ORDER: readonly GateCondition["state"][] = ["missed", "open", "unknown"];

/** Exams that have to be passed first. */
const EXAMS: ReadonlySet<GateCondition["code"]> = new Set([
  "step1-not-passed",
  "step2ck-not-passed",
  "english-not-passed",
]);

/** A document that may have a gate, with its season and the day it was made on. */
export interface Gated {
  readonly gate?: Gate;
  readonly season: number;
  readonly today: string;
}

/** The gate of a document in words; `null` where it has none. */
export function gateWords({ gate, season, today }: Gated): GateWords | null {
  if (gate === undefined) return null;
  const over = overIn(gate);
  if (over !== undefined) {
    const [lead = "", ...rest] = conditionWords(over, { season, today });
    return { lead, conditions: rest.length === 0 ? [] : [rest.join(" ")] };
  }
  const unsettled = ORDER.flatMap((state) => gate.conditions.filter((one) => one.state === state));
  const words = unsettled.map((condition) =>
    conditionWords(condition, { season, today, withJ1: gate.withJ1 }).join(" "),
  );
  return { lead: leadOf(unsettled, season), conditions: words };
}

function leadOf(unsettled: readonly GateCondition[], season: number): string {
  const inState = (state: GateCondition["state"]) => unsettled.filter((one) => one.state === state);
  const missed = inState("missed");
  if (missed.length > 0)
    return `No match is possible in the ${season} season any more. It is too late for ${namesOf(missed)}. Every chance here is what it would have been.`;
  const open = inState("open");
  const shut = open.filter(({ code }) => EXAMS.has(code));
  if (shut.length > 0)
    return `No match is possible until ${namesOf(shut)} ${shut.length === 1 ? "is" : "are"} passed. Every chance here holds only if you do that in time.`;
  if (open.length > 0) return `A match in the ${season} season is possible, on these conditions.`;
  if (unsettled.length > 0)
    return `A match in the ${season} season is possible, if what is assumed here holds.`;
  return `Nothing in your answers stands against a match in the ${season} season.`;
}

function namesOf(conditions: readonly GateCondition[]): string {
  return listed(conditions.map(conditionName));
}

/** The same as lines of plain text: the lead, then each condition. None where the document has no gate. */
export function gateLines(report: Gated): readonly string[] {
  const words = gateWords(report);
  return words === null ? [] : [words.lead, ...words.conditions];
}
