import { type Detector, matches } from "./finding.ts";

const STREET =
  "street|st|road|rd|avenue|ave|lane|ln|drive|blvd|boulevard|court|ct|terrace|parkway|pkwy|highway|hwy|close|crescent|marg|tole|nagar|colony|mohalla|chowk|gali|bazaar|galli|sadak|path";
const STATES =
  "A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|PR|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]";

const SMALL_AREA =
  "municipality|village|district|county|township|tehsil|taluka?|upazila|parish|barangay|kebele|woreda|mohalla|suburb|neighbou?rhood";

/** Places named as somebody's home, or by the kind of a small area behind them. */
export const PLACES_WITHOUT_DIGITS: readonly Detector[] = [
  // At the beginning of a sentence the capital letter tells nothing: "Remote village, no road".
  matches(
    new RegExp(
      `(?<=[\\p{Ll}\\d,;:)] )(?<part>\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?) (?:rural )?(?:${SMALL_AREA})\\b`,
      "u",
    ),
    "geography",
    "likely",
    "context-words",
  ),
  matches(
    /\b(?:lives? (?:at|in|near)|resid(?:es|ent|ing) (?:of|at|in)|address|village of|from the village)[ :]+(?:the )?(?<part>\p{Lu}[\p{L}-]+(?:[ ,]+\p{Lu}[\p{L}-]+){0,3}(?:[ -]\d+)?)/u,
    "geography",
    "likely",
    "context-words",
  ),
];

/** Addresses, postcodes and coordinates. A ward of a hospital is no address. */
export const PLACES: readonly Detector[] = [
  matches(
    new RegExp(
      `(?<![\\w.])\\d{1,5}[A-Za-z]?,? (?:[NSEW]\\.? )?(?:[\\p{L}\\d'.-]{1,30} ){1,4}(?:${STREET})\\b(?:[.,]? (?:apt|suite|unit|#) ?\\w+)?`,
      "iu",
    ),
    "geography",
    "certain",
  ),
  matches(
    /\b(?:house|flat|plot|apt|apartment|block|villa|building|bldg)(?: no| number)?\.? ?#?\d{1,6}[\w/-]{0,10}(?:,? [\p{L}\d][\p{L}\d-]{0,30}){1,5}/iu,
    "geography",
    "certain",
    "context-words",
  ),
  matches(/\bP\.? ?O\.? ?Box \d+/i, "geography", "certain"),
  matches(
    /\b(?:calle|avenida|av\.|rue|via|jalan|jl\.|rua|carrera|strasse|sharia) [\p{L}'. ]{1,60},? ?(?:n[o°º.]* ?)?\d+/iu,
    "geography",
    "certain",
  ),
  ...PLACES_WITHOUT_DIGITS,
  matches(new RegExp(`\\b(?:${STATES}),? (?<part>\\d{5}(?:-\\d{4})?)(?!\\d)`), "geography", "certain"),
  matches(/(?<![\w-])\d{5}-\d{4}(?![\w-])/, "geography", "likely"),
  matches(
    /\b(?:zip|postal|post|pin)(?: ?code)?[:# ]+(?<part>[A-Z\d][A-Z\d -]{2,9})\b/i,
    "geography",
    "certain",
    "context-words",
    (text) => /\d{3}/.test(text) || /\d[A-Z]/.test(text),
  ),
  matches(/(?<!\w)[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}(?!\w)/, "geography", "certain"),
  matches(/(?<!\w)[ABCEGHJ-NPRSTVXY]\d[A-Z] \d[A-Z]\d(?!\w)/, "geography", "certain"),
  matches(/(?<![\w.])-?\d{1,2}\.\d{3,},? ?-?\d{1,3}\.\d{3,}(?![\w.])/, "geography", "certain"),
];

/**
 * The three-digit ZIP areas of at most 20,000 people, by the Census of 2000, as the guidance of the Office for Civil Rights
 * lists them: these must become 000.
 */
export const SMALL_ZIP_AREAS: ReadonlySet<string> = new Set([
  ...["036", "059", "063", "102", "203", "556", "692", "790", "821"],
  ...["823", "830", "831", "878", "879", "884", "890", "893"],
]);
