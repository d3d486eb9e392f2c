import {
  passesDea,
  passesDni,
  passesIban,
  passesLuhn,
  passesNhs,
  passesNpi,
  passesVerhoeff,
  passesVin,
} from "./check-digits.ts";
import { type Detector, type IdentifierKind, matches } from "./finding.ts";

/** Enough digits to be somebody's number; a bare year is none. */
const hasDigits =
  (least: number) =>
  (text: string): boolean =>
    text.replace(/\D/g, "").length >= least && !/^(?:19|20)\d{2}$/.test(text);

const UNITS =
  "mg|mcg|ug|g|kg|ml|l|dl|units?|iu|mm|cm|m|hz|khz|ms|bpm|kcal|cc|h|hrs?|hours?|min(?:ute)?s?|days?|weeks?|months?|years?|times|x|steps|tabs?|copies|cells|v|ohms?|usd|dollars|rs|npr|inr|%";
const MARKED = "(?:\\.|:|#|=|-| )";

const contextWords: string[] = [];

/** A number behind words that say what it is, such as `MRN 88213`, `Policy no: AB-1290` or `licence MH12 20110012345`. */
function after(words: string, kind: IdentifierKind, least = 4, mark = ""): Detector {
  contextWords.push(words);
  return matches(
    new RegExp(
      `(?<![\\w/])(?:${words})(?!\\p{L})${mark === "" ? "\\.?\\s*(?:(?:no|nos|num|number|id|code|nbr|reg|card|licen[cs]e|lic|cert|acct|account|a/c|sn|s/n|serial|ref|on file|record)\\b\\.?\\s*){0,2}" : mark}${MARKED}{0,4}(?:(?:is|was|ends?|ending|last (?:four|4|digits))(?: (?:in|with|of|digits))? )?(?<part>[A-Z]{1,6}\\d{0,4} \\d{3,15}|\\d{2,6}(?: \\d{2,6}){1,4}|(?=[A-Z/-]{0,24}\\d)[A-Z0-9][A-Z0-9/-]{2,24})(?!\\w)(?!\\.\\d| ?(?:${UNITS})(?!\\w))`,
      "iu",
    ),
    kind,
    "certain",
    "context-words",
    (text) => hasDigits(least)(text) && !/^[a-z]\w* |^[a-z]{3,}[-/]/.test(text),
  );
}

/** Words that are other things too unless a mark stands behind them: "order #9931", "sensor ID 8GH21K". */
const WITH_MARK = "\\s*(?:(?:no|num|number|id|sn|serial|code)\\b\\.?|#)";

