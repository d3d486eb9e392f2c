// A report with its words

export { worded } from "./worded.ts";
export type {
  Report,
  Worded,
  WordedExclusion,
  WordedPlan,
  WordedRow,
  WordedSpecialty,
} from "./worded-report.ts";

// English of counts, chances and money; tables

export {
  chancePhrase,
  differenceOf100,
  outOf100,
  RANGE_ODDS,
  rangeCell,
  rangeNote,
  rangeSentence,
  rangeWords,
  shortDifference,
  shortOf100,
  spanCell,
  spanSaid,
} from "./english/chance.ts";
export { withoutControls } from "./english/controls.ts";
export { dayInSeason, dayWords, monthWords, shortDay } from "./english/day.ts";
export { dollars, dollarsOrUnknown } from "./english/money.ts";
export { capitalised, counted, grouped, listed } from "./english/plural.ts";
export {
  type ColumnKind,
  column,
  per100,
  type Table,
  type TableCell,
  type TableColumn,
} from "./table/table.ts";

// Programs, their rules, facts and sources

export { type ChanceHere, chanceHere } from "./chances/chance-here.ts";
export { findingWords, ruleName } from "./eligibility/rules.ts";
export { verdictMark } from "./eligibility/verdict-mark.ts";
export { factValueWords } from "./facts/fact-values.ts";
export { unknownName } from "./facts/unknowns.ts";
export { doubtWords } from "./program/doubts.ts";
export {
  type Positions,
  positionsChart,
  positionsFinding,
  positionsOf,
  positionsTable,
} from "./program/positions-chart.ts";
export { type ProgramCard, programLine, programName } from "./program/program-card.ts";
export {
  otherTrack,
  placeName,
  settingName,
  shortProgramName,
  shortSpecialty,
  trackName,
} from "./program/program-names.ts";
export { SIMILAR_NOTE, similarWords } from "./program/similar-words.ts";
export { visaName } from "./program/visa.ts";
export { SourceNotes, type Sources, sourceLine } from "./sources/source-names.ts";
export { sourceIdsOf, sourceTable } from "./sources/source-table.ts";

// Chances of one program

export { basisWords } from "./chances/basis-words.ts";
export { evidenceMark, evidenceWord } from "./chances/evidence-names.ts";
export {
  medianNote,
  peopleOf,
  peopleSentences,
  peopleTable,
  rateNote,
  rateSentences,
  unpublishedWords,
} from "./chances/people-words.ts";
export { type AxisEnd, axisFor, type RangeBarOptions, rangeBar, rangeBarTable } from "./chances/range-bar.ts";

// Programs side by side

export { compareFinding, differenceSentence } from "./compare/compare-finding.ts";
export { type ComparedFact, type ComparedFacts, comparedFacts } from "./compare/compared-facts.ts";
export {
  type ComparedLists,
  type ComparedPlan,
  comparedLists,
  type OnBoth,
} from "./compare/compared-lists.ts";
export {
  type ComparedChance,
  type ComparedProgram,
  comparedChance,
  comparedNames,
  withoutChance,
} from "./compare/compared-program.ts";
export type { ComparedCell } from "./compare/fact-cells.ts";
export { listsCaution, listsChance, listsFinding, listsTable } from "./compare/list-words.ts";

// The plan as a whole

export { certificateSentence } from "./plan/certificate-words.ts";
export { type EvidencePart, evidenceParts } from "./plan/evidence-parts.ts";
export { headlineSentences, isAtCap, levelSentences } from "./plan/headline-words.ts";
export {
  candidatesSentence,
  emptyListReasons,
  findingOf,
  interviewSentences,
  invitedSentence,
  keptSentence,
  matchSentences,
  NOT_A_PROMISE,
  otherInterviewReading,
} from "./plan/plan-words.ts";

// The list: what is on it, what is left out, signals, costs

