export { csvField, csvText } from "./csv/csv-text.ts";
export { planToCsv } from "./csv/plan-to-csv.ts";
export { doubtWords } from "./messages/doubts.ts";
export { exclusionWords } from "./messages/exclusions.ts";
export { factValueWords } from "./messages/fact-values.ts";
export { basisWords } from "./messages/factors.ts";
export { profileFieldName } from "./messages/profile-fields.ts";
export { rowReasonWords } from "./messages/row-reasons.ts";
export { findingWords, ruleName } from "./messages/rules.ts";
export { specialtyVerdict, specialtyWords } from "./messages/specialty-words.ts";
export { stopReasonWords } from "./messages/stop-reasons.ts";
export { unknownName } from "./messages/unknowns.ts";
export { visaName } from "./messages/visa.ts";
export { warningWords } from "./messages/warnings.ts";
export {
  chancesWithWords,
  forecastWithWords,
  planWithWords,
  specialtiesWithWords,
} from "./messages/with-words.ts";
export { contradictionWords, type FieldNamer } from "./problems/contradiction-words.ts";
export { foundWords } from "./problems/found-words.ts";
export { sizeUnit } from "./problems/size-words.ts";
export { characterName, syntaxWords } from "./problems/syntax-words.ts";
export { takesWords } from "./problems/takes-words.ts";
export { frontierChart, frontierChartTable, frontierTitle } from "./svg/frontier-chart.ts";
export {
  endsOf100,
  iconArray,
  iconArrayTable,
  iconArrayTitle,
  type SeasonEnds,
  seasonEnds,
} from "./svg/icon-array.ts";
export { escapeXml } from "./svg/markup.ts";
export { type AxisEnd, axisFor, type RangeBarOptions, rangeBar, rangeBarTable } from "./svg/range-bar.ts";
export {
  type ReliabilityChart,
  type ReliabilityGroup,
  reliabilityChart,
  reliabilityTitle,
  reliabilityVerdict,
} from "./svg/reliability-chart.ts";
export { calibrationCell, calibrationTable, calibrationUse } from "./tables/calibration-tables.ts";
export { costTable } from "./tables/cost-table.ts";
export { excludedByReason, excludedTable } from "./tables/excluded-table.ts";
export { frontierTable } from "./tables/frontier-table.ts";
export { handMadeTable, SCORE_NOTE } from "./tables/hand-made-table.ts";
export { listTable } from "./tables/list-table.ts";
export { signalTable } from "./tables/signal-table.ts";
export { sourceIdsOf, sourceTable } from "./tables/source-table.ts";
export {
  type ColumnKind,
  column,
  per100,
  type Table,
  type TableCell,
  type TableColumn,
} from "./tables/table.ts";
export { type AskEmail, askEmail } from "./words/ask-email.ts";
export {
  answerWords,
  askFirstFinding,
  askWorth,
  knownWords,
  questionAlone,
  questionWords,
} from "./words/ask-first-words.ts";
export { byHandSentences } from "./words/by-hand-words.ts";
export { calibrationFinding, reliabilitySets } from "./words/calibration-words.ts";
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
} from "./words/chance.ts";
export { firmSentence, shortFirm } from "./words/firm-words.ts";
export {
  forecastFinding,
  forecastGainSentence,
  forecastHowSentences,
  forecastInterviewSentence,
} from "./words/forecast-words.ts";
export { applicationsSentence, seasonSoFarSentences } from "./words/in-season-words.ts";
export { limitSentences } from "./words/limit-words.ts";
export { dollars, dollarsOrUnknown } from "./words/money.ts";
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
} from "./words/names.ts";
export { outsiderWords } from "./words/outsider-words.ts";
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
} from "./words/plan-words.ts";
export { capitalised, counted, grouped, listed } from "./words/plural.ts";
export { cautiousSentences, firmSentences, KEPT_NOTE, keptCell } from "./words/robust-words.ts";
export { SourceNotes, type Sources, sourceLine } from "./words/source-names.ts";
export { planToXlsx } from "./xlsx/plan-to-xlsx.ts";
