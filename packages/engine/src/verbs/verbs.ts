import type { EngineContext } from "../engine-context.ts";
import type { InputIn, OutputIn, VerbTable } from "../jobs/verb-table.ts";
import { CAREERS_VERBS } from "./careers-verbs.ts";
import { CASE_VERBS } from "./case-verbs.ts";
import { CHANGES_VERBS } from "./changes-verbs.ts";
import { FACTS_VERBS } from "./facts-verbs.ts";
import { OUTLOOK_VERBS } from "./outlook-verbs.ts";
import { PLAN_VERBS } from "./plan-verbs.ts";
import { SEASON_VERBS } from "./season-verbs.ts";
import { WHAT_IF_VERBS } from "./what-if-verbs.ts";

/**
 * Every calculation that a shell may ask for, by area. Workers, clients and servers know verbs by this table alone. The same
 * input gives the same JSON wherever it runs; expected trouble comes back as `Result` problems.
 */
export const VERBS = {
  ...FACTS_VERBS,
  ...CASE_VERBS,
  ...PLAN_VERBS,
  ...OUTLOOK_VERBS,
  ...WHAT_IF_VERBS,
  ...SEASON_VERBS,
  ...CHANGES_VERBS,
  ...CAREERS_VERBS,
} satisfies VerbTable<EngineContext>;

export type Verbs = typeof VERBS;
export type Verb = keyof Verbs;
export type InputOf<V extends Verb> = InputIn<Verbs, V>;
export type OutputOf<V extends Verb> = OutputIn<Verbs, V>;