export {
  cartLineFinding,
  cartServiceFinding,
  nextWords,
  serviceDates,
} from "./costs/cart-words.ts";
export { costTable } from "./costs/cost-table.ts";
export { feeCurve, feeCurveTable } from "./costs/fee-curve.ts";
export { otherPriceSentences, WHICH_PRICE_COUNTS } from "./costs/other-prices.ts";
export { excludedByReason, excludedTable } from "./excluded/excluded-table.ts";
export { type Exclusion, exclusionWords } from "./excluded/exclusion-words.ts";
export { informaticsCell } from "./list/informatics-words.ts";
export { type ListAxis, listAxis, placeOnAxis } from "./list/list-axis.ts";
export { listTable } from "./list/list-table.ts";
export { applicationName, rowReasonWords } from "./list/row-reasons.ts";
export { onceSentences, type SharedLabels, sharedLabels } from "./list/shared-labels.ts";
export { tierShare } from "./list/tier-share.ts";
export { spanWords, TIER_NOTE, tierHeading, tierName } from "./list/tiers.ts";
export { signalName, signalWord } from "./signals/signal-names.ts";
export { signalTable } from "./signals/signal-table.ts";

// How far to go

export {
  frontierChart,
  frontierChartTable,
  frontierFrame,
  frontierTitle,
} from "./frontier/frontier-chart.ts";
export { frontierTable } from "./frontier/frontier-table.ts";
export { nextStretchSentence } from "./frontier/next-stretch.ts";
export { stopReasonWords } from "./frontier/stop-reasons.ts";
export { type StopWords, stopWords } from "./frontier/stop-words.ts";

// The second look: draws, lists by hand, what is nearly listed, what a limit costs

export { byHandSentences } from "./second-look/by-hand-words.ts";
export { firmSentence, shortFirm } from "./second-look/firm-words.ts";
export { handMadeTable, SCORE_NOTE } from "./second-look/hand-made-table.ts";
export { limitSentences } from "./second-look/limit-prices.ts";
export { outsiderWords } from "./second-look/outsider-words.ts";
export {
  cautiousSentences,
  costNote,
  firmSentences,
  KEPT_NOTE,
  keptCell,
} from "./second-look/robust-words.ts";

// What to ask first

export { type AskEmail, askEmail, askEmailOfAll, askEmailOfProgram } from "./questions/ask-email.ts";
export {
  answerWords,
  askFirstFinding,
  groupWords,
  groupWorth,
  knownWords,
  questionAlone,
} from "./questions/ask-first-words.ts";

// The season

export { confidenceWord } from "./season/confidence-word.ts";
export {
  type DrawnSeason,
  drawnFinding,
  drawnSeasons,
  drawnTable,
} from "./season/drawn-seasons.ts";
export { iconArray } from "./season/icon-array.ts";
export { iconArrayTable, iconArrayTitle } from "./season/icon-array-words.ts";
export { applicationsSentence, costFinding, seasonSoFarSentences } from "./season/in-season-words.ts";
export { bestAwaitedWords, bestInterviewWords, interviewDotsTitle } from "./season/interview-words.ts";
export { matchOfSeason } from "./season/own-match-words.ts";
export { type SameSeasons, sameSeasons, sameSeasonsSentence } from "./season/same-seasons.ts";
export { endsOf100, type SeasonEnds, seasonEnds } from "./season/season-ends.ts";

// The season as it happens

export { courseChart, courseTable, courseTitle } from "./season-room/course-chart.ts";
export {
  type Deadline,
  deadlinesOf,
  inDays,
  isThisWeek,
  isToCheck,
  opensNext,
} from "./season-room/deadline-words.ts";
export { paceChart, paceTable, paceTitle } from "./season-room/pace-chart.ts";
export {
  paceNote,
  silenceCounts,
  silenceFinding,
  silenceSentences,
  silenceWords,
  thenAndNow,
} from "./season-room/silence-words.ts";
export { trackerTable } from "./season-room/tracker-table.ts";
export { type Message, WRITE_ONCE_NOTE, writeOnceMessage } from "./season-room/write-once.ts";

