import { seasonOfDay } from "@smartpick/core";
import type { SignalsGiven } from "@smartpick/engine";
import { counted, listed } from "@smartpick/report";
import { type SentEntry, type SentSignal, seasonOfSent } from "./in-season.ts";

/** What a season gives in the specialty of each program, by id; those not known are absent. */
export type SignalRules = Readonly<Record<string, SignalsGiven>>;

/** The season that is looked at, and the day on which it is. */
export interface SignalsWhen {
  readonly season: number;
  readonly today: string;
}

/** Why an application cannot have the signal that it names. */
export interface SignalTrouble {
  /** `kind`: its specialty has none of it; `count`: the season gives fewer. */
  readonly code: "kind" | "count";
  readonly specialty: string;
  readonly signal: SentSignal;
  readonly allowance: SignalsGiven["allowance"];
  readonly season: number;
}

const KINDS: readonly SentSignal[] = ["gold", "silver", "signal"];

/** What speaks against the signal of an entry among all that were sent; `null` = nothing, or its specialty is not known. */
export function signalTrouble(
  entry: SentEntry,
  entries: readonly SentEntry[],
  rules: SignalRules,
  when: SignalsWhen,
): SignalTrouble | null {
  const signal = KINDS.find((kind) => kind === entry.signal);
  const given = rules[entry.program];
  if (signal === undefined || given === undefined || seasonIn(entry, when) !== when.season) return null;
  const { specialty, allowance, publishedFor } = given;
  const most = allowance[signal];
  const told = { specialty, signal, allowance, season: publishedFor };
  if (most === undefined) return { code: "kind", ...told };
  const others = entries.filter(
    (one) =>
      one.program !== entry.program &&
      one.signal === signal &&
      rules[one.program]?.specialty === specialty &&
      seasonIn(one, when) === when.season,
  );
  return others.length < most ? null : { code: "count", ...told };
}

/** The entries whose signal cannot be, in their order. */
export function signalsAtFault(
  entries: readonly SentEntry[],
  rules: SignalRules,
  when: SignalsWhen,
): readonly SentEntry[] {
  return entries.filter((entry) => signalTrouble(entry, entries, rules, when) !== null);
}

/** Why a signal cannot be, in a sentence, with what there is instead. */
export function signalTroubleWords({ code, specialty, signal, allowance, season }: SignalTrouble): string {
  if (code === "count")
    return `${specialty} gives ${signalsOf(signal, allowance[signal] ?? 0)} in ${season}, and your other applications have ${(allowance[signal] ?? 0) === 1 ? "it" : "them all"}.`;
  const kinds = KINDS.flatMap((kind) => {
    const most = allowance[kind];
    return most === undefined ? [] : [signalsOf(kind, most)];
  });
  const none = signal === "signal" ? "signals of one kind" : `${signal} signals`;
  return `${specialty} has no ${none} in ${season}. It has ${kinds.length === 0 ? "no signals" : listed(kinds)}.`;
}

function signalsOf(kind: SentSignal, count: number): string {
  return counted(count, kind === "signal" ? "signal" : `${kind} signal`);
}

/** An entry without a day is of the season under way. */
function seasonIn(entry: SentEntry, { today }: SignalsWhen): number {
  return seasonOfSent(entry) ?? seasonOfDay(today);
}
