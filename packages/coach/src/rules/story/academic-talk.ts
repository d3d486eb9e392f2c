import type { Sentence } from "../../document/sentence.ts";
import { framePlaces } from "../frames.ts";

const SUBJECT = [
  "gpa",
  "cgpa",
  "(my|our|final|total|overall|average|school|university|high) (\\w+ )?(marks|grades|percentages?|aggregate)",
  "percentages?",
  "percentiles?",
  "deciles?",
  "quartile",
  "marks (were|are|in|of|between|above)",
  "(top|upper|highest|first) (\\w+ )?(\\d+|one|two|three|five|ten|fifteen|twenty) ?(percent|per cent|%)",
  "top (decile|quartile|tercile|third|half|quarter|ten|five|twenty|three)",
  "(ranked|rank|placed|position(ed)?|ranking|standing) (\\w+ ){0,4}(\\d[\\d,]*(st|nd|rd|th)?|first|second|third|fourth|fifth|tenth)",
  "(came|finished|stood|graduated|was|am) (\\w+ ){0,2}(\\d[\\d,]*(st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)( place)? (of|out of|among|in) (\\w+ )?(\\d|hundred|my (class|year|batch|cohort)|the (class|year|batch|cohort|country|faculty|province|university))",
  "(came|finished|placed|ranked|stood) \\d[\\d,]*(st|nd|rd|th)",
  "all[- ]india rank",
  "(gold|silver|bronze|university) medal(s|ist|list)?",
  "(missed|won|took|received) (the|a|one|two|three) (\\w+ )?medals?",
  "merit (list|scholarship)",
  "(topped|topper|valedictorian|salutatorian)",
  "distinctions? in",
  "(had|got|earned|received|took|with|of|and) (\\w+ )?distinctions?",
  "(had|got|earned|received|took|with|and) (\\w+ )?honou?rs",
  "(magna|summa|cum) (cum )?laude",
  "dean's list",
  "(best|highest|top) (marks?|grades?|scores?|result|student|graduate) ",
  "\\d\\d(\\.\\d+)? ?(%|percent|per cent|percentile) ~6 (exam|examination|test|finals?|uworld|bank|anatomy|marks|boards?|qbank|practice)",
  "(exam|examination|test|finals?|uworld|marks|average|boards?|qbank|usmle|step|practice) ~6 \\d\\d(\\.\\d+)? ?(%|percent|per cent)",
  "(by|of|within|missed ~4) (one|two|three|four|five|half a|a|\\d+) (points?|marks)",
  "(gained|improved by|jump of|jumped|rose|up by|lost) (\\d+|ten|twenty|thirty) (points|marks)",
  "(first|1st|second|third|final) (professional|prof)",
  "two-(forties|fifties|sixties|thirties|twenties|sixty|fifty|forty)",
  "(two|one) (hundred and )?(forties|fifties|sixties|thirties)",
];

const RESULTS = [
  "(board|exam|examination|test|step|usmle|licensing|practice|entrance) (results?|scores?|performance|marks|numbers)",
  "(my|these|those|both|two|three|such|the|good|high|strong|excellent) (\\w+ )?(scores?|results)",
  "usmle",
  "step [123]",
  "boards?",
  "(entrance|licensing|national|state|final|residency|selection|qualifying|graduation) (exam|examination|test)s?",
];

const COMPARED = [
  "(points?|marks) (above|below|over|under|short of|more than|less than|higher|lower)",
  "(missed|failed|cleared|passed|beat) (the )?(pass(ing)?|cut-?off) (line|mark|score|standard)",
  "\\d\\d ?(%|percent)?,? (and )?then \\d\\d ?(%|percent)?",
  "(missed|miss|short of|under|below|from) (the |a )?(pass(ing)?|line|mark|bar|cut-?off|it|passing (line|score)) ~3 (by|only|just) ~3 (points?|items?|questions?|answers?|\\d|one|two|three|four|five)",
  "(one|two|three|four|five|six|few|\\d+) (or \\w+ )?(more )?(items?|questions?|points?|answers?|blocks?|marks) (that |which |would have )?(more|right|correct|wrong|separated|short|away|from|less|would|and i|missing|only|better)",
  "(bars?|graph|profile|chart|columns?|boxes?) ~6 (score )?report",
  "(free (120|questions)|practice (forms?|exams?|tests?)|mocks?|self-assessments?|nbmes?|simulations?) ~6 (\\d\\d|percent|promised|predicted|higher|better|over|above|below)",
  "(weakest|strongest|best|worst|lowest|highest) (part|area|subject|section|block|field|discipline|bar|topic)s? (was|were|is)",
  "\\d\\d,? (\\d\\d,? )*and \\d\\d ?(%|percent|per cent)",
  "(lower|higher|better|worse|smaller|bigger) (number|score|result|mark|percentage) than (mine|me|i|my)",
  "(form|test|mock|assessment|practice|simulation) ~4 (showed|gave|said|was|predicted) ~1 (1[5-9]\\d|2[0-8]\\d|\\d\\d ?(%|percent))",
  "(by )?my own (estimate|calculation|count|reckoning)",
  "(predicted|promised|expected|forecast|estimated) (me )?(a |an )?(score|range|pass|\\d+)",
  "(correct|right|wrong) (\\w+ )?(in|of|out of|on) (\\d+|each|the|all) ?(items|questions|block)?",
  "(above|below|over|exceed(s|ed)?|higher than|lower than|better than|beyond|within|near|at|under|beat) (\\w+ ){0,3}(mean|averages?|medians?|cut-?offs?|pass(ing)? (mark|score|standard|line)|national|matched|threshold|most|us seniors|range|percentile)",
  "(averages?|means?|medians?) of (\\w+ )?(matched|accepted|us|american|applicants|residents)",
  "(charting outcomes|nrmp charts?|nrmp)",
  "(few|not many|hardly any|only a few) (candidates|applicants|people|graduates|students|imgs|doctors) (\\w+ )?(manage|reach|achieve|get|score|pass)\\w*",
  "(best|top|strongest|good|strong|great) (test[- ]?takers?|scorers?|performers?)",
];

const subject = framePlaces(SUBJECT);
const result = framePlaces(RESULTS);
const compared = framePlaces(COMPARED);
const ofWriter = framePlaces([
  "i",
  "i've",
  "my",
  "me",
  "mine",
  "they",
  "it",
  "this",
  "in the (second|first|last|final)",
]);
const ofOthers = framePlaces([
  "patients?",
  "blood",
  "oxygen",
  "weight",
  "height",
  "growth",
  "mortality",
  "hemoglobin",
  "pain",
  "risk",
  "bmi",
  "he",
  "she",
  "his",
  "her",
]);

/** How many places of a sentence tell marks, ranks, medals or percentages of her studies and exams, or set them against others'. */
export function academicTalk({ plain }: Sentence): { readonly places: number; readonly compares: boolean } {
  if (ofWriter(plain).length === 0 || ofOthers(plain).length > 0) return { places: 0, compares: false };
  const own = subject(plain).length;
  const compares = compared(plain).length > 0;
  const ofResults = result(plain).length > 0;
  return { places: own + (ofResults && compares ? 1 : 0), compares };
}

/** Whether a sentence names results of exams at all, so that the next one may go on about them. */
export function namesResults({ plain }: Sentence): boolean {
  return result(plain).length > 0;
}