// Sources

export { sourceDate } from "./sources/source-date.ts";

// Visa rules

export {
  concernWord,
  isOldStatus,
  NO_LEGAL_ADVICE,
  visaLines,
  visaRoomAbout,
  visaRoomFinding,
  visaRulesAtHand,
  visaRuleWords,
  wordedVisaRoom,
} from "./visa-room/visa-room-words.ts";

// The application form

export {
  APPLICATION_PROMISE,
  applicationFinding,
  wordedApplication,
} from "./application-form/application-words.ts";
export { countWords, fieldLimitWords, noNumberWords } from "./application-form/count-words.ts";
export { entryName, fieldLabel, fieldName, labelOfKey, tallyNoun } from "./application-form/field-words.ts";
export {
  NO_ANSWER_FOR_IT,
  NO_PRINTED_FORM,
  PRINTED_WARNING,
  printedFinding,
} from "./application-form/printed-words.ts";
export { applicationRemarkWords } from "./application-form/remark-words.ts";

// Claims of her texts

export {
  BULLETS_PROMISE,
  CLAIM_COLUMN_WORDS,
  claimPlaceName,
  claimsFinding,
  claimWords,
  missingSlotWords,
  wordedClaims,
} from "./claims/claims-words.ts";

// Informatics profile

export { stageWords as informaticsStageWords } from "./portfolio/gap-words.ts";
export { INFORMATICS_PROMISE, informaticsHeadline } from "./portfolio/informatics-headline.ts";
export { wordedInformatics } from "./portfolio/informatics-words.ts";
export { originWords } from "./portfolio/origin-words.ts";
export { peopleFinding } from "./portfolio/people-words.ts";
export { portfolioText } from "./portfolio/portfolio-text.ts";
export { type PrintedPortfolio, printedPortfolio } from "./portfolio/printed-portfolio.ts";
export { askWords, entryDoubtWords, entryQuestionWords } from "./portfolio/question-words.ts";
export { resumeTakenWords } from "./portfolio/resume-words.ts";
export { skillName } from "./portfolio/skill-words.ts";
export { domainLine, STANDING_RULES, skillLine } from "./portfolio/standing-words.ts";
export { stepCost, stepName, stepProof, stepWorth } from "./portfolio/step-words.ts";
export { venueWords } from "./portfolio/venue-words.ts";

// Letters of recommendation

export { type LetterRule, letterRules } from "./recommendations/letter-rules.ts";
export { letterStateWord, letterWords, notToldWords, sureDayWords } from "./recommendations/letter-words.ts";
export { lettersHeadline, whenToAsk } from "./recommendations/letters-headline.ts";
export {
  ASKED_FIRST,
  askedFirst,
  coverageLines,
  LETTERS_PROMISE,
  letterPlaceWords,
  wordedLetters,
} from "./recommendations/letters-words.ts";
export {
  type Packet,
  type PacketSection,
  packetLines,
  packetOf,
  packetText,
} from "./recommendations/packet.ts";
export { packetFileName } from "./recommendations/packet-file-name.ts";
export { qualityName } from "./recommendations/quality-words.ts";
export { remarkWords } from "./recommendations/remark-words.ts";
export { packetLead, pointsTitle, requestPoints } from "./recommendations/request-points.ts";
export { personAt, writerAt } from "./recommendations/writer-at.ts";
// Interviews

export { type EntryNote, entryNotes } from "./interview/entry-words.ts";
export { questionsByTheme, questionWords, themeName } from "./interview/question-words.ts";
export { besidesLines } from "./interview/sheet-words.ts";
export {
  fileFinding,
  interviewFinding,
  interviewNotToldWords,
  OWN_EACH,
  sheetFinding,
  WORDS_ARE_YOURS,
  wordedInterview,
} from "./interview/worded-interview.ts";

// Forecast and specialties

