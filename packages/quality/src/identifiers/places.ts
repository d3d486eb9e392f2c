import { isCommonWord } from "./common-words.ts";
import { type Detector, matches } from "./finding.ts";
import { isTown, isWideArea } from "./known-places.ts";
import { nameKind } from "./more-names.ts";
import { plainWord } from "./name-words.ts";
import { isClinicWord } from "./not-names.ts";
import { isShortForm } from "./short-forms.ts";

const STREET =
  "street|st|road|rd|avenue|ave|lane|ln|drive|blvd|boulevard|court|ct|terrace|parkway|pkwy|highway|hwy|close|crescent|marg|tole|nagar|colony|mohalla|chowk|gali|bazaar|galli|sadak|path";
const STATES =
  "A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|PR|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]";

const STATE_NAMES =
  "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming";

const SMALL_AREA =
  "municipality|village|district|county|township|tehsil|taluka?|upazila|parish|barangay|kebele|woreda|mohalla|suburb|neighbou?rhood";
const WRITTEN_AREA =
  "County|Parish|Township|District|Municipality|Village|Borough|Tehsil|Taluka?|Upazila|Barangay|Heights|Nagar|Colony|Reservation|Estate|Estates|LGA|Chowk|Bazar|Bazaar|Tole";
/** A place of one to three capitalised words. */
const PLACE = "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2}";

/** Whether a passage can be somebody's place: no state, no country, no part of a hospital. */
function isSmallPlace(text: string): boolean {
  const words = text.split(/[ ,]+/);
  return (
    !isWideArea(text) &&
    !isWideArea(words[0] ?? "") &&
    !isClinicWord(words[0] ?? "") &&
    !isShortForm(text.toLowerCase())
  );
}

const NO_PLACE =
  /^(?:Trendelenburg|Epic|Cerner|English|Baseline|Lobby|Recovery|Building|Bay|Zone|Pod|Hall|Suite|Cabinet|Fridge|Excel|Braden|Morse|Lent|Spring|Winter|Summer|Autumn|Fall|Stage|Phase|Group|Level|Class|Category|Table|Figure|Box|Pfizer|Moderna|Walgreens|Afib|Medicare|Medicaid)$/;

/** Whether words are neither of the clinic nor names of people, states or countries. */
function isUnknownPlace(text: string): boolean {
  const words = text.split(" ");
  const isOther = (word: string): boolean =>
    isClinicWord(word) || NO_PLACE.test(word) || nameKind(plainWord(word)) === "ordinary";
  return isSmallPlace(text) && !words.some(isOther);
}

const place = (pattern: string, sure: "certain" | "likely", accept = isSmallPlace): Detector =>
  matches(new RegExp(pattern, "u"), "geography", sure, "context-words", accept);

