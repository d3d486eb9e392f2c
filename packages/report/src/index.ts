export { calibrationCell, calibrationTable, calibrationUse } from "./calibration/calibration-tables.ts";
export { calibrationFinding, reliabilitySets } from "./calibration/calibration-words.ts";
export {
  type ReliabilityChart,
  type ReliabilityGroup,
  reliabilityChart,
  reliabilityTitle,
  reliabilityVerdict,
} from "./calibration/reliability-chart.ts";
export { basisWords } from "./chances/basis-words.ts";
export { type AxisEnd, axisFor, type RangeBarOptions, rangeBar, rangeBarTable } from "./chances/range-bar.ts";
export { escapeXml } from "./charts/markup.ts";
export { costTable } from "./costs/cost-table.ts";
export { findingWords, ruleName } from "./eligibility/rules.ts";
export {
  chancePhrase,
  differenceOf100,
  outOf100,
  rangeCell,
  rangeSentence,
  rangeWords,
  shortDifference,
  shortOf100,
  spanCell,
} from "./english/chance.ts";
export { dollars, dollarsOrUnknown } from "./english/money.ts";
export { capitalised, counted, grouped, listed } from "./english/plural.ts";
export { excludedByReason, excludedTable } from "./excluded/excluded-table.ts";
export { exclusionWords } from "./excluded/exclusion-words.ts";
export { factValueWords } from "./facts/fact-values.ts";
export { unknownName } from "./facts/unknowns.ts";
export { csvField, csvText } from "./files/csv-text.ts";
export { planToCsv } from "./files/plan-to-csv.ts";
export { planToXlsx } from "./files/plan-to-xlsx.ts";
export {
  forecastFinding,
  forecastGainSentence,
  forecastHowSentences,
  forecastInterviewSentence,
} from "./forecast/forecast-words.ts";
export { frontierChart, frontierChartTable, frontierTitle } from "./frontier/frontier-chart.ts";
export { frontierTable } from "./frontier/frontier-table.ts";
export { stopReasonWords } from "./frontier/stop-reasons.ts";
export { listTable } from "./list/list-table.ts";
export { rowReasonWords } from "./list/row-reasons.ts";
export {
  candidatesSentence,
  certificateSentence,
  emptyListReasons,
  findingOf,
  interviewSentences,
  keptSentence,
  matchSentences,
  NOT_A_PROMISE,
  nextStretchSentence,
} from "./plan/plan-words.ts";
export { doubtWords } from "./program/doubts.ts";
export {
  confidenceWord,
  evidenceMark,
  evidenceWord,
  placeName,
  settingName,
  signalName,
  signalWord,
  TIER_NOTE,
  tierName,
  trackName,
  verdictMark,
} from "./program/names.ts";
export { visaName } from "./program/visa.ts";
export { type AskEmail, askEmail } from "./questions/ask-email.ts";
export {
  answerWords,
  askFirstFinding,
  askWorth,
  knownWords,
  questionAlone,
  questionWords,
} from "./questions/ask-first-words.ts";
export {
  endsOf100,
  iconArray,
  iconArrayTable,
  iconArrayTitle,
  type SeasonEnds,
  seasonEnds,
} from "./season/icon-array.ts";
export { applicationsSentence, seasonSoFarSentences } from "./season/in-season-words.ts";
export { byHandSentences } from "./second-look/by-hand-words.ts";
export { firmSentence, shortFirm } from "./second-look/firm-words.ts";
export { handMadeTable, SCORE_NOTE } from "./second-look/hand-made-table.ts";
export { limitSentences } from "./second-look/limit-prices.ts";
export { outsiderWords } from "./second-look/outsider-words.ts";
export { cautiousSentences, firmSentences, KEPT_NOTE, keptCell } from "./second-look/robust-words.ts";
export { signalTable } from "./signals/signal-table.ts";
export { SourceNotes, type Sources, sourceLine } from "./sources/source-names.ts";
export { sourceIdsOf, sourceTable } from "./sources/source-table.ts";
export { specialtyVerdict, specialtyWords } from "./specialties/specialty-words.ts";
export {
  type ColumnKind,
  column,
  per100,
  type Table,
  type TableCell,
  type TableColumn,
} from "./table/table.ts";
export { profileFieldName } from "./warnings/profile-fields.ts";
export { warningWords } from "./warnings/warning-words.ts";
export {
  chancesWithWords,
  forecastWithWords,
  planWithWords,
  specialtiesWithWords,
} from "./worded.ts";