export {
  forecastFinding,
  forecastGainSentence,
  forecastHowSentences,
  forecastInterviewSentence,
} from "./forecast/forecast-words.ts";
export { comparedMatch } from "./specialties/compared-match.ts";
export {
  COMPARISON_KEY,
  type ComparedGroups,
  comparedGroups,
  isCompared,
  ORDER_NOTE,
  outsideNotes,
  type PublishedRate,
  publishedRateOf,
  publishedWords,
  THIN_NOTE,
} from "./specialties/compared-rows.ts";
export {
  type ComparisonEnd,
  comparisonAxis,
  comparisonBar,
  comparisonEnd,
} from "./specialties/comparison-chart.ts";
export { type PlanChange, planChangeChart, planChangeWords } from "./specialties/plan-change.ts";
export {
  COMPARISON_GUIDE,
  specialtiesFinding,
  specialtiesLead,
  specialtyVerdict,
  specialtyWords,
} from "./specialties/specialty-words.ts";

// Calibration

export { calibrationCell, calibrationTable, calibrationUse } from "./calibration/calibration-tables.ts";
export { calibrationFinding, reliabilitySets } from "./calibration/calibration-words.ts";
export { reliabilityChart } from "./calibration/reliability-chart.ts";
export {
  type ReliabilityChart,
  type ReliabilityGroup,
  reliabilityTitle,
  reliabilityVerdict,
} from "./calibration/reliability-groups.ts";

// The gate before all numbers

export { type GateWords, gateWords } from "./gate/gate-words.ts";
export { isNothingKnown, isSeasonOver } from "./gate/over.ts";

// Doors, roads and the season on its days

export {
  blocksListed,
  blocksOfAll,
  DOORS_KEY,
  doorName,
  doorSentences,
  doorStateWord,
  doorsFinding,
  lastDayWords,
  NO_DURATIONS,
  pendingDoors,
  priceWords,
  seasonDayWords,
} from "./doors/door-words.ts";
export { doorsChart, doorsTable } from "./doors/doors-chart.ts";
export {
  type RoadStepWords,
  roadBlocks,
  roadName,
  roadNote,
  roadStepWords,
  roadsChart,
  roadsTable,
  roadsTitle,
  sponsorSentences,
} from "./doors/road-words.ts";
export {
  nextSentence,
  type SeasonStep,
  seasonLineChart,
  seasonSteps,
  stillOpen,
} from "./doors/season-line.ts";

// Where programs are, and the shortlist

export { listByState, regionTable, type StateRow } from "./map/by-state.ts";
export { mapChart } from "./map/map-chart.ts";
export { MAP_KEY, mapFinding, mapNotes } from "./map/map-words.ts";
export { type PlacedList, placedList } from "./map/placed-list.ts";
export { CRITERION_NAMES, type CriterionWords, criteriaWords } from "./shortlist/criterion-words.ts";
export {
  SHORTLIST_LEAD,
  SHORTLIST_ORDER,
  shortlistFinding,
  shortlistHeading,
  shortlistSteps,
} from "./shortlist/shortlist-words.ts";

// Two versions of the facts

export {
  listChangeSteps,
  listChangesCaution,
  listChangesFinding,
  listChangesLead,
  listChangesTable,
} from "./changes/list-change-words.ts";
export { modelSentences, type NationalChange, nationalChanges } from "./changes/national-words.ts";
export {
  concernSentence,
  countSentences,
  factsDay,
  factsReplaced,
  isUnchanged,
} from "./changes/news-words.ts";
export {
  type FactOrigin,
  type FieldChangeWords,
  fieldChangeWords,
  opennessWords,
  programChangeKind,
  programChangeLine,
} from "./changes/program-change-words.ts";
export { refusedFactsWords } from "./changes/refused-words.ts";
export { changesWarnings } from "./changes/rights-words.ts";

// What to read with care

export { limitWords } from "./warnings/limit-words.ts";
export { profileFieldName } from "./warnings/profile-fields.ts";
export { readFirst } from "./warnings/read-first.ts";
export { warningWords } from "./warnings/warning-words.ts";