/** Numbers of records, plans, accounts, licences, vehicles and devices, told by the words before them. */
export const NUMBERS_IN_CONTEXT: readonly Detector[] = [
  // Plates and licences of some states have a blank or points inside: "7TR 209", "35.128846".
  matches(
    /\b(?:plate|tag|license plate)(?: ?(?:#|no\.?|number))?[ :]{0,2}(?<part>(?=[A-Z\d]{0,3}\d)[A-Z\d]{2,4}[ -]\d{2,4}[A-Z]?)(?!\w)/,
    "vehicle",
    "certain",
    "context-words",
  ),
  matches(
    /\b(?:lic|licen[cs]e)(?: ?(?:#|no\.?|number))[ :]{0,2}(?<part>\d{2}[.-]\d{3,8}(?:[.-]\d{1,4})?)(?![\w.]\d)/i,
    "licence",
    "certain",
    "context-words",
  ),
  after(
    "MRN|MR no|MR#|UHID|EMPI|medical rec(?:ord)?|med rec(?:ord)?|hosp(?:ital)? (?:no|number|id|#)|patient (?:no|number|id)|OPD|IPD|IP no|OP no|CR no|HN|FIN|CSN|HAR|encounter|regn?(?:istration)? (?:no|number)|chart|file|case file|case no|accession|accn?|acc#|path(?:ology)? (?:case|no|number)|specimen|unit no|lab no|admission no|folder|token|Rx#?|prescription|visit (?:no|number|id)|research id",
    "record-number",
  ),
  after(
    "order|requisition|req|case|sample|referral|ticket|patient|pt|record|admission|lab|slide|block|scan|study|prescription|visit|registration|reg|subject",
    "record-number",
    4,
    WITH_MARK,
  ),
  after("order|requisition|acc|enc|accession", "record-number", 7),
  after("incident|event|safety report|midas|ticket|bill", "record-number", 4, WITH_MARK),
  after("SSN|SS#|SS no|soc sec|social|social security|social sec", "social-security"),
  after(
    "medicare|medicaid|CIN|member|subscriber|policy|insurance (?:no|number|id)|beneficiary|health (?:card|plan)|group (?:no|number)|HICN|MBI|PhilHealth|NHIS|NHIA|PMJAY|ayushman|ESIC|claim|claims|prior auth(?:orization)?|auth(?:orization)?|BCBS|aetna|cigna|humana|anthem|tricare|UHC|united ?health ?care|kaiser|plan id|payer id|health insurance",
    "health-plan",
  ),
  after("group|plan|card|certificate|coverage", "health-plan", 5, WITH_MARK),
  after(
    "account|acct|a/c|bank|invoice|bill (?:no|number)|billing|IBAN|card|guarantor|visa|mastercard|amex|debit|credit card|UPI|e-?sewa|khalti|gcash|paypal|bkash|jazzcash|easypaisa|venmo|zelle|cash ?app|receipt|routing|sort code|IFSC|txn|transaction|voucher",
    "account",
  ),
  after("group", "health-plan", 6),
  after(
    "licen[cs]e|lic|licen[cs]e plate|DL|driving licen[cs]e|NMC|PMDC|MCI|PMC reg|MCI reg|PRC|MDCN|BMDC|SLMC|GMC|NBCE|medical council|council reg|certificate|DEA|NPI|permit",
    "licence",
  ),
  after(
    "VIN|plate|vehicle|chassis|ambulance no|car (?:no|reg)|license tag|number plate|tag|bike|motorcycle|taxi",
    "vehicle",
    3,
  ),
  after(
    "serial|S/N|SN|IMEI|UDI|device|pump|pacemaker|implant|implant lot|transmitter|glucometer|transponder",
    "device",
  ),
  after(
    "sensor|CGM|generator|stent|valve|lead|monitor|CPAP|ventilator|concentrator|hearing aid|wheelchair|prosthesis|tracker|watch|phone|tablet|laptop|meter|probe|lens|transmitter",
    "device",
    3,
    WITH_MARK,
  ),
  after(
    "passport|national id|NID|CNIC|NIC|aadhaar|aadhar|PAN|citizenship|iqama|NIN|BVN|voter|voter id|EPIC|ID card|identity|CURP|CPF|NRIC|NHS (?:no|number)|NHS|PESEL|BSN|DNI|NIE|RFC|SSS|GSIS|TIN|ITIN|EIN|UMID|PhilSys|PSN|A#|A-number|alien|USCIS|green card|SEVIS|I-94|ration card|emirates id|civil id|NSSF|ghana card|inmate|booking|prisoner|badge|employee|staff|student|roll no|enrol?lment|matric(?:ulation)?|ECFMG|AAMC|NRMP|USMLE|tax id|state id|ID",
    "other-number",
  ),
];

/** Whether any of these words stands before a digit: most texts have none, and need no closer look. */
export const NUMBER_IN_CONTEXT = new RegExp(
  `(?<![\\w/])(?:${contextWords.join("|")})(?!\\p{L})[^,;]{0,40}\\d`,
  "iu",
);

/** A word with which one of them begins. */
export const NUMBER_WORD = new RegExp(`^(?:${contextWords.flatMap(firstWords).join("|")})$`, "iu");

/** The first word of each alternative of a pattern. */
function firstWords(pattern: string): readonly string[] {
  let depth = 0;
  let word = "";
  const words: string[] = [];
  for (const sign of `${pattern}|`) {
    if (sign === "(") depth++;
    if (sign === ")") depth--;
    if (sign === "|" && depth === 0) {
      words.push(word.split(/ |#|\/|-\??(?=\w)/, 1)[0] ?? "");
      word = "";
    } else word += sign;
  }
  // "a/c" and "S/N" are looked for by their signs.
  return words.filter((one) => one.length > 1);
}

const digit18 = /^[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/i;

/** Numbers whose form or check digit tells what they are, country by country. */
export const NUMBERS_BY_FORM: readonly Detector[] = [
  matches(/(?<![\w-])(?!000|666)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])/, "social-security", "certain"),
  matches(/(?<![\w-])\d{5}-\d{7}-\d(?![\w-])/, "other-number", "certain"),
  matches(/(?<![\w-])\d{2}([-/])\d{2}\1\d{2}\1\d{4,6}(?![\w-])/, "other-number", "certain"),
  matches(
    /(?<![\w.-])[2-9]\d{3}[ -]?\d{4}[ -]?\d{4}(?![\w.-])/,
    "other-number",
    "certain",
    "check-digit",
    passesVerhoeff,
  ),
  matches(/(?<!\w)[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z](?!\w)/, "other-number", "certain"),
  matches(
    /(?<![\w.])[23]\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:0[1-4]|[12]\d|3[1-5]|88)\d{5}(?![\w.])/,
    "other-number",
    "certain",
  ),
  matches(/(?<![\w.-])\d{3}[ -]\d{3}[ -]\d{4}(?![\w-])/, "other-number", "certain", "check-digit", passesNhs),
  matches(
    /(?<!\w)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?!\w)/,
    "other-number",
    "certain",
  ),
  matches(/(?<![\w.-])\d{3}\.\d{3}\.\d{3}-\d{2}(?![\w-])/, "other-number", "certain"),
  matches(/(?<!\w)[A-Z]{4}\d{6}[HM][A-Z]{5}[A-Z\d]\d(?!\w)/, "other-number", "certain"),
  matches(/(?<!\w)\d{8}-?[A-HJ-NP-TV-Z](?!\w)/, "other-number", "certain", "check-digit", passesDni),
  matches(/(?<!\w)\d{17}[\dXx](?!\w)/, "other-number", "certain", "form", (text) => digit18.test(text)),
  matches(
    /(?<![\w-])\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])-[1-8]\d{6}(?![\w-])/,
    "other-number",
    "certain",
  ),
  matches(/(?<!\w)\d{9}[VvXx](?!\w)/, "other-number", "certain"),
  matches(/(?<!\w)[STFGM]\d{7}[A-Z](?!\w)/, "other-number", "likely"),
  matches(/(?<!\w)[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z](?!\w)/, "other-number", "certain"),
  matches(/(?<!\w)784-\d{4}-\d{7}-\d(?!\w)/, "other-number", "certain"),
  matches(
    /(?<![\w.-])\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{4}[01]\d{2}(?![\w.-])/,
    "other-number",
    "certain",
    "check-digit",
    passesLuhn,
  ),
  matches(
    /(?<!\w)[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d-?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d-?[AC-HJKMNP-RT-Y]{2}\d{2}(?!\w)/,
    "health-plan",
    "certain",
  ),
  matches(
    /(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?(?!\w)/,
    "account",
    "certain",
    "check-digit",
    passesIban,
  ),
  matches(
    /(?<![\w.-])[3-6]\d{3}(?:[ -]?\d{4}){2}[ -]?\d{3,4}(?![\w.-])/,
    "account",
    "likely",
    "check-digit",
    passesLuhn,
  ),
  matches(
    /(?<!\w)(?=[A-Z\d]{0,16}[A-Z])(?=[A-Z\d]{0,16}\d)[A-HJ-NPR-Z\d]{17}(?!\w)/,
    "vehicle",
    "certain",
    "check-digit",
    passesVin,
  ),
  matches(/(?<!\w)[A-Z]{2}[ -]?\d{1,2}[A-Z]?[ -]?[A-Z]{1,3}[ -]?\d{4}(?!\w)/, "vehicle", "likely"),
  matches(
    /(?<!\w)(?:BA|GA|NA|LU|KO|ME|SE|BHE|RA)[ -]?\d{1,2}[ -]?(?:PA|CHA|KHA|KA|GA|JHA)[ -]?\d{2,4}(?!\w)/i,
    "vehicle",
    "likely",
  ),
  matches(/(?<!\w)\(01\)\d{14}/, "device", "certain"),
  matches(/(?<!\w)[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}(?!\w)/i, "other-number", "likely"),
  matches(/(?<!\w)(?:MRN|UHID|MR|HN|HOSP|PID|PT)[-/#]?\d{4,10}(?!\w)/i, "record-number", "certain"),
  matches(/(?<!\w)(?:SN|IMEI)[-:#]?[A-Z\d-]{0,12}\d{4,12}[A-Z\d-]{0,12}(?!\w)/, "device", "likely"),
  matches(/(?<![\w.])35\d{13}(?![\w.])/, "device", "certain", "check-digit", passesLuhn),
  matches(/(?<!\w)[A-Z]{1,2}\d{7,8}(?!\w)/, "other-number", "likely"),
  matches(/(?<![\w.-])[12]\d{9}(?![\w.-])/, "licence", "certain", "check-digit", passesNpi),
  matches(/(?<!\w)[ABCDEFGHJKLMPRSTUX][A-Z9]\d{7}(?!\w)/, "licence", "certain", "check-digit", passesDea),
  matches(/(?<!\w)[XYZ]-?\d{7}-?[A-Z](?!\w)/, "other-number", "certain"),
  matches(
    /(?<!\w)[A-ZÑ&]{4}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[A-Z\d]{3}(?!\w)/,
    "other-number",
    "certain",
  ),
  matches(/(?<![\w-])\d{2}-\d{9}-\d(?![\w-])/, "health-plan", "certain"),
  matches(/(?<![\w-])\d{2}-\d{7}-\d(?![\w-])/, "other-number", "certain"),
  matches(/(?<![\w-])\d{3}-\d{3}-\d{3}(?:-\d{3})?(?![\w-])/, "other-number", "likely"),
  matches(/(?<![\w-])\d{4}(?:-\d{4}){3}(?![\w-])/, "other-number", "certain"),
  matches(/(?<!\w)A-?\d{3}-\d{3}-\d{3}(?!\w)/, "other-number", "certain"),
  matches(/(?<![\w*-])(?:[xX*]{3}-?[xX*]{2}-?)\d{4}(?![\w-])/, "social-security", "certain"),
  matches(/(?<![\w-])(?!000|666)\d{3} (?!00)\d{2} (?!0000)\d{4}(?![\w-])/, "social-security", "likely"),
  matches(
    /(?<!\w)[A-HJ-NPR-Z\d]{3}[A-HJ-NPR-Z\d]{8}[A-HJ-NPR-Z\d]{2}\d{4}(?!\w)/,
    "vehicle",
    "likely",
    "form",
    isLikeVin,
  ),
  matches(/(?<!\w)[A-Z]{3}-\d{3}-?[A-Z]{2}(?!\w)/, "vehicle", "likely"),
  // Numbers of hospitals and councils in parts, such as KMH/2024/00123, and of pathology, such as S24-10293.
  matches(
    /(?<![\w/])[A-Z]{2,8}(?:\/[A-Z\d]{1,8}){1,3}\/?\d{3,8}(?![\w/])/,
    "record-number",
    "likely",
    "form",
    (text) => /\d{3}/.test(text.replace(/\/(?:19|20)\d{2}$/, "")),
  ),
  matches(
    /(?<![\w-])[A-Z]{1,2}-?(?:1\d|2\d|3[0-5])-\d{4,6}(?![\w-])/,
    "record-number",
    "likely",
    "form",
    (text) => !/-(?:19|20)\d{2}$/.test(text),
  ),
  matches(
    /(?<![\w-])(?=[\da-f]{0,30}[a-f])(?=[a-f]{0,30}\d)(?:[\da-f]{64}|[\da-f]{40}|[\da-f]{32})(?![\w-])/i,
    "other-number",
    "likely",
  ),
  // Nine digits and more are hardly ever a measure.
  matches(
    /(?<![\w./-])\d{9,20}(?![\w/-]|\.\d)/,
    "other-number",
    "look",
    "form",
    (text) => !/0{5}$/.test(text),
  ),
];

/** Plates of many countries, for a cell that speaks of a vehicle. */
export const PLATES: Detector = matches(
  /(?<![\w-])(?:[A-Z]{2,3}[- ]?\d{3,4}(?:[- ]?[A-Z]{2})?|\d[A-Z]{3}\d{3}|\d{3,4}[- ][A-Z]{2,3}|[A-Z]\d{2}[- ]?[A-Z]{3}|\d[A-Z]{2}[ -]?[A-Z]\d{2})(?![\w-])/,
  "vehicle",
  "likely",
  "context-words",
);

/** Seventeen signs built like a vehicle's number: the check digit holds in North America alone. */
function isLikeVin(text: string): boolean {
  return text.replace(/\D/g, "").length >= 6 && text.replace(/\d/g, "").length >= 3;
}
