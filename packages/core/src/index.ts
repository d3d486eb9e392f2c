export type * from "./answers/application.ts";
export type * from "./answers/calibration.ts";
export type * from "./answers/chances-report.ts";
export type * from "./answers/changes.ts";
export type * from "./answers/claims.ts";
export type * from "./answers/fellowships.ts";
export type * from "./answers/forecast-report.ts";
export type * from "./answers/gate.ts";
export type * from "./answers/informatics.ts";
export type * from "./answers/interview.ts";
export type * from "./answers/letters.ts";
export type * from "./answers/plan-b.ts";
export type * from "./answers/plan-report.ts";
export type * from "./answers/portfolio-result.ts";
export type * from "./answers/reasons.ts";
export type * from "./answers/roadmap.ts";
export type * from "./answers/visa-room.ts";
export type * from "./answers/what-if.ts";
export { applicationFor } from "./application-form/application-for.ts";
export type { PlainCopy, ToPlain } from "./application-form/field.ts";
export { type Case, caseOf, inputsHashOf } from "./case/case.ts";
export { type CaseOptions, DEFAULT_QUESTIONS } from "./case/case-options.ts";
export { effectiveProfile } from "./case/effective-profile.ts";
export { beforeTheSeason, type ChanceModel, chanceModelOf } from "./chances/chance-model.ts";
export { chanceRanges, type RangeOptions } from "./chances/chance-ranges.ts";
export type * from "./chances/chance-surface.ts";
export { baseChanceOf, contributionsOf } from "./chances/contributions.ts";
export { effectOf } from "./chances/effects.ts";
export { evidenceFor } from "./chances/evidence-for.ts";
export { evidenceGrade } from "./chances/evidence-grade.ts";
export { type PersonTerms, personTermsOf } from "./chances/person-terms.ts";
export { populationCurve } from "./chances/population-curve.ts";
export { posteriorOf } from "./chances/posterior.ts";
export { gridWeights, type Mixture, qualityGridOf } from "./chances/quality-grid.ts";
export { type SeasonChance, seasonChanceOf } from "./chances/season-chance.ts";
export type * from "./chances/season-so-far.ts";
export type { SignalKinds } from "./chances/signals-of.ts";
export { specialtyParametersFor } from "./chances/specialty-parameters-for.ts";
export { nodesOf, type SpecialtyTerms, specialtyTermsOf } from "./chances/specialty-terms.ts";
export { type Sponsorship, sponsorshipsOf } from "./chances/sponsorship.ts";
export { LEVELS, surfaceOf } from "./chances/surface.ts";
export { changesBetween } from "./changes/changes-between.ts";
export { concernOf, listChangeSteps } from "./changes/list-changes.ts";
export {
  type PeopleLike,
  type PeopleLikeReport,
  peopleLike,
  type ScoresOfGroup,
} from "./comparison/people-like.ts";
export { type ComparisonPart, specialtiesFor, specialtySteps } from "./comparison/specialties-for.ts";
export { isThin } from "./comparison/thin.ts";
export type * from "./doors/doors.ts";
export { doorsFor } from "./doors/doors-for.ts";
export { eligibilityOf } from "./eligibility/eligibility.ts";
export { overallVerdict } from "./eligibility/overall-verdict.ts";
export { type Explanation, explanationOf, explanationSteps } from "./explanation/explanation.ts";
export type * from "./facts/best-rates.ts";
export type * from "./facts/careers-facts.ts";
export {
  CLOCK_ENDS,
  FELLOWSHIP_COUNTS,
  FELLOWSHIP_DAYS,
  FELLOWSHIP_FIGURES,
  LOOKED_FOR_TESTS,
  REQUIREMENT_TESTS,
} from "./facts/careers-facts.ts";
export { ageOf, isDecisive } from "./facts/decisive.ts";
export type * from "./facts/fact.ts";
export type * from "./facts/fact-table.ts";
export { DOUBT_REASONS } from "./facts/fact-table.ts";
export type * from "./facts/facts.ts";
export type * from "./facts/fellowship-facts.ts";
export { FIELD_NAMES, fieldLabelOf, fieldTypeOf } from "./facts/field-type.ts";
export { FIELDS, QUOTA_YEARS } from "./facts/fields.ts";
export {
  COMPETENCY_DOMAINS,
  type CompetencyDomain,
  type CompetencyDomainId,
  type Credential,
  EXPECTED_THINGS,
  type ExpectedThing,
  type InformaticsFacts,
  type OpenDataSet,
  PATHWAY_STAGES,
  type PathwayStage,
  type PublicationVenue,
  type Span,
  type StageExpectation,
} from "./facts/informatics-facts.ts";
export {
  ENTRY_KINDS,
  type EntryKind,
  INTERVIEW_CONDITIONS,
  INTERVIEW_THEMES,
  type InterviewCondition,
  type InterviewFacts,
  type InterviewQuestion,
  type InterviewTheme,
} from "./facts/interview-facts.ts";
export {
  fitsJudgement,
  JUDGEMENT_FORMS,
  JUDGEMENT_IDS,
  type JudgementId,
  type Judgements,
  lackingJudgement,
} from "./facts/judgements.ts";
export type { LicenceLimit } from "./facts/licence-limit.ts";
export {
  acgmeCodeOf,
  baseIdOf,
  conflictAt,
  factAt,
  factsAt,
  rowOf,
  tracksOfRow,
  valueAt,
} from "./facts/lookup.ts";
export { NO_LIMIT, noneOf } from "./facts/no-limit.ts";
export type * from "./facts/openness.ts";
export { opennessAt } from "./facts/openness-at.ts";
export { withOwnFacts, YOUR_ENTRY } from "./facts/own-facts.ts";
export { LONGEST_OWN_TEXT, ownValueProblem, ownValueTakes } from "./facts/own-value.ts";
export * from "./facts/parameters.ts";
export { type ProgramPlace, placesOf } from "./facts/places-of.ts";
export { plainText } from "./facts/plain-text.ts";
export { referenceProblems } from "./facts/references.ts";
export { resolveFacts } from "./facts/resolve-facts.ts";
export {
  type FellowshipDay,
  ROADMAP_CONDITIONS,
  ROADMAP_DAYS,
  ROADMAP_LEVERS,
  ROADMAP_PARTS,
  type RoadmapDayId,
  type RoadmapFacts,
  type StepFacts,
} from "./facts/roadmap-facts.ts";
export { searchPrograms, searchSuggestions, searchTexts } from "./facts/search.ts";
export type { SearchWords } from "./facts/search-words.ts";
export type * from "./facts/source.ts";
export { stepCircleIn } from "./facts/step-circle.ts";
export type * from "./facts/visa-rules.ts";
export { isWebAddress, LONGEST_ADDRESS, WEB_ADDRESS, webAddressMeant } from "./facts/web-address.ts";
export { type ForecastQuestion, forecastFor } from "./forecast/forecast-for.ts";
export { forecastPoolOf } from "./forecast/forecast-pool.ts";
export { saidForecast } from "./forecast/said-forecast.ts";
export { usualListFor } from "./forecast/usual-list-for.ts";
export { usualOrders } from "./forecast/usual-lists.ts";
export { interviewFor } from "./interview/interview-for.ts";
export { ledgerFor, ledgerOf } from "./ledger/ledger-for.ts";
export {
  type ChangeStep,
  type ChangeSteps,
  changeSteps,
  type StepAsked,
} from "./levers/change-steps.ts";
export { leverSteps, type WhatIfAsked, whatIfOf, whatIfSteps } from "./levers/what-if-of.ts";
export { type Cart, type CartLine, type CartService, cartOf, isCartOf } from "./list/cart.ts";
export type { ChosenList } from "./list/chosen-list.ts";
export { type EarlierList, type FirstAnswer, firstAnswerOf } from "./list/first-answer.ts";
export { listOf } from "./list/list-of.ts";
export { type PlanParts, planReportOf } from "./list/plan-report-of.ts";
export { type LimitsForSize, limitsForSize, type SizeAt, sizeAt } from "./list/size-at.ts";
export { type EndLimits, sizeForLimits } from "./list/size-for.ts";
export { stretchOf } from "./list/stretch.ts";
export { withJ1Of } from "./list/with-j1.ts";
export { gaussHermite, type NormalQuadrature } from "./math/gauss-hermite.ts";
export { logistic } from "./math/logistic.ts";
export { logit } from "./math/logit.ts";
export { normalCdf } from "./math/normal-cdf.ts";
export { normalPdf } from "./math/normal-pdf.ts";
export { normalQuantile } from "./math/normal-quantile.ts";
export { poissonBinomial } from "./math/poisson-binomial.ts";
export { quantileSorted } from "./math/quantile.ts";
export { type Random, randomFrom } from "./math/random.ts";
export { chancesFor } from "./one-program/chances-for.ts";
export { type SimilarProgram, similarPrograms } from "./one-program/similar-programs.ts";
export { fellowshipsFor } from "./pathway/fellowship/fellowships-for.ts";
export { type PlanBProgress, planBFor, planBSteps } from "./pathway/plan-b/plan-b-steps.ts";
export { BULLET_JOINTS } from "./pathway/portfolio/bullet-of.ts";
export { informaticsFor } from "./pathway/portfolio/informatics-for.ts";
export {
  type ComparedRoadmap,
  type RoadmapChange,
  roadmapChanges,
} from "./pathway/roadmap/roadmap-changes.ts";
export { missedSeason, type RoadmapBeside, roadmapFor } from "./pathway/roadmap/roadmap-for.ts";
export { roadmapNeedsLevers } from "./pathway/roadmap/stage-of.ts";
export { type PlanOptions, planFor } from "./plan-for.ts";
export { portfolioUsd } from "./portfolio/problem/fees.ts";
export type * from "./portfolio/problem/instance.ts";
export type * from "./portfolio/problem/limit-conflict.ts";
export { portfolioValue } from "./portfolio/problem/value.ts";
export { resolvePortfolio } from "./portfolio/resolve.ts";
export { budgetFrontierOf, type FrontierList, frontierOf } from "./portfolio/search/frontier.ts";
export { type HandRule, listByHand } from "./portfolio/second-look/by-hand.ts";
export { type CautiousList, cautiousList } from "./portfolio/second-look/cautious-list.ts";
export { firmnessOf, type PortfolioDraw } from "./portfolio/second-look/firmness.ts";
export { marginalsOf, savingsOf } from "./portfolio/second-look/marginals.ts";
export { type Outsider, outsidersOf } from "./portfolio/second-look/outsiders.ts";
export { shadowPrices } from "./portfolio/second-look/shadow-prices.ts";
export { type SolveOptions, solvePortfolio } from "./portfolio/solve.ts";
export { clipped, foundIn } from "./problem/found.ts";
export { listedProblems, MOST_PROBLEMS } from "./problem/listed.ts";
export type * from "./problem/problem.ts";
export { numberTakes } from "./problem/takes.ts";
export { type Applicant, applicantOf } from "./profile/applicant.ts";
export { APPLICANT_TYPES, type ApplicantType } from "./profile/applicant-type.ts";
export { applicantTypeNamed } from "./profile/applicant-type-named.ts";
export {
  type ApplicationTold,
  AREA_PREFERENCES,
  type AreaPreference,
  type ConnectionTold,
  EXPERIENCE_TYPES,
  type ExperienceTold,
  type ExperienceType,
  FOCUS_AREAS,
  type FocusArea,
  KEY_CHARACTERISTICS,
  type KeyCharacteristic,
  type RegionTold,
  SCHOLARLY_TYPES,
  type ScholarlyTold,
  type ScholarlyType,
} from "./profile/application.ts";
export {
  ABSTRACT_PARTS,
  type AbstractPart,
  BETTER_WAYS,
  type BetterWay,
  CYCLE_DECISIONS,
  type CycleTold,
  GUIDED_KINDS,
  type GuidedKind,
  type GuidedProject,
  type InterventionTold,
  PROJECT_CHART_METHODS,
  PROJECT_CHART_RULES,
  PROJECT_CLINICS,
  PROJECT_EVALUATIONS,
  PROJECT_MEASURE_KINDS,
  PROJECT_TEXTS,
  type ProjectChartTold,
  type ProjectComparisonTold,
  type ProjectEvaluationKind,
  type ProjectEvaluationTold,
  type ProjectMeasureTold,
  type ProjectText,
} from "./profile/guided-project.ts";
export { LETTER_QUALITIES, LETTER_UPLOADERS, type LetterTold } from "./profile/letters.ts";
export type { LicensingExam } from "./profile/licensing-exams.ts";
export { monthNamed, monthOrNow, monthShown, NOW } from "./profile/month-named.ts";
export { MONTH_NAMES } from "./profile/month-names.ts";
export {
  ARTEFACT_KINDS,
  type ArtefactTold,
  type CommitteeTold,
  EDUCATION_KINDS,
  type EducationTold,
  EMPTY_PORTFOLIO,
  type FreeEntry,
  MENTOR_KINDS,
  type MeasureTold,
  type MentorTold,
  OLD_LISTS,
  type OldList,
  type PersonMetTold,
  type PortfolioTold,
  PROJECT_KINDS,
  PROJECT_STATES,
  type ProjectTold,
  PUBLICATION_KINDS,
  type PublicationTold,
  SKILL_LEVELS,
  type SkillLevel,
  type SkillTold,
} from "./profile/portfolio.ts";
export { entriesInOrder, type PlacedEntry } from "./profile/portfolio-entries.ts";
export { entryTexts, freeTexts, measureText } from "./profile/portfolio-texts.ts";
export type * from "./profile/profile.ts";
export {
  MEETING_ZONES,
  type MeetingTold,
  type MeetingZone,
  ROADMAP_STAGES,
  ROADMAP_STEPS,
  type RoadmapStageCode,
  type RoadmapStepCode,
  type RoadmapStepTold,
  type RoadmapTold,
} from "./profile/roadmap.ts";
export { SKILL_NAMES, type SkillName, skillNamed } from "./profile/skill-named.ts";
export { FIRST_DAY, isTakenDay, LAST_DAY, LAST_YEAR } from "./profile/taken-days.ts";
export { type ScoreField, type Unlikely, unlikelyAt, unlikelyIn } from "./profile/unlikely.ts";
export { ARMED_FORCES } from "./program/armed-forces.ts";
export { divisionNamed } from "./program/division-named.ts";
export { CENSUS_DIVISIONS, type CensusDivision } from "./program/divisions.ts";
export { normalForm } from "./program/normal-form.ts";
export { settingNamed } from "./program/setting-named.ts";
export { SETTINGS, type Setting } from "./program/settings.ts";
export { SPECIALTIES, type Specialty, type SpecialtyName } from "./program/specialties.ts";
export {
  SPECIALTIES_ELSEWHERE,
  type SpecialtyElsewhere,
  specialtyElsewhere,
} from "./program/specialties-elsewhere.ts";
export { specialtyNamed } from "./program/specialty-named.ts";
export { stateNamed } from "./program/state-named.ts";
export { STATES, type State, type StateCode } from "./program/states.ts";
export { trackNamed } from "./program/track-named.ts";
export { TRACKS, type Track } from "./program/tracks.ts";
export { unknownSpecialty } from "./program/unknown-specialty.ts";
export { type Questions, questionsOf } from "./questions/ask-first.ts";
export { type ProgramQuestion, questionsFor } from "./questions/questions-for.ts";
export { coverageOf, uncoveredBy } from "./recommendations/coverage-of.ts";
export { isAhead } from "./recommendations/letter-state.ts";
export { lettersFor } from "./recommendations/letters-for.ts";
export { type LetterPlace, lettersForSpecialty } from "./recommendations/letters-for-specialty.ts";
export { type LettersAsked, lettersOf } from "./recommendations/letters-of.ts";
export { peopleOf, type WriterTold } from "./recommendations/people-of.ts";
export { type SeasonOfLetters, seasonOfLetters } from "./recommendations/season-of-letters.ts";
export { withKeys, writerKey } from "./recommendations/writer-key.ts";
export { ok, type Result, refused } from "./result.ts";
export { allowanceOf } from "./season/allowance-of.ts";
export {
  APPLICATION_CHOICES,
  type ApplicationChoice,
  type ApplicationFacts,
  type ChoiceList,
} from "./season/application-facts.ts";
export { SEASON_DATE_IDS } from "./season/dates-of.ts";
export { feeOfCount } from "./season/fee-of-count.ts";
export { countedUsd, fixedFeesOf } from "./season/fixed-fees-of.ts";
export type { GateFacts, GateRule, GateRuleId, PassingScore } from "./season/gate-facts.ts";
export { GATE_RULES } from "./season/gate-facts.ts";
export { isIsoDate, isoDate } from "./season/iso-date.ts";
export type { LetterFacts } from "./season/letter-facts.ts";
export { derivedMatchDay, derivedMatchWeekMonday } from "./season/match-day.ts";
export { matchIdsOf, NRMP, ownMatchOf } from "./season/match-of.ts";
export { phaseOf, type SeasonPhase, type SeasonPosition } from "./season/phase-of.ts";
export type * from "./season/season-facts.ts";
export { type PlannedSeason, seasonFactsFor } from "./season/season-facts-for.ts";
export { seasonFor, seasonToPlan } from "./season/season-for.ts";
export { SEASON_EVENTS, seasonOfDay, seasonOfEntry } from "./season/season-of-entry.ts";
export { graduationProblem, seasonProblems } from "./season/season-problems.ts";
export { feeStepsOf, serviceOf } from "./season/service-of.ts";
export { signalsFor } from "./season/signals-for.ts";
export { seasonCourse } from "./season-room/season-course.ts";
export type * from "./season-room/season-room.ts";
export { seasonRoomFor } from "./season-room/season-room-for.ts";
export { type Contender, chosenOf, SHORTLIST_SIZE, type ShortlistStep } from "./shortlist/chosen.ts";
export {
  type Criteria,
  type CriterionFact,
  criteriaAt,
  type Standing,
  WELCOMES_IMGS_FROM,
} from "./shortlist/criteria.ts";
export { type Shortlist, type ShortlistRow, shortlistFor } from "./shortlist/shortlist-for.ts";
export { CORE_VERSION } from "./version.ts";
export { COUNTRIES, type Country } from "./visa-room/countries.ts";
export { countryNamed, type NamedCountry } from "./visa-room/country-named.ts";
export { visaRoomFor } from "./visa-room/visa-room-for.ts";
export { asksForVisaRoom, type VisaAnswers, visaRoomOf } from "./visa-room/visa-room-of.ts";