// The letter of one page

export {
  isFullLetter,
  LETTER_LIMITS,
  type Letter,
  letterOf,
  SHORTENED_NOTE,
  type Written,
} from "./letter/letter.ts";
export type { LetterRow } from "./letter/letter-rows.ts";

// Files, and text that is safe in XML

export { type CalendarDay, type CalendarOf, calendarDays } from "./calendar/calendar-days.ts";
export { type CalendarHow, calendarFile } from "./calendar/calendar-file.ts";
export { type CalendarParts, seasonCalendar } from "./calendar/season-calendar.ts";
export { escapeXml } from "./charts/markup.ts";
export { csvField, csvText } from "./files/csv-text.ts";
export { planToCsv } from "./files/plan-to-csv.ts";
export { planToXlsx } from "./files/plan-to-xlsx.ts";

// Projects: scores and usability

// problems
export { contradictionWords, type FieldNamer } from "./problems/contradiction-words.ts";
export { fileProblemWords } from "./problems/file-problem-words.ts";
export { foundWords } from "./problems/found-words.ts";
export { meantWords } from "./problems/meant-words.ts";
export { sizeUnit } from "./problems/size-words.ts";
export { characterName, syntaxWords } from "./problems/syntax-words.ts";
export { takesWords } from "./problems/takes-words.ts";
export { alertTable, clinicianTable, overrideReasonLines } from "./quality/alerts-tables.ts";
export {
  alertBurdenLines,
  alertCategoryLines,
  alertRateLines,
  alertToLookAt,
} from "./quality/alerts-words.ts";
export { assuranceWords } from "./quality/assurance-words.ts";
export { chartCautions } from "./quality/chart-caution-words.ts";
export { chartFinding } from "./quality/chart-finding.ts";
export {
  CHART_FORMULAS,
  CHART_NAMES,
  RULE_SET_NAMES,
  RULE_SET_WORDS,
  SIGNAL_NAMES,
} from "./quality/chart-names.ts";
export { goalWords, phaseWords } from "./quality/chart-phase-words.ts";
export { chartProblemWords } from "./quality/chart-problem-words.ts";
export { chartRemarkWords } from "./quality/chart-remark-words.ts";
export { signalWords } from "./quality/chart-signal-words.ts";
export { type ChartDrawing, chartSvg } from "./quality/chart-svg.ts";
export { chartTable } from "./quality/chart-table.ts";
export { effectProblemWords, pointsProblemWords, pointsReasonWords } from "./quality/claim-problem-words.ts";
export { effectLimitWords, effectReasonWords, phaseEffectWords } from "./quality/effect-words.ts";
export { EVALUATION_SOURCES } from "./quality/evaluation-sources.ts";
export { heuristicTable, problemTable } from "./quality/heuristics-tables.ts";
export { agreementWords, HEURISTIC_NAMES, severityWord } from "./quality/heuristics-words.ts";
export { countedWords, decimal, shareCell } from "./quality/measured-words.ts";
export { pointsNeededWords } from "./quality/points-needed-words.ts";
export { cellFaultWords, rowFaultWords } from "./quality/row-fault-words.ts";
export { scoreItemAsks } from "./quality/score-items.ts";
export { scoreItemTable, scorePeopleTable } from "./quality/score-tables.ts";
export { scoreComparisons, scoreMeaning, wordedScore } from "./quality/score-words.ts";
export { smoothStepsWords, taskTable } from "./quality/tasks-tables.ts";
export { stepWords } from "./quality/tasks-words.ts";
export { wordedUsability } from "./quality/usability-words.ts";
export { twoCasesChart, twoCasesTable, twoCasesTitle } from "./what-if/cases-chart.ts";
export { causalWords, sharedCauseWords } from "./what-if/cause-words.ts";
export { changeSums, signedPoints } from "./what-if/change-sums.ts";
export {
  alsoTable,
  changedFinding,
  overlapSentences,
  sinceSentence,
  theseChanges,
} from "./what-if/change-words.ts";
export { type EffectAxis, effectAxis, effectBar, effectHead } from "./what-if/effect-bar.ts";
export { differenceCell, effectWords, shortSpan, signedOf100 } from "./what-if/effect-words.ts";
export { type LeverGroups, leverGroups, nextStepOf } from "./what-if/lever-groups.ts";
export { stepsChart } from "./what-if/steps-chart.ts";
export { type NamedSteps, stepsTable, stepsTitle } from "./what-if/steps-table.ts";
export {
  furtherConditions,
  leverTerms,
  WHAT_IF_GUIDE,
  whatIfBase,
  whatIfFinding,
} from "./what-if/what-if-words.ts";

