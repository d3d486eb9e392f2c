import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { CaseOptions, Profile } from "@smartpick/core";
import { parseProfile } from "@smartpick/profile";
import type { InputOf, Verb } from "../src/index.ts";
import { bundleOfBuild, EARLIER_VERSION, earlierBundle } from "./earlier-bundle.ts";

/** One call that gives the same JSON wherever the engine runs. */
export interface ContractCase<V extends Verb = Verb> {
  readonly about: string;
  readonly verb: V;
  readonly input: InputOf<V>;
}

const root = fileURLToPath(new URL("../../..", import.meta.url));
const TODAY = "2026-11-22";
const OPTIONS = { today: TODAY, seed: 7 };
const PROGRAM = "acgme:1403521287";

/** A profile of the repository by its path from the root. */
export function profileAt(path: string): Profile {
  const parsed = parseProfile(readFileSync(`${root}/${path}`, "utf8"), path);
  if (!parsed.ok) throw new Error(`${path}: ${parsed.problems[0]?.path}`);
  return parsed.value;
}

function called<V extends Verb>(about: string, verb: V, input: InputOf<V>): ContractCase {
  return { about, verb, input } as ContractCase;
}

const OF_CASE = ["case.visa", "case.letters", "case.application", "case.informatics"] as const;
const RESIDENCY: NonNullable<Profile["roadmap"]> = {
  ...{ stage: null, hoursAWeek: 5, revision: 0, steps: [], meetings: [] },
  residency: { began: "2025-07-01", specialty: "Internal Medicine", program: null, years: null },
};

/** Calls of every verb, with every example for the list, an applicant inside a season, and inputs that are refused. */
export function contractCases(): readonly ContractCase[] {
  const examples = readdirSync(`${root}/examples`).filter((name) => name.endsWith(".yaml"));
  const profile = profileAt("examples/low-score-informatics.yaml");
  const underWay = profileAt("docs/how-to/season-under-way.yaml");
  const options = OPTIONS;
  // Few programs and draws for what takes seconds otherwise.
  const few = { ...OPTIONS, programs: 12, draws: 40 };
  return [
    ...examples.map((name) =>
      called(`list of ${name}`, "plan.list", { profile: profileAt(`examples/${name}`), options }),
    ),
    // Of a case that is refused: any other first answer depends on the list made last, and has its own test.
    ...besideTheList(profile),
    called("refused first answer", "plan.again", { profile, options: { ...options, programs: -1 } }),
    called("list inside a season", "plan.list", {
      profile: underWay,
      options: { ...options, today: "2026-10-10" },
    }),
    called("refused option", "plan.list", { profile, options: { ...options, programs: -1 } }),
    called("explanation", "plan.explanation", { profile, options: few }),
    called("three questions", "plan.questions", { profile, options: few, most: 3 }),
    called("whole plan", "plan.report", { profile, options: few }),
    called("one program", "chances.program", { profile, program: PROGRAM, options }),
    called("unknown program", "chances.program", { profile, program: "acgme:1", options }),
    called("beside one program", "program.beside", { profile, program: PROGRAM, options: few }),
    called("forecast", "forecast.season", {
      profile,
      specialty: "Internal Medicine",
      applications: 40,
      options,
    }),
    called("comparison", "specialties.comparison", { profile, options: few }),
    called("one change", "what-if", {
      profile,
      options: few,
      asked: {
        change: { "exams.step3": "pass" },
        profile: { ...profile, exams: { ...profile.exams, step3: "pass" } },
      },
    }),
    called("a change alone and after another", "what-if.steps", {
      profile,
      options: few,
      changes: twoChanges(profile),
    }),
    called("standing", "case.standing", { profile, options }),
    called("standing inside a season", "case.standing", {
      profile: underWay,
      options: { ...options, today: "2026-10-10" },
    }),
    called("own ledger", "case.ledger", { profile, options, query: PROGRAM }),
    ...OF_CASE.map((verb) => called(verb, verb, { profile, options })),
    called("season", "season.room", { profile: underWay, options: { ...options, today: "2026-12-01" } }),
    called("course of a season", "season.course", {
      profile: underWay,
      options: { ...options, today: "2026-12-01", draws: 40 },
    }),
    called("rows of a sheet", "season.sheet", {
      rows: [
        { code: PROGRAM, name: null, city: null, state: null, specialty: null, sought: [] },
        { code: null, name: "geisinger", city: null, state: "PA", specialty: null, sought: [] },
      ],
    }),
    called("signals of programs", "season.signals", { programs: [PROGRAM], season: 2027 }),
    called("places", "case.places", { profile, options }),
    ...doorsOf(profile, underWay),
    ...[...interviewsOf(profile, underWay), ...roadmapsOf(profile)],
    ...careersOf(profile, few),
    ...changesCases(),
    ...ledgerCases(),
  ];
}

