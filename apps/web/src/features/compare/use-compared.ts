import type { FactsReport, Problem, ProgramLedger } from "@smartpick/core";
import { type ComparedProgram, type WordedPlan, worded } from "@smartpick/report";
import { useMemo } from "react";
import type { Failure } from "../../store/answer-desk.ts";
import { personOf, useAsking } from "../../store/asking.ts";
import { listAt } from "../../store/draft.ts";
import { useProfile } from "../../store/profile-store.ts";
import { type LiveAnswer, useAnswer } from "../../store/use-answer.ts";
import { failedRule, offTheList } from "../shared/failed-rule.ts";
import { useList } from "../shared/use-list.ts";

/** The programs of an address with all that is known of them. */
export interface Compared {
  /** Whether something of it is still to come. */
  readonly waiting: boolean;
  readonly programs: readonly ComparedProgram[];
  /** Ids that the ledger lacks. */
  readonly lacking: readonly string[];
  readonly failure: Failure | null;
  /** Why the answers cannot be used, where they cannot. */
  readonly refused: readonly Problem[];
  readonly retry: () => void;
  readonly list: LiveAnswer<WordedPlan>;
}

/** The same answers that the list and the pages of these programs show; at most five ids, the others are left out. */
export function useCompared(ids: readonly string[]): Compared {
  const list = useList();
  const asked = useAsking() !== null;
  // A fixed number of questions, so that the hooks stay the same whatever the address holds.
  const first = useProgram(ids[0] ?? null);
  const second = useProgram(ids[1] ?? null);
  const third = useProgram(ids[2] ?? null);
  const fourth = useProgram(ids[3] ?? null);
  const fifth = useProgram(ids[4] ?? null);
  const pins = useProfile(({ draft }) => listAt(draft, "pins.must").join(" "));
  const all = [first, second, third, fourth, fifth].slice(0, ids.length);
  const plan = list.last;
  const listing = asked && plan === null && list.state !== "failed" && list.state !== "refused";
  const failed = all.flatMap(({ failure }) => failure ?? [])[0] ?? null;
  const pinned = pins.split(" ");
  const programs = all.flatMap(({ ledger, chances }): readonly ComparedProgram[] => {
    if (ledger === null) return [];
    const row = plan?.list.find(({ id }) => id === ledger.id) ?? null;
    const kept = pinned.includes(ledger.id) || row?.inSeason !== undefined;
    const fails = chances === null || kept ? null : failedRule(chances.eligibility);
    return [{ ledger, chances, row, off: fails && offTheList(fails) }];
  });
  return {
    waiting: listing || all.some(({ waiting }) => waiting),
    programs,
    lacking: ids.filter((_, at) => all[at]?.lacking),
    failure: failed,
    refused: all.find(({ refused }) => refused.length > 0)?.refused ?? [],
    retry: list.retry,
    list,
  };
}

interface OneProgram {
  readonly waiting: boolean;
  readonly lacking: boolean;
  readonly ledger: ProgramLedger | null;
  readonly chances: ComparedProgram["chances"];
  readonly refused: readonly Problem[];
  readonly failure: Failure | null;
}

/** One program, asked as its page asks, so that what is known there is known here. */
function useProgram(id: string | null): OneProgram {
  const asking = useAsking();
  const person = useProfile(personOf);
  const answer = useAnswer("facts.ledger", id === null ? null : { query: id }, { topic: `ledger ${id}` });
  const input = useMemo(
    () => (asking === null || id === null ? null : { profile: asking.profile, options: asking.options }),
    [asking, id],
  );
  const own = useAnswer("case.ledger", input && { ...input, query: id ?? "" }, {
    person,
    topic: `own ledger ${id}`,
  });
  const chances = useAnswer("chances.program", input && { ...input, program: id ?? "" }, {
    person,
    topic: `chances ${id}`,
    shape: worded,
  });
  const report = (own.state === "done" ? own.value : null) ?? (answer.state === "done" ? answer.value : null);
  const ledger = report === null || id === null ? null : programOf(report, id);
  const failed = [answer, chances].flatMap((one) => (one.state === "failed" ? [one.failure] : []));
  const isLacking = report !== null && ledger === null;
  return {
    waiting:
      id !== null &&
      failed.length === 0 &&
      !isLacking &&
      (ledger === null || (chances.state === "running" && chances.last === null)),
    lacking: isLacking,
    ledger,
    chances: chances.last,
    // A code that names no program is said by itself; the answers are fine.
    refused: chances.state === "refused" && !isLacking ? chances.problems : [],
    failure: isLacking ? null : (failed[0] ?? null),
  };
}

/** The program of this id, or the only one that a bare code leads to. */
function programOf({ programs, found }: FactsReport, id: string): ProgramLedger | null {
  return programs.find((program) => program.id === id) ?? (found === 1 ? (programs[0] ?? null) : null);
}
