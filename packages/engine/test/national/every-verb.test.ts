import {
  factsSchema,
  unwordedChancesSchema,
  unwordedForecastSchema,
  unwordedPlanSchema,
  unwordedSpecialtiesSchema,
} from "@smartpick/answers";
import {
  type Case,
  type ChancesReport,
  caseOf,
  chancesFor,
  type Facts,
  type ForecastReport,
  forecastFor,
  ledgerFor,
  ok,
  type PlanReport,
  type Problem,
  planFor,
  type Result,
  specialtiesFor,
} from "@smartpick/core";
import { readFacts } from "@smartpick/data/node";
import { parseProfileValue } from "@smartpick/profile";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type ProfileStanding, standingOf } from "../../src/case/profile-standing.ts";
import { type RandomCase, randomCase, type Target } from "./random-case.ts";

/** More with SMARTPICK_VERB_RUNS, others with SMARTPICK_VERB_SEED, for the long proof. */
const RUNS = Number(process.env.SMARTPICK_VERB_RUNS ?? 16);
const SEED = Number(process.env.SMARTPICK_VERB_SEED ?? 77);
const DRAWS = 8;

/** What core gives, before the words. */
const SCHEMAS = {
  plan: unwordedPlanSchema,
  forecast: unwordedForecastSchema,
  chances: unwordedChancesSchema,
  specialties: unwordedSpecialtiesSchema,
  facts: factsSchema,
} as const;

/** Everything that one case is told, or the refusals of every verb. */
interface Walk {
  readonly given: RandomCase;
  /** How many questions were asked. */
  readonly verbs: number;
  readonly refusals: readonly (readonly Problem[])[];
  readonly told: Told | null;
}

interface Told {
  readonly plan: PlanReport;
  /** At every depth; `null` where it was not asked. */
  readonly full: PlanReport | null;
  readonly forecast: ForecastReport;
  readonly standing: ProfileStanding;
  readonly chances: readonly ChancesReport[];
  readonly documents: readonly { readonly name: keyof typeof SCHEMAS; readonly document: unknown }[];
}

let facts: Facts;
let walks: readonly Walk[] = [];

/** Programs of several specialties, tracks of one program beside one another. */
function targetsOf(): Target[] {
  const names = facts.programs.columns.get("specialty")?.values;
  const wanted = ["Internal Medicine", "Family Medicine", "Psychiatry", "Surgery"];
  return wanted.flatMap((specialty) => {
    const ids = facts.programs.ids.filter((_, row) => names?.[row] === specialty);
    const tracks = ids.filter((id) => id.includes("/")).slice(0, 4);
    const { allowance } = facts.seasons[0]!.signals.find((rule) => rule.specialty === specialty)!;
    const kinds = Object.keys(allowance) as Target["kinds"];
    return [...new Set([...ids.slice(0, 10), ...tracks])].map((id) => ({ id, specialty, kinds }));
  });
}