/** Places named as somebody's home, or by the kind of a small area behind them. */
export const PLACES_WITHOUT_DIGITS: readonly Detector[] = [
  // At the beginning of a sentence the capital letter tells nothing: "Remote village, no road".
  place(
    `(?<=[\\p{Ll}\\d,;:)] )(?<part>\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?) (?:rural )?(?:${SMALL_AREA})\\b`,
    "likely",
  ),
  place(
    `(?<![\\p{L}])(?<part>\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)? (?:${WRITTEN_AREA}))(?!\\p{L})`,
    "likely",
  ),
  place(
    `(?<![\\p{L}])(?:[Vv]illage|VDC|[Dd]istt?\\.?|[Dd]istrict|[Tt]ehsil|[Tt]aluka|[Bb]rgy\\.?|[Bb]arangay|[Tt]hana|[Uu]pazila|[Mm]andal|[Pp]urok|[Ss]itio|[Tt]own|[Cc]ity|[Mm]ohalla|[Cc]ounty)(?: of|:| -)? (?<part>${PLACE})`,
    "likely",
    (text) => isSmallPlace(text) && !isCommonWord(text.split(" ")[0] ?? ""),
  ),
  place(
    `(?<![\\p{L}])(?:[Ll]iv(?:es?|ing|ed) (?:at|in|near|around)|[Rr]esid(?:es|ent|ing|ed) (?:of|at|in)|[Aa]ddress(?: is|:)?|[Vv]illage of|[Ff]rom the village|[Mm]oved (?:here )?(?:from|to)|[Rr]elocat(?:ed|ing) (?:from|to)|[Cc](?:omes?|ame|oming) from|[Tt]ravel(?:l?ed|s|l?ing) (?:all the way )?(?:from|to|in)|[Nn]ative of|[Bb]orn in|[Rr]aised in|[Gg]rew up in|(?:[Hh]ome|[Hh]ouse|[Ff]arm|[Ss]hop|[Ff]amily|[Bb]usiness) in|[Ss]tay(?:s|ing|ed) (?:in|at|near)|[Bb]ased in|(?:[Bb]ack|[Rr]eturned|[Rr]eturn|[Ww]ent|[Gg]oing|[Dd]ischarged home) (?:to|from)|[Vv]isiting(?: from)?|[Cc]ommutes? from|[Dd](?:rives?|rove) (?:in )?from|[Hh]ails from|[Oo]riginally from|[Ff]lew (?:in )?from|[Rr]efugee from)[ :]+(?:the )?(?<part>\\p{Lu}[\\p{L}-]+(?:[ ,]+\\p{Lu}[\\p{L}-]+){0,3}(?:[ -]\\d+)?)`,
    "likely",
  ),
  // A place that no list knows: behind "from" or "in" a note writes little else with a capital letter.
  matches(
    /(?<=\p{Ll} (?:from|in|near) )(?<part>\p{Lu}\p{Ll}{3,}(?: \p{Lu}\p{Ll}{3,})?)(?!['’\p{L}-])(?! \p{Lu})/u,
    "geography",
    "look",
    "context-words",
    isUnknownPlace,
  ),
  place(
    `(?<![\\p{L}])(?:[Ff]rom|[Ii]n|[Nn]ear|[Aa]t|[Tt]o|[Oo]f|[Aa]round) (?<part>${PLACE})`,
    "likely",
    isTownFirst,
  ),
  place(
    `(?<![\\p{L}])(?:[Nn]ear|[Bb]ehind|[Oo]pposite|[Bb]eside|[Nn]ext to|[Aa]cross from) (?:the )?(?<part>${PLACE} (?:Park|School|Temple|Mosque|Church|Station|Bridge|Market|Stadium|Airport|Masjid|Mandir|Gurdwara|Mall|Square|Plaza))(?!\\p{L})`,
    "likely",
  ),
  place(
    `(?<![\\p{L}])(?:on|off|at|near|from|by|and|&) (?<part>${PLACE} (?:Ave|Avenue|Rd|Road|Blvd|Hwy|Highway|Pkwy|Ln|Lane|St|Street|Drive|Way))(?!\\p{L})`,
    "likely",
    () => true,
  ),
  place(`(?<![\\p{L}])(?<part>${PLACE}),? (?:${STATE_NAMES})(?!\\p{L})`, "likely"),
  place(`(?<![\\p{L}])(?<part>${PLACE}), (?:${STATES})(?!\\p{L})(?!\\d)`, "likely", isTownFirst),
  place(`(?<![\\p{L}])(?<part>\\p{Lu}[\\p{L}-]+(?: City| Heights| Beach| Springs| Falls| Hills)),`, "likely"),
];

/** Whether a passage begins with a known town. */
function isTownFirst(text: string): boolean {
  const words = text.split(/[ ,]+|-(?=\d)/);
  return [1, 2, 3].some((count) => isTown(words.slice(0, count).join(" ")));
}

/** Whether two numbers are a latitude and a longitude far enough from 0 to be no two results of a table. */
function isPoint(text: string): boolean {
  const [latitude = 0, longitude = 0] = (text.match(/-?\d+\.\d+/g) ?? []).map(Number);
  return (
    Math.abs(latitude) <= 90 &&
    Math.abs(longitude) <= 180 &&
    Math.max(Math.abs(latitude), Math.abs(longitude)) >= 10
  );
}

/** A word of an address or of a small area. */
export const PLACE_WORD = new RegExp(
  `^(?:${STREET}|${SMALL_AREA}|house|h|flat|plot|lot|apt|apartment|suite|unit|quarter|door|block|blk|villa|buil\\p{L}*|bldg|box|calle|avenida|av|rue|via|jalan|jl|rua|carrera|strasse|sharia|liv\\p{L}*|resid\\p{L}*|address|vdc|dist\\p{L}*|brgy|zip|postal|postcode|post|pin|pincode|ward|sector|phase|n|s|e|w|no)$`,
  "iu",
);

/** Addresses, postcodes and coordinates. A ward of a hospital is no address. */
export const PLACES: readonly Detector[] = [
  matches(
    new RegExp(
      `(?<![\\w.])\\d{1,5}[A-Za-z]?,? (?:[NSEW]\\.? )?(?:(?!(?:a|an|the|for|of|in|on|with|to|and|at|per|by|or|from|mg|ml|mcg|units?|x|times?|days?|hours?|min|minutes?|weeks?|months?|years?) )[\\p{L}\\d'.-]{1,30} ){1,4}(?:${STREET})\\b(?:[.,]? (?:apt|suite|unit|#) ?\\w+)?`,
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
  place(`(?<![\\p{L}])(?<part>${PLACE}),? (?:${STATES}),? \\d{5}`, "certain"),
  place(`(?<![\\p{L}])[Ww]ard (?:[Nn]o\\.? ?)?\\d{1,2},? (?<part>${PLACE})`, "likely"),
  place(`(?<![\\p{L}])(?<part>${PLACE}[- ]\\d{1,2})(?![\\w.%/-])`, "likely", isTownFirst),
  matches(
    /(?<![\w-])(?:H\.? ?No\.?|House|Blk|Block|Lot|Plot|Flat|Door No\.?|D\.? ?No\.?|Unit|Apt\.?|Apartment|Suite|Villa|Quarter) ?(?:no\.? ?)?#?\d[\w/-]{0,10},? (?:[\p{L}\d][\p{L}\d/-]{0,30},? ){0,4}(?:Nagar|Colony|Street|St|Road|Rd|Sector|Phase|Block|Lot|Avenue|Ave|Estate|Layout|Marg|Lane|Town|Extension|Enclave|Vihar|Puram|Bagh|Gali|Gully|Chowk|Subdivision|Subd|Village)\b/iu,
    "geography",
    "certain",
    "context-words",
  ),
  matches(
    /(?<!\d)\d{1,3}\s?°\s?\d{0,2}(?:\.\d+)?\s?['′]?\s?(?:\d{1,2}(?:\.\d+)?["″]\s?)?[NSEW]\b|(?<![\d.])\d{1,3}\.\d{3,}\s?°\s?[NSEW]\b/,
    "geography",
    "certain",
  ),
  matches(/(?<!\w)[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}(?!\w)/, "geography", "likely"),
  matches(
    new RegExp(`\\b(?:${STATES}|${STATE_NAMES}),? (?<part>\\d{5}(?:-\\d{4})?)(?!\\d)`),
    "geography",
    "certain",
  ),
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
  matches(
    /(?<![\w.])-?\d{1,2}\.\d{3,}°?,? ?-?\d{1,3}\.\d{3,}(?![\w.])/,
    "geography",
    "certain",
    "form",
    isPoint,
  ),
];

/**
 * The three-digit ZIP areas of at most 20,000 people, which must become 000: by the Census of 2000, as the guidance of the
 * Office for Civil Rights lists them, and 205 and 369, which lists made from the Census of 2010 add. The rule asks for current data, so
 * both lists count.
 */
export const SMALL_ZIP_AREAS: ReadonlySet<string> = new Set([
  ...["036", "059", "063", "102", "203", "205", "369", "556", "692", "790", "821"],
  ...["823", "830", "831", "878", "879", "884", "890", "893"],
]);
