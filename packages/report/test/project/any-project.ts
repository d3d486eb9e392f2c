import type { ProjectEvidence, ProjectFigures } from "@smartpick/answers";
import {
  ABSTRACT_PARTS,
  CYCLE_DECISIONS,
  GUIDED_KINDS,
  type GuidedProject,
  PROJECT_MEASURE_KINDS,
  PROJECT_TEXTS,
} from "@smartpick/core";
import fc from "fast-check";

const BARE: GuidedProject = {
  kind: "workflow",
  title: "Fewer missed visits",
  authors: [],
  place: null,
  month: null,
  role: null,
  tools: [],
  confirmedBy: null,
  texts: Object.fromEntries(PROJECT_TEXTS.map((name) => [name, null])) as GuidedProject["texts"],
  interventions: [],
  measures: [],
  cycles: [],
  abstract: Object.fromEntries(ABSTRACT_PARTS.map((name) => [name, null])) as GuidedProject["abstract"],
  chart: null,
  comparison: null,
  evaluations: [],
};

/** A project of a title and a kind, with the changes given. */
export function projectLike(
  changes: Partial<Omit<GuidedProject, "texts">> & { readonly texts?: Partial<GuidedProject["texts"]> } = {},
): GuidedProject {
  return { ...BARE, ...changes, texts: { ...BARE.texts, ...changes.texts } };
}

/** Figures of a chart with three phases. */
export const FIGURES: ProjectFigures = {
  method: "xmr",
  centre: "mean",
  of100: false,
  points: 32,
  signals: 3,
  phases: [
    { name: "Baseline", points: 12, from: 1, to: 12, centre: 23.5 },
    { name: "Text reminder", points: 12, from: 13, to: 24, centre: 14.166_666 },
    { name: "Reminder and call", points: 8, from: 25, to: 32, centre: 9.75 },
  ],
  effect: null,
};

/** Words that look like what people write, numbers, marks and other scripts among them. */
const word = fc.oneof(
  { arbitrary: fc.stringMatching(/^[a-z]{1,9}$/), weight: 6 },
  {
    arbitrary: fc.constantFrom("23.5", "10%", "(n=12)", "—", "it's", "“so”", "<b>", "&amp;", "a/b", "x̄"),
    weight: 2,
  },
  { arbitrary: fc.string({ minLength: 1, maxLength: 6 }).filter((text) => /\S/u.test(text)), weight: 1 },
);
const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(" ").trim());
const prose = fc.array(line, { minLength: 1, maxLength: 5 }).map((lines) => lines.join(". "));
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 3 });
const day = fc.constantFrom("2026-01-05", "2026-03-30", "2026-12-31");

function texts<Name extends string>(names: readonly Name[]): fc.Arbitrary<Record<Name, string | null>> {
  return fc.record(Object.fromEntries(names.map((name) => [name, maybe(prose)]))) as fc.Arbitrary<
    Record<Name, string | null>
  >;
}

/** Any project that a file can hold. */
export const anyProject: fc.Arbitrary<GuidedProject> = fc.record({
  kind: fc.constantFrom(...GUIDED_KINDS),
  title: line,
  authors: fc.array(line, { maxLength: 4 }),
  place: maybe(line),
  month: maybe(fc.constantFrom("2026-08", "2025-12")),
  role: maybe(fc.constantFrom("led", "designed and led", "analysed the data")),
  tools: fc.array(line, { maxLength: 3 }),
  confirmedBy: maybe(line),
  texts: texts(PROJECT_TEXTS),
  interventions: fc.array(fc.record({ text: prose, from: maybe(day), to: maybe(day) }), { maxLength: 3 }),
  measures: fc.array(
    fc.record({
      name: line,
      kind: maybe(fc.constantFrom(...PROJECT_MEASURE_KINDS)),
      unit: maybe(line),
      definition: maybe(prose),
      better: fc.constant(null),
    }),
    { maxLength: 3 },
  ),
  cycles: fc.array(
    fc.record({
      plan: maybe(prose),
      prediction: maybe(prose),
      did: maybe(prose),
      saw: maybe(prose),
      decision: maybe(fc.constantFrom(...CYCLE_DECISIONS)),
      from: maybe(day),
      to: maybe(day),
    }),
    { maxLength: 2 },
  ),
  abstract: texts(ABSTRACT_PARTS),
  chart: fc.constant(null),
  comparison: fc.constant(null),
  evaluations: fc.constant([]),
});

/** Any figures that a chart can give. */
export const anyFigures: fc.Arbitrary<ProjectFigures> = fc.record({
  method: fc.constantFrom("run", "xmr", "p", "t"),
  centre: fc.constantFrom("mean" as const, "median" as const),
  of100: fc.boolean(),
  points: fc.nat(200),
  signals: fc.nat(10),
  phases: fc.array(
    fc.record({
      name: maybe(line),
      points: fc.nat(60),
      from: fc.nat(10),
      to: fc.nat(99),
      centre: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    }),
    { maxLength: 6 },
  ),
  effect: fc.option(
    fc.record({
      mid: fc.double({ min: -100, max: 100, noNaN: true }),
      low: fc.double({ min: -100, max: 100, noNaN: true }),
      high: fc.double({ min: -100, max: 100, noNaN: true }),
      bears: fc.boolean(),
    }),
  ),
});

/** What further tables of a project can show; their findings are sentences of this app with counted numbers. */
export const anyEvidence: fc.Arbitrary<readonly ProjectEvidence[]> = fc.array(
  fc.record({
    kind: fc.constantFrom("comparison" as const, "sus" as const, "alerts" as const),
    data: fc.constantFrom("cases.csv", "sus.csv"),
    finding: fc
      .tuple(line, fc.double({ min: -100, max: 100, noNaN: true }))
      .map(([words, number]) => `${words}: ${number.toFixed(1)} of 100.`),
    brief: fc.tuple(line, fc.nat(1000)).map(([words, number]) => `${words} ${number}`),
    warnings: fc.array(line, { maxLength: 2 }),
  }),
  { maxLength: 3 },
);