/** Asks every verb, each from the beginning as a shell would. */
function walkOf(given: RandomCase, at: number): Walk {
  const parsed = parseProfileValue(given.profile);
  if (!parsed.ok) throw new Error(`${JSON.stringify(parsed.problems)}\n${JSON.stringify(given)}`);
  const options = { ...given.options, seed: 1, draws: DRAWS };
  const refusals: (readonly Problem[])[] = [];
  let verbs = 0;
  const answerOf = <T>(result: Result<T, Problem>): T | null => {
    verbs += 1;
    if (!result.ok) refusals.push(result.problems);
    return result.ok ? result.value : null;
  };
  const ofCase = <T>(use: (base: Case) => Result<T, Problem>): T | null => {
    const base = caseOf(facts, parsed.value, options);
    return answerOf(base.ok ? use(base.value) : base);
  };
  const plan = answerOf(planFor(facts, parsed.value, options));
  const full =
    at % 3 === 0 ? answerOf(planFor(facts, parsed.value, { ...options, depth: "full", questions: 1 })) : null;
  const standing = ofCase((base) => ok(standingOf(base)));
  // Ten lists each, so not everywhere.
  const specialties = at % 8 === 0 ? ofCase((base) => ok(specialtiesFor(base))) : null;
  const specialty = given.options.specialties?.[0] ?? parsed.value.seeks.specialties[0]!;
  const forecast = ofCase((base) => forecastFor(base, { specialty, applications: 3 }));
  const ruledOut = plan?.excluded.filter(({ code }) => code === "rule-fails") ?? [];
  const asked = [
    ...given.sent,
    ...(plan?.list ?? []).map(({ id }) => id),
    ...ruledOut.slice(0, 3).map(({ id }) => id),
  ];
  const pinned = given.profile.pins as { readonly must: readonly string[] };
  const programs = [...new Set([...asked, ...pinned.must, facts.programs.ids[0]!])].slice(0, 24);
  const chances = programs.flatMap((id) => ofCase((base) => chancesFor(base, id)) ?? []);
  if (plan === null || standing === null || forecast === null) return { given, verbs, refusals, told: null };
  const documents: Told["documents"] = [
    { name: "plan", document: plan },
    ...(full === null ? [] : [{ name: "plan" as const, document: full }]),
    { name: "forecast", document: forecast },
    ...(specialties === null ? [] : [{ name: "specialties" as const, document: specialties }]),
    ...chances.map((document) => ({ name: "chances" as const, document })),
    ...programs.slice(0, 1).map((id) => ({ name: "facts" as const, document: ledgerFor(facts, id) })),
  ];
  return { given, verbs, refusals, told: { plan, full, forecast, standing, chances, documents } };
}

beforeAll(async () => {
  facts = await readFacts("full");
  walks = fc.sample(randomCase(targetsOf()), { numRuns: RUNS, seed: SEED }).map(walkOf);
}, 3_600_000);

/** Everything told of each walk that was not refused, with its case for the message of a failure. */
function each(check: (told: Told, given: RandomCase) => void): void {
  for (const { told, given } of walks) {
    if (told === null) continue;
    try {
      check(told, given);
    } catch (error) {
      throw new Error(`${error}\n${JSON.stringify(given)}`, { cause: error });
    }
  }
}

const CLOSED = ["rejected", "rejected-after-interview", "withdrawn"];