/** A roadmap before residency and in it. */
function roadmapsOf(profile: Profile): readonly ContractCase[] {
  const few = { ...OPTIONS, programs: 12, draws: 40 };
  return [
    called("roadmap of an applicant", "case.roadmap", { profile, options: few }),
    called("roadmap of a resident", "case.roadmap", {
      profile: { ...profile, roadmap: RESIDENCY },
      options: OPTIONS,
    }),
    called("refused roadmap", "case.roadmap", { profile, options: { ...OPTIONS, programs: -1 } }),
  ];
}

/** A shortlist, the stage after a residency, with a list and without one, and a second road. */
function careersOf(profile: Profile, options: CaseOptions): readonly ContractCase[] {
  return [
    called("shortlist", "case.shortlist", { profile, options }),
    called("fellowships beside a list", "fellowships", { profile, options }),
    called("fellowships without a list", "fellowships", { profile, options, listed: false }),
    called("a second road", "plan-b", { profile, options }),
  ];
}

/** Doors with and without a list, before and inside a season. */
function doorsOf(profile: Profile, underWay: Profile): readonly ContractCase[] {
  return [
    called("doors beside a list", "case.doors", { profile, options: OPTIONS, listed: [PROGRAM] }),
    called("doors inside a season", "case.doors", {
      profile: underWay,
      options: { ...OPTIONS, today: "2026-10-10" },
      listed: null,
    }),
  ];
}

/** Interviews anywhere, at a program that invited, and at one that is none. */
function interviewsOf(profile: Profile, underWay: Profile): readonly ContractCase[] {
  return [
    called("interviews", "case.interview", { profile, options: OPTIONS, program: null }),
    called("interview at one program", "case.interview", {
      profile: underWay,
      options: { ...OPTIONS, today: "2026-10-10" },
      program: "acgme:1203521465",
    }),
    called("interview at an unknown program", "case.interview", {
      profile,
      options: OPTIONS,
      program: "acgme:1",
    }),
  ];
}

/** Calls that are about no applicant. */
function ledgerCases(): readonly ContractCase[] {
  return [
    called("summary", "facts.summary", {}),
    called("every source", "facts.sources", { ids: [] }),
    called("unknown source", "facts.sources", { ids: ["nothing"] }),
    called("search", "facts.find", { query: "geisinger", limit: 5 }),
    called("near searches", "facts.near", { query: "uscf" }),
    called("names", "facts.names", { ids: [PROGRAM, "acgme:1"] }),
    called("ledger", "facts.ledger", { query: PROGRAM }),
    called("conferences and journals", "facts.venues", {}),
  ];
}

/** Calls that hold earlier facts against those at hand. */
function changesCases(): readonly ContractCase[] {
  const profile = profileAt("examples/low-score-informatics.yaml");
  const small: Profile = { ...profile, seeks: { ...profile.seeks, specialties: ["Pathology"] } };
  const earlier = { version: EARLIER_VERSION, text: JSON.stringify(earlierBundle(bundleOfBuild())) };
  const options = { ...OPTIONS, programs: 12, draws: 40 };
  return [
    called("earlier facts", "changes.facts", { earlier, programs: null }),
    called("earlier facts that cannot be read", "changes.facts", {
      earlier: { version: EARLIER_VERSION, text: "" },
      programs: null,
    }),
    called("a list with earlier facts", "changes.list", { profile: small, options, earlier }),
  ];
}

/** What stands beside a list and is read from it. */
function besideTheList(profile: Profile): readonly ContractCase[] {
  const input = { profile, options: OPTIONS };
  return [called("people like her", "case.people", input), called("cart", "plan.cart", input)];
}

function twoChanges(profile: Profile): InputOf<"what-if.steps">["changes"] {
  const passed: Profile = { ...profile, exams: { ...profile.exams, step3: "pass" } };
  const experience = { ...profile.experience, usClinicalMonths: 6 };
  return [
    { change: { "exams.step3": "pass" }, alone: passed, upTo: passed },
    {
      change: { "experience.us_clinical_months": 6 },
      alone: { ...profile, experience },
      upTo: { ...passed, experience },
    },
  ];
}

/** Where two texts part, with a little of both; `null` when they are the same. */
export function firstDifference(a: string, b: string): string | null {
  if (a === b) return null;
  let index = 0;
  while (a[index] === b[index]) index++;
  const around = (text: string): string => text.slice(Math.max(0, index - 60), index + 60);
  return `at ${index}: …${around(a)}… and …${around(b)}…`;
}
