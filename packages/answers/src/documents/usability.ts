import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";
import { alertsShape } from "./usability-alerts.ts";
import { heuristicsShape } from "./usability-heuristics.ts";
import { tasksShape } from "./usability-tasks.ts";

/** What a file about the use of a record system can hold. */
export const USABILITY_KINDS = ["heuristics", "tasks", "alerts"] as const;

const head = { schema: z.literal("smartpick/usability@1") };
const words = { finding: z.string(), warnings: z.array(z.string()) };

const heuristics = z.object({ ...head, ...heuristicsShape });
const tasks = z.object({ ...head, ...tasksShape });
const alerts = z.object({ ...head, ...alertsShape });

/** `smartpick/usability@1`: a heuristic evaluation, a task walk-through or the burden of alerts; `kind` says which. */
export const usabilitySchema = z
  .discriminatedUnion("kind", [z.extend(heuristics, words), z.extend(tasks, words), z.extend(alerts, words)])
  .check(z.meta({ type: "object" }));

export type UsabilityKind = (typeof USABILITY_KINDS)[number];

/** A heuristic evaluation: problems by severity, heuristics by problems, and how far the raters agree. */
export type HeuristicReport = Frozen<z.infer<typeof heuristics>>;

/** A walk-through of tasks: completion, time, clicks and errors, and the steps that gave trouble. */
export type TaskReport = Frozen<z.infer<typeof tasks>>;

/** The burden of alerts: what fired, what was overridden, and whether it should have been. */
export type AlertReport = Frozen<z.infer<typeof alerts>>;

/** Any of the three, without a sentence. */
export type UsabilityReport = HeuristicReport | TaskReport | AlertReport;

/** `smartpick/usability@1` in words. */
export type WordedUsability = Frozen<z.infer<typeof usabilitySchema>>;
