import * as z from "zod/mini";
import { analysisSchema } from "./documents/analysis.ts";
import { applicationSchema } from "./documents/application.ts";
import { benchSchema } from "./documents/bench.ts";
import { calibrationSchema } from "./documents/calibration.ts";
import { chancesSchema } from "./documents/chances.ts";
import { changesSchema } from "./documents/changes.ts";
import { chartSchema } from "./documents/chart.ts";
import { checkSchema } from "./documents/check.ts";
import { claimsSchema } from "./documents/claims.ts";
import { clinicGradeSchema } from "./documents/clinic-grade.ts";
import { clinicSchema, clinicTruthSchema } from "./documents/clinic-truth.ts";
import { factsSchema } from "./documents/facts.ts";
import { fellowshipsSchema } from "./documents/fellowships.ts";
import { forecastSchema } from "./documents/forecast.ts";
import { glossarySchema } from "./documents/glossary.ts";
import { identifiersSchema } from "./documents/identifiers.ts";
import { informaticsSchema } from "./documents/informatics.ts";
import { interviewSchema } from "./documents/interview.ts";
import { lettersSchema } from "./documents/letters.ts";
import { planSchema } from "./documents/plan.ts";
import { planBSchema } from "./documents/plan-b.ts";
import { portfolioSchema } from "./documents/portfolio.ts";
import { portfolioResultSchema } from "./documents/portfolio-result.ts";
import { projectReportSchema } from "./documents/project-report.ts";
import { roadmapSchema } from "./documents/roadmap.ts";
import { scoreSchema } from "./documents/score.ts";
import { specialtiesSchema } from "./documents/specialties.ts";
import { usabilitySchema } from "./documents/usability.ts";
import { visaRoomSchema } from "./documents/visa-room.ts";
import { whatIfSchema } from "./documents/what-if.ts";

/** The formats of every document that `--json` prints, and of the instance that the bare optimiser reads, by name. */
export const ANSWER_NAMES = [
  "plan",
  "forecast",
  "chances",
  "specialties",
  "facts",
  "portfolio",
  "portfolio-result",
  "bench",
  "calibration",
  "visa-room",
  "interview",
  "what-if",
  "glossary",
  "changes",
  "check",
  "letters",
  "application",
  "claims",
  "chart",
  "project-report",
  "score",
  "usability",
  "fellowships",
  "plan-b",
  "informatics",
  "roadmap",
  "clinic",
  "clinic-truth",
  "clinic-grade",
  "analysis",
  "identifiers",
] as const;

export type AnswerName = (typeof ANSWER_NAMES)[number];

/** The schema of each format: what is printed validates against its own. */
export const ANSWER_SCHEMAS = {
  plan: planSchema,
  forecast: forecastSchema,
  chances: chancesSchema,
  specialties: specialtiesSchema,
  facts: factsSchema,
  portfolio: portfolioSchema,
  "portfolio-result": portfolioResultSchema,
  bench: benchSchema,
  calibration: calibrationSchema,
  "visa-room": visaRoomSchema,
  interview: interviewSchema,
  "what-if": whatIfSchema,
  glossary: glossarySchema,
  changes: changesSchema,
  check: checkSchema,
  letters: lettersSchema,
  application: applicationSchema,
  claims: claimsSchema,
  chart: chartSchema,
  "project-report": projectReportSchema,
  score: scoreSchema,
  usability: usabilitySchema,
  fellowships: fellowshipsSchema,
  "plan-b": planBSchema,
  informatics: informaticsSchema,
  roadmap: roadmapSchema,
  clinic: clinicSchema,
  "clinic-truth": clinicTruthSchema,
  "clinic-grade": clinicGradeSchema,
  analysis: analysisSchema,
  identifiers: identifiersSchema,
} as const satisfies Readonly<Record<AnswerName, z.ZodMiniType>>;

/** The JSON Schema (2020-12) of a format. Later keys of the same version are allowed, as the interfaces promise. */
export function answerJsonSchema(name: AnswerName): Readonly<Record<string, unknown>> {
  const document = z.toJSONSchema(ANSWER_SCHEMAS[name], { io: "input" });
  return { $id: `smartpick/${name}@1`, title: `SmartPick ${name}`, ...document };
}
