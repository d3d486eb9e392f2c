export { ANSWER_NAMES, ANSWER_SCHEMAS, type AnswerName, answerJsonSchema } from "./answer-schemas.ts";
export * from "./documents/analysis.ts";
export * from "./documents/application.ts";
export * from "./documents/bench.ts";
export * from "./documents/calibration.ts";
export * from "./documents/chances.ts";
export * from "./documents/changes.ts";
export * from "./documents/chart.ts";
export * from "./documents/check.ts";
export * from "./documents/check-reading.ts";
export * from "./documents/claims.ts";
export * from "./documents/clinic-grade.ts";
export * from "./documents/clinic-truth.ts";
export { type FactsReport, factsSchema, type LedgerField, type ProgramLedger } from "./documents/facts.ts";
export * from "./documents/fellowships.ts";
export * from "./documents/forecast.ts";
export * from "./documents/glossary.ts";
export * from "./documents/identifiers.ts";
export * from "./documents/informatics.ts";
export * from "./documents/interview.ts";
export * from "./documents/letters.ts";
export * from "./documents/plan.ts";
export * from "./documents/plan-b.ts";
export { portfolioSchema } from "./documents/portfolio.ts";
export * from "./documents/portfolio-result.ts";
export * from "./documents/project-report.ts";
export * from "./documents/roadmap.ts";
export * from "./documents/score.ts";
export * from "./documents/specialties.ts";
export * from "./documents/usability.ts";
export type { HeuristicId } from "./documents/usability-heuristics.ts";
export * from "./documents/visa-room.ts";
export * from "./documents/what-if.ts";
export type { Frozen } from "./frozen.ts";
export type {
  ApplicationField,
  ApplicationLimit,
  ApplicationRemark,
  ApplicationTally,
} from "./parts/application.ts";
export type { Assurance } from "./parts/assurance.ts";
export type { Effect, EffectEstimate, EffectKind, EffectReason } from "./parts/effect.ts";
export type { EligibilityFinding } from "./parts/eligibility-finding.ts";
export type {
  FellowshipFigureHere,
  FellowshipHere,
  FellowshipLink,
  FellowshipLookedFor,
  FellowshipRequirement,
} from "./parts/fellowships.ts";
export type { Gate, GateCondition } from "./parts/gate.ts";
export type { ApplicationState, InSeasonBlock } from "./parts/in-season.ts";
export type {
  FactToAsk,
  InterviewAsk,
  InterviewEntry,
  InterviewMove,
  InterviewMoves,
  ProgramReason,
  QuestionHere,
  RedFlag,
  ScoresIfAsked,
} from "./parts/interview.ts";
export type { InterviewCount } from "./parts/interview-count.ts";
export type {
  Letter,
  LetterQuality,
  LetterRemark,
  LetterSpecialty,
  LetterUploader,
} from "./parts/letters.ts";
export type { CountedShare, KnownShare } from "./parts/measured-share.ts";
export type {
  GraduationSeason,
  KeptOpen,
  RoleAsk,
  RoleHere,
  RoleRoute,
  RouteStep,
  WaitingClockHere,
} from "./parts/plan-b.ts";
export type { PointsNeeded } from "./parts/points-needed.ts";
export type { ProjectEvidence, ProjectFigures, ProjectQuestion, ProjectSegment } from "./parts/project.ts";
export type { Range } from "./parts/range.ts";
export type {
  RoadmapDay,
  RoadmapLeftOut,
  RoadmapMeeting,
  RoadmapStep,
  RoadmapThisWeek,
  RoadmapWorth,
} from "./parts/roadmap.ts";
export type { VisaRoom, VisaRuleHere } from "./parts/visa-room.ts";
export type { Evidence, SignalName, Tier, Verdict } from "./parts/vocabulary.ts";
export type { AskFirst, AskGroup } from "./plan/ask-first.ts";
export type { HandMade, OutsiderRow, Robustness } from "./plan/explanation.ts";
export type { FrontierPoint } from "./plan/frontier-point.ts";
export type { BySource, HeadlineCap, PublishedGroup, SpecialtyLevel } from "./plan/headline.ts";
export type { ListRow, UnwordedListRow } from "./plan/list-row.ts";
export type { Exclusion, ExclusionCode, UnwordedExclusion } from "./reasons/exclusion.ts";
export type { RowReason } from "./reasons/row-reason.ts";
export type { StopReason } from "./reasons/stop-reason.ts";
export type { WarningReason } from "./reasons/warning-reason.ts";
