import { passesDni, passesIban, passesLuhn, passesNhs, passesVerhoeff, passesVin } from "./check-digits.ts";
import { type Detector, type IdentifierKind, matches } from "./finding.ts";

/** Enough digits to be somebody's number; a bare year is none. */
const hasDigits =
  (least: number) =>
  (text: string): boolean =>
    text.replace(/\D/g, "").length >= least && !/^(?:19|20)\d{2}$/.test(text);

/** A number behind words that say what it is, such as `MRN 88213`, `Policy no: AB-1290` or `licence MH12 20110012345`. */
function after(words: string, kind: IdentifierKind, least = 4): Detector {
  return matches(
    new RegExp(
      `(?<![\\w/])(?:${words})\\s*(?:no|num|number|id|code)?\\b[.:#= ]*(?:is )?(?<part>[A-Z]{1,4}\\d{0,4} \\d{3,15}|(?=[A-Z/-]{0,24}\\d)[A-Z0-9][A-Z0-9/-]{2,24})(?!\\w)`,
      "i",
    ),
    kind,
    "certain",
    "context-words",
    (text) => hasDigits(least)(text) && !/^[a-z]\w* /.test(text),
  );
}

/** Numbers of records, plans, accounts, licences, vehicles and devices, told by the words before them. */
export const NUMBERS_IN_CONTEXT: readonly Detector[] = [
  after(
    "MRN|MR no|UHID|medical record|hospital (?:no|number|id)|patient (?:no|number|id)|OPD|IPD|regn?(?:istration)? (?:no|number)|chart|file|case file|accession|specimen",
    "record-number",
  ),
  after("SSN|social security", "social-security"),
  after(
    "medicare|medicaid|member|subscriber|policy|insurance (?:no|number|id)|beneficiary|health (?:card|plan)|group (?:no|number)|HICN|MBI",
    "health-plan",
  ),
  after("account|acct|a/c|bank|invoice|bill (?:no|number)|billing|IBAN|card", "account"),
  after(
    "licen[cs]e|licen[cs]e plate|DL|driving licen[cs]e|NMC|PMDC|PMC reg|medical council|certificate|DEA|NPI",
    "licence",
  ),
  after("VIN|plate|vehicle|chassis|ambulance no|car (?:no|reg)", "vehicle", 3),
  after("serial|S/N|SN|IMEI|UDI|device|pump|pacemaker|implant", "device"),
  after(
    "passport|national id|NID|CNIC|NIC|aadhaar|aadhar|PAN|citizenship|iqama|NIN|BVN|voter|ID card|identity|CURP|CPF|NRIC|NHS (?:no|number)|NHS|PESEL|BSN|trial subject initials",
    "other-number",
  ),
];

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
];