// Guided projects: steps, abstract, CV line, poster

export { type AbstractForm, abstractText } from "./project/abstract-text.ts";
export { comparisonEvidence, evaluationEvidence, NOT_GRADED, OTHER_CLINIC } from "./project/evidence.ts";
export { newProjectFile } from "./project/new-project-file.ts";
export type { Poster, PosterOptions } from "./project/poster/poster.ts";
export { posterOf } from "./project/poster/poster-of.ts";
export type { PosterSize } from "./project/poster/poster-page.ts";
export { posterSvg } from "./project/poster/poster-svg.ts";
export { KIND_NAMES, STEP_NAMES as PROJECT_STEP_NAMES } from "./project/project-names.ts";
export { projectQuestion } from "./project/project-questions.ts";
export { cannotPrintWords, noRoomWords, projectReport } from "./project/project-report.ts";
// The roadmap

export { roadmapChangeWords } from "./roadmap/change-words.ts";
export { type RoadmapCalendarParts, roadmapCalendar } from "./roadmap/roadmap-calendar.ts";
export { roadmapSvg } from "./roadmap/roadmap-chart.ts";
export { roadmapDayLine } from "./roadmap/roadmap-day-words.ts";
export { roadmapTable } from "./roadmap/roadmap-table.ts";
export {
  firstWords,
  fullWeeksWords,
  leftOutWords,
  peopleLines,
  roadmapChanceWords,
  roadmapFinding,
  roadmapStepWords,
  roomWords,
  slackWords,
  stageWords,
  weekWords,
  worthWords,
} from "./roadmap/roadmap-words.ts";
export { wordedRoadmap } from "./roadmap/worded-roadmap.ts";
// Synthetic clinics, an analysis of a table, identifiers

export { ANALYSIS_VALUES, analysisProblemWords } from "./quality/analysis-problem-words.ts";
export { analysedColumns, comparedTable, seriesWords, strataTable } from "./quality/analysis-tables.ts";
export { wordedAnalysis } from "./quality/analysis-words.ts";
export { CLINIC_NAMES, clinicQuestionWords, clinicTruthWords } from "./quality/clinic-words.ts";
export {
  GRADE_VERDICTS,
  gradeReasonWords,
  gradesHeadline,
  gradingProblemWords,
  notAnsweredWords,
  wordedGrade,
} from "./quality/grade-words.ts";
export {
  identifierPlaceWords,
  identifiersHeadline,
  wordedIdentifiers,
} from "./quality/identifier-words.ts";
export { clinicNotebook, type NotebookForm } from "./quality/notebook.ts";
// The fellowship stage, and other roads

export { baseWords, fellowshipsFinding, linkWords } from "./fellowship/fellowship-words.ts";
export { oldScoreWords } from "./fellowship/figure-words.ts";
export { dateLines, fellowshipDays, stepLines } from "./fellowship/process-words.ts";
export { readinessFinding } from "./fellowship/readiness-words.ts";
export { wordedFellowships } from "./fellowship/worded-fellowships.ts";
export { roleHeading } from "./plan-b/role-words.ts";
export { wordedPlanB } from "./plan-b/worded-plan-b.ts";
