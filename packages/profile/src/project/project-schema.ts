import {
  ABSTRACT_PARTS,
  BETTER_WAYS,
  CYCLE_DECISIONS,
  GUIDED_KINDS,
  PROJECT_CHART_METHODS,
  PROJECT_CHART_RULES,
  PROJECT_CLINICS,
  PROJECT_EVALUATIONS,
  PROJECT_MEASURE_KINDS,
  PROJECT_TEXTS,
} from "@smartpick/core";
import * as z from "zod/mini";
import { dateField, monthField, NOTES, numberField, textField, wordField } from "../field.ts";
import { list, maybe, section } from "../groups.ts";
import type { Path } from "../path.ts";
import { walkOf } from "../schema-walk.ts";
import { wordsNamed } from "../words.ts";
import { isTableBeside } from "./table-beside.ts";

/** Most characters of one text of a project: more than a poster holds, so that nothing is lost that is still to be cut. */
const LONGEST_TEXT = 6_000;
/** Most characters of a name, a place or a role. */
const LONGEST_LINE = 300;
/** Most points that a freeze can name. */
const MOST_POINTS = 100_000;
const LARGEST = 1e12;
/** Rows and seeds as `sample-clinic` takes them. */
const MOST_ROWS = 100_000;
const LARGEST_SEED = 4_294_967_295;

const line = () => textField(LONGEST_LINE);
const prose = () => textField(LONGEST_TEXT);
const words = (names: readonly string[], others: Readonly<Record<string, readonly string[]>> = {}) =>
  wordField(names, wordsNamed({ ...Object.fromEntries(names.map((name) => [name, []])), ...others }));

export const KIND_FORMS = { workflow: ["workflow improvement"], "data-analysis": ["data"], usability: [] };
export const BETTER_FORMS = { lower: ["less", "down"], higher: ["more", "up"] };
export const METHOD_FORMS = { xmr: ["individuals"], "p-prime": ["p′"], "u-prime": ["u′"], xbar: ["x̄"] };
export const RULES_FORMS = { anhoej: ["anhøj"], "western-electric": ["we"] };

const whole = (least: number, most: number) =>
  numberField({ kind: "number", least, most, whole: true, of: "number", words: [] });
const better = () => words(BETTER_WAYS, BETTER_FORMS);

function table() {
  return z
    .string()
    .check(z.refine(isTableBeside))
    .register(NOTES, {
      takes: { kind: "table-beside" },
      json: { type: "string", minLength: 5, maxLength: 300, pattern: "\\.[Cc][Ss][Vv]$" },
    });
}

function place() {
  return z
    .union([
      z.string().check(
        z.minLength(1),
        z.refine((text) => text.length <= LONGEST_LINE),
      ),
      z.int().check(z.gte(0), z.lte(MOST_POINTS)),
    ])
    .register(NOTES, {
      takes: { kind: "label" },
      json: {
        anyOf: [
          { type: "string", minLength: 1, maxLength: LONGEST_LINE },
          { type: "integer", minimum: 0, maximum: MOST_POINTS },
        ],
      },
    });
}

function textsOf<Name extends string>(names: readonly Name[]) {
  type Field = ReturnType<typeof maybe<ReturnType<typeof prose>>>;
  return Object.fromEntries(names.map((name) => [name, maybe(prose())])) as Record<Name, Field>;
}

/** `smartpick/project@1` as a file writes it: only a title and a kind have to be told. */
export const PROJECT_SCHEMA = section({
  schema: maybe(
    wordField(["smartpick/project@1"], (input) => (input === "smartpick/project@1" ? input : null)),
  ),
  kind: words(GUIDED_KINDS, KIND_FORMS),
  title: line(),
  authors: maybe(list(line())),
  place: maybe(line()),
  month: maybe(monthField(false)),
  role: maybe(line()),
  tools: maybe(list(line())),
  confirmed_by: maybe(line()),
  ...textsOf(PROJECT_TEXTS),
  interventions: maybe(list(section({ text: prose(), from: maybe(dateField()), to: maybe(dateField()) }))),
  measures: maybe(
    list(
      section({
        name: line(),
        kind: maybe(words(PROJECT_MEASURE_KINDS)),
        unit: maybe(line()),
        definition: maybe(prose()),
        better: maybe(better()),
      }),
    ),
  ),
  cycles: maybe(
    list(
      section({
        plan: maybe(prose()),
        prediction: maybe(prose()),
        did: maybe(prose()),
        saw: maybe(prose()),
        decision: maybe(words(CYCLE_DECISIONS)),
        from: maybe(dateField()),
        to: maybe(dateField()),
      }),
    ),
  ),
  abstract: maybe(section(textsOf(ABSTRACT_PARTS))),
  chart: maybe(
    section({
      data: table(),
      method: maybe(words(PROJECT_CHART_METHODS, METHOD_FORMS)),
      rules: maybe(words(PROJECT_CHART_RULES, RULES_FORMS)),
      freeze: maybe(whole(1, MOST_POINTS)),
      columns: maybe(section({ x: maybe(line()), value: maybe(line()), n: maybe(line()) })),
      left_out: maybe(list(section({ at: place(), because: line() }))),
      phases: maybe(list(section({ name: line(), from: place() }))),
      target: maybe(
        numberField({
          kind: "number",
          least: -LARGEST,
          most: LARGEST,
          whole: false,
          of: "number",
          words: [],
        }),
      ),
      better: maybe(better()),
    }),
  ),
  comparison: maybe(
    section({
      data: table(),
      clinic: maybe(
        section({
          kind: words(PROJECT_CLINICS),
          seed: maybe(whole(0, LARGEST_SEED)),
          rows: maybe(whole(1, MOST_ROWS)),
        }),
      ),
      outcome: maybe(line()),
      event: maybe(line()),
      exposure: maybe(line()),
      exposed: maybe(line()),
      strata: maybe(list(line())),
      week: maybe(line()),
      findings: maybe(list(line())),
    }),
  ),
  evaluations: maybe(list(section({ data: table(), kind: words(PROJECT_EVALUATIONS) }))),
});

/** A checked project file, words not yet in canonical form. */
export type ProjectFile = z.infer<typeof PROJECT_SCHEMA>;

/** The fields of the project format, found by their paths. */
export const PROJECT_WALK = walkOf(PROJECT_SCHEMA);

const WITH_LINES: ReadonlySet<unknown> = new Set([
  ...PROJECT_TEXTS,
  ...ABSTRACT_PARTS,
  ...["text", "definition", "plan", "prediction", "did", "saw"],
]);

/** Whether the text at a path may have several lines. */
export const hasLinesInProject = (path: Path): boolean => WITH_LINES.has(path.at(-1));