describe("every verb on one profile, on any day of any season", () => {
  it("has cases with and without a season under way, and refused ones", () => {
    const told = walks.flatMap((walk) => walk.told ?? []);
    expect(told.length).toBeGreaterThan(RUNS / 2);
    expect(told.filter(({ plan }) => plan.inSeason !== undefined).length).toBeGreaterThan(RUNS / 6);
    expect(told.filter(({ plan }) => plan.inSeason === undefined).length).toBeGreaterThan(0);
    expect(walks.some(({ refusals }) => refusals.length > 0)).toBe(true);
  });

  it("answers or refuses as one, with the same refusal", () => {
    for (const { refusals, verbs, given } of walks) {
      if (refusals.length === 0) continue;
      expect(refusals.length, JSON.stringify(given)).toBe(verbs);
      for (const refusal of refusals) expect(refusal).toEqual(refusals[0]);
    }
  });

  it("gives documents that validate against their own schema, and whose every key is in it", () => {
    each(({ documents }) => {
      for (const { name, document } of documents) {
        const parsed = SCHEMAS[name].safeParse(document);
        expect(parsed.error?.issues ?? [], name).toEqual([]);
        expect(parsed.data, name).toEqual(document);
      }
    });
  });

  it("speaks of one season, and of one day", () => {
    each(({ documents, standing, plan }, { options }) => {
      for (const { name, document } of documents) {
        if (name === "facts") continue;
        const { season, today } = document as PlanReport;
        expect([season, today], name).toEqual([plan.season, options.today]);
      }
      expect(standing.season).toBe(plan.season);
    });
  });

  it("counts the same candidates and the same applications", () => {
    each(({ plan, full, standing, forecast, chances }) => {
      const { season: _, canApply, ...counts } = standing;
      expect(counts).toEqual(plan.candidates);
      expect(forecast.inSeason).toEqual(plan.inSeason);
      if (full !== null) expect(full.inSeason).toEqual(plan.inSeason);
      const sent = chances.flatMap(({ inSeason }) => inSeason ?? []);
      expect(sent.length).toBe(plan.inSeason?.sent ?? 0);
      if (plan.inSeason !== undefined) {
        expect(plan.inSeason.applications).toBe(canApply ? "open" : "over");
        const count = (...states: string[]) => sent.filter(({ state }) => states.includes(state)).length;
        expect(plan.inSeason).toMatchObject({
          waiting: count("waiting"),
          invited: count("invited", "interviewed"),
          rejected: count("rejected", "rejected-after-interview"),
          withdrawn: count("withdrawn"),
        });
      }
    });
  });

  it("gives each program one state", () => {
    each(({ plan, chances }) => {
      const rows = new Map(plan.list.map((row) => [row.id, row]));
      for (const { program, inSeason } of chances) {
        const row = rows.get(program.id);
        if (inSeason === undefined) expect(row?.inSeason, program.id).toBeUndefined();
        else if (CLOSED.includes(inSeason.state)) expect(row, program.id).toBeUndefined();
        else expect(row?.inSeason, program.id).toEqual(inSeason);
      }
    });
  });

  it("gives a program on the list one chance to the last digit, whoever is asked", () => {
    let compared = 0;
    each(({ plan, full, chances }) => {
      const asked = new Map(chances.map((report) => [report.program.id, report]));
      for (const row of [...plan.list, ...(full?.list ?? [])]) {
        const report = asked.get(row.id);
        if (report === undefined) continue;
        const same = report.bySignal.find(({ signal }) => signal === row.signal);
        expect(same, `${row.id} ${row.signal}`).toBeDefined();
        expect(same, row.id).toMatchObject({
          signal: row.signal,
          interview: row.interview,
          match: row.match,
        });
        if (row.inSeason !== undefined) expect(report.interview, row.id).toEqual(row.interview);
        compared += 1;
      }
    });
    expect(compared).toBeGreaterThan(2 * RUNS);
  });

  it("ends the chain of factors at the chance that is shown", () => {
    each(({ chances }) => {
      for (const { contributions, interview, program } of chances)
        expect(contributions.at(-1)?.to, program.id).toBeCloseTo(interview.mid, 12);
    });
  });

  it("leaves no chance to a program that is closed or that a settled rule excludes", () => {
    let seen = 0;
    each(({ plan, chances }) => {
      const listed = new Map(plan.list.map((row) => [row.id, row]));
      for (const { program, inSeason, match, interview, eligibility } of chances) {
        const { id } = program;
        if (inSeason !== undefined && CLOSED.includes(inSeason.state)) {
          expect(match, id).toEqual({ mid: 0, low: 0, high: 0 });
          if (inSeason.state !== "rejected-after-interview") expect(interview.mid, id).toBe(0);
          expect(listed.has(id), id).toBe(false);
          seen += 1;
        }
        const failing = eligibility.filter(({ verdict, kind }) => verdict === "fails" && kind === "rule");
        if (failing.length === 0) continue;
        const row = listed.get(id);
        // A rule that fails keeps a program off the list unless it is pinned or an application is running.
        if (row !== undefined) expect(row.pinned || row.inSeason !== undefined, id).toBe(true);
        // An old rule weighs on the chance; the applicant's own entry settles it, but for a visa, where programs except.
        const settled = failing.some(({ source, rule }) => source === "yours" && rule !== "visa");
        if (settled && inSeason === undefined) expect(interview, id).toEqual({ mid: 0, low: 0, high: 0 });
      }
    });
    expect(seen).toBeGreaterThan(0);
  });
});
