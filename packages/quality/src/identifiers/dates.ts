import { type Detector, matches } from "./finding.ts";

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
/** The same with a capital letter, which tells a month from "may", "mar" or "march" in a sentence. */
const WRITTEN_MONTH =
  "(?:J(?:an(?:uary)?|AN|une?|UNE?|uly?|ULY?)|F(?:eb(?:ruary)?|EB)|M(?:ar(?:ch)?|AR|ay|AY)|A(?:pr(?:il)?|PR|ug(?:ust)?|UG)|S(?:ep(?:t(?:ember)?)?|EPT?)|O(?:ct(?:ober)?|CT)|N(?:ov(?:ember)?|OV)|D(?:ec(?:ember)?|EC))";
/** Months of other calendars and tongues: Nepal's, the Islamic ones, Spanish, Portuguese, French. */
const OTHER_MONTH =
  "(?:bai?sh?akh?|jes?th(?:a|ha)?|ash?adh?|asar|s(?:h?r)?awan|saun|bhadra|bhadau|as(?:h?win|oj)|kartik|mangsir|p(?:ou|au|u)sh|magh|(?:f|ph)[aā]l?gun|chaitra?|muharram|safar|rabi.{0,3}(?:al-|ul-)?(?:awwal|thani)|jumada|rajab|sha'?ban|ramad[ah]{1,2}n|rama?zan|shawwal|dhu(?:l|'l| al)?-?(?:hijjah|qa'?dah)|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre)";
const DAY = "(?:0?[1-9]|[12]\\d|3[01])";
const YEAR = "(?:18|19|20)\\d{2}";
/** Not what stands behind a dose: "May 5 mg", "Oct 2 tabs". */
const NO_DOSE = "(?![\\w/]|[.-]\\d| ?(?:mg|mcg|ml|mL|g|units?|tabs?|caps?|puffs?|x)\\b)";

const numbersOf = (text: string): readonly number[] => text.split(/\D+/).map(Number);

/** Whether three numbers between marks are a day, a month and a year in some order that is used. */
function isDayMonthYear(text: string): boolean {
  const [a = 0, b = 0] = numbersOf(text);
  return a >= 1 && b >= 1 && a <= 31 && b <= 31 && (a <= 12 || b <= 12);
}

function isYearMonthDay(text: string): boolean {
  const [, month = 0, day = 0] = numbersOf(text);
  return month >= 1 && month <= 32 && day >= 1 && day <= 32 && (month <= 12 || day <= 12);
}

/** Eight digits that are a day of the years 1900 to 2035. */
function isPlainDay(text: string): boolean {
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6))];
  return year >= 1900 && year <= 2035 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** A fraction of a score such as 5/10 is written like a day; what no calendar has is none. */
function isDayMonth(text: string): boolean {
  const [a = 0, b = 0] = numbersOf(text);
  return a >= 1 && b >= 1 && a <= 31 && b <= 31 && (a <= 12 || b <= 12);
}

/** Holidays that a word before them makes somebody's day. */
export const HOLIDAYS: readonly Detector[] = [
  matches(
    /\b(?:on|since|before|after|until|til|till|fell|seen|dc|admitted) (?<part>(?:christmas|xmas|thanksgiving|halloween|easter|new year'?s?|memorial day|labor day)(?: (?:day|eve))?)(?!\w)/i,
    "date",
    "look",
    "context-words",
  ),
];

/** Days of the calendar as they are written in many countries, Nepal's own calendar (20xx) included. */
export const DATES: readonly Detector[] = [
  matches(
    new RegExp(`(?<![\\w-])(?:${YEAR})([/.-])\\d{1,2}\\1\\d{1,2}(?=$|[T\\s,;:.)\\]])`),
    "date",
    "certain",
    "form",
    isYearMonthDay,
  ),
  matches(
    new RegExp(`(?<![\\w/.-])\\d{1,2}([/.-])\\d{1,2}\\1(?:${YEAR})(?![\\w/-])`),
    "date",
    "certain",
    "form",
    isDayMonthYear,
  ),
  matches(
    /(?<![\w/.-])\d{1,2}([/.-])\d{1,2}\1'?\d{2}(?![\w/-]|\.\d)/,
    "date",
    "likely",
    "form",
    isDayMonthYear,
  ),
  matches(
    new RegExp(
      `(?<![\\w-])${DAY}(?:st|nd|rd|th)?[ ,./-]{0,2}(?:of )?${MONTH}\\.?,?[ ./-]{0,2}(?:${YEAR}|'?\\d{2})(?!\\w)`,
      "i",
    ),
    "date",
    "certain",
  ),
  matches(
    new RegExp(`\\b${MONTH}\\.?[ -]${DAY}(?:st|nd|rd|th)?,?[ -]{1,2}${YEAR}\\b`, "i"),
    "date",
    "certain",
  ),
  matches(
    new RegExp(`(?<![\\w-])${YEAR}[ ,./-]{1,2}${MONTH}\\.?[ ./-]${DAY}(?!\\w)`, "i"),
    "date",
    "certain",
  ),
  matches(
    new RegExp(
      `\\b(?:on|since|born|dated?|until|till|from) (?:the )?(?<part>${DAY}(?:st|nd|rd|th)? (?:of )?${MONTH}|${MONTH} ${DAY}(?:st|nd|rd|th)?)\\b`,
      "i",
    ),
    "date",
    "likely",
    "context-words",
  ),
  // Day and month without a year. "May 5" may begin an order such as "May 5 mg", so it needs a word before it (above).
  matches(
    new RegExp(`(?<![\\w/.-])${DAY}(?:(?:st|nd|rd|th)? (?:of )?|-)${WRITTEN_MONTH}(?!\\p{L}|-\\p{L})`, "u"),
    "date",
    "likely",
  ),
  matches(
    new RegExp(`(?<!\\p{L})(?!May)${WRITTEN_MONTH}\\.? ${DAY}(?:st|nd|rd|th)?${NO_DOSE}`, "u"),
    "date",
    "likely",
  ),
  // A month of a year: the rule lets the year alone stand.
  matches(
    new RegExp(`(?<!\\p{L})${WRITTEN_MONTH}\\.?(?:,? (?:of )?|[-/])(?:${YEAR}|'\\d{2})(?![\\w-])`, "u"),
    "date",
    "likely",
  ),
  matches(new RegExp(`(?<!\\p{L})${WRITTEN_MONTH}-\\d{2}(?![\\w-])`, "u"), "date", "likely"),
  matches(
    new RegExp(
      `\\b(?:in|since|born|from|until|till|of|around|by|late|early|mid|seen|visit|on|last|admitted|admit|dc|discharged|started|stopped|began|ended|died|moved|dx|diagnosed|surgery|done|filled|refilled|next|due) (?<part>${MONTH},? ${YEAR})(?!\\w)`,
      "i",
    ),
    "date",
    "likely",
    "context-words",
  ),
  matches(/(?<![\w/.-])(?:0?[1-9]|1[0-2])\/(?:19|20)\d{2}(?![\w/]|\.\d)/, "date", "likely"),
  matches(/(?<![\w/.-])(?:19|20)\d{2}[-/](?:0[1-9]|1[0-2])(?![\w/-]|\.\d)/, "date", "likely"),
  matches(/(?<![\w/.-])\d{8}(?:T\d{4,6}Z?)?(?![\w/-]|\.\d)/, "date", "likely", "form", (text) =>
    isPlainDay(text.slice(0, 8)),
  ),
  matches(
    new RegExp(
      `(?<![\\w-])${DAY}(?:st|nd|rd|th)?[ -](?:de |d['’]|of )?${OTHER_MONTH}(?:,? (?:de |del )?\\d{4})?(?!\\p{L})`,
      "iu",
    ),
    "date",
    "likely",
  ),
  matches(
    new RegExp(
      `(?<!\\p{L})${OTHER_MONTH}(?:,? (?:de |del )?(?:1[34]\\d\\d|${YEAR})| ${DAY}(?:,? \\d{4})?)(?![\\w-])`,
      "iu",
    ),
    "date",
    "likely",
  ),
  matches(
    new RegExp(
      `\\b(?:christmas|xmas|new year'?s?|thanksgiving|easter|halloween|independence day|labou?r day|dashain|tihar|diwali|deepavali|holi|eid(?: al[- ]\\w{4,5}| ul[- ]\\w{4,5})?|ramadan|hanukkah|good friday)(?: (?:day|eve))?,? (?:of )?${YEAR}\\b`,
      "i",
    ),
    "date",
    "likely",
  ),
  ...HOLIDAYS,
  matches(
    /\b(?:dob|d\.o\.b\.?|born|birth ?date|date of birth|bday|birthday|doa|dod|dos|lmp|edd|admitted|discharged|expired|died)[:. ]+(?:on )?(?<part>\d{6}|\d{8}|\d{1,2}[/.-]\d{1,2})(?![\w/]|\.\d)/i,
    "date",
    "certain",
    "context-words",
  ),
  matches(
    /\b(?:seen|appt|appointment|scheduled|rescheduled|visit|clinic|surgery|admitted|discharged|d\/c'?d?|f\/u|due|dated?|since|until|till|on)(?: (?:on|for|from|to))? (?<part>\d{1,2}[/.-]\d{1,2})(?=$|[,;.)](?!\d)| (?:at|with|by|for|in|and|to|am|pm|w\/)\b)/i,
    "date",
    "likely",
    "context-words",
    isDayMonth,
  ),
  matches(
    /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? (?:the )?(?<part>\d{1,2}(?:st|nd|rd|th))\b/i,
    "date",
    "likely",
    "context-words",
  ),
  matches(
    /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? (?<part>\d{1,2}\/\d{1,2})(?![\w/])/i,
    "date",
    "likely",
    "context-words",
    isDayMonth,
  ),
  matches(
    /\b(?:on|until|since|by|from) the (?<part>\d{1,2}(?:st|nd|rd|th))(?=$|[,;.]| (?:at|and|with|for|to|in|of (?:this|last|next))\b)/i,
    "date",
    "likely",
    "context-words",
  ),
];

const MONTH_OF_YEAR = new RegExp(
  `^(?:(?:19|20)\\d{2}[-/]\\d{1,2}|\\d{1,2}[-/](?:19|20)\\d{2}|${MONTH}\\.?[ -]'?(?:\\d{2}|${YEAR}))$`,
  "i",
);

/** Whether a whole cell is a month of a year, as tables of counts have them. */
export function isMonthOfYear(cell: string): boolean {
  return MONTH_OF_YEAR.test(cell);
}

const OVER_89 = (text: string): boolean =>
  Number(text.replace(/\D/g, "")) > 89 && Number(text.replace(/\D/g, "")) <= 125;

/**
 * Who was born in this year or before is over 89 in 2026 or becomes so, and Safe Harbor lets no year stand that tells such an
 * age (45 CFR 164.514(b)(2)(i)(C)).
 */
const LAST_BIRTH_YEAR_OF_OVER_89 = 1936;

/** Whether a year of birth tells an age over 89. */
export function isYearOfOver89(text: string): boolean {
  const year = /^(?:18|19)\d{2}$/.test(text) ? Number(text) : 0;
  return year >= 1850 && year <= LAST_BIRTH_YEAR_OF_OVER_89;
}

const TENS = "ninety|(?:(?:one|a) )?hundred";
const AGE_WORD = "years?|yrs?\\.?|y\\/?o|y";

/** Ages over 89 in figures and words, and years of birth that tell one. */
export const AGES: readonly Detector[] = [
  matches(
    /(?<![\d.])(?<part>\d{2,3})[ -]?(?:years?|yrs?|y)?[ -]?(?:old|of age|y\/o|yo)\b/i,
    "date",
    "certain",
    "over-89",
    OVER_89,
  ),
  matches(
    /\b(?:aged?|age of|age is)[ :=]*(?<part>\d{2,3})(?![\d+-]|\.\d)/i,
    "date",
    "certain",
    "over-89",
    OVER_89,
  ),
  matches(
    /(?<![\d.])(?<part>\d{2,3})[ -]?(?:yr|year|y)s?\.?[ /-]{0,3}(?:old )?(?:man|woman|male|female|lady|gentleman|m|f|wm|wf|bm|bf|grandmother|grandfather|widow|widower|veteran|resident|patient|pt)\b/i,
    "date",
    "certain",
    "over-89",
    OVER_89,
  ),
  matches(
    /(?<![\d.])(?<part>9\d) ?(?:yrs?|y\.o\.?)(?!\w| (?:ago|of|hx|smok))/i,
    "date",
    "likely",
    "over-89",
    OVER_89,
  ),
  // A temperature is written "98 F", so a bare F counts only under what a thermometer shows.
  matches(/(?:^|pt |patient |[,;:] )(?<part>9\d|1[01]\d) ?M(?=$|[ ,;/])/i, "date", "likely", "over-89"),
  matches(
    /(?:^|pt |patient |[,;:] )(?<part>9[0-5]) ?F(?=$|[,;]| (?:with|from|w\/|s\/p|c\/o|presents|admitted|who|living|lives))/i,
    "date",
    "likely",
    "over-89",
  ),
  matches(/(?<![\w.])(?<part>9\d|1[01]\d) ?\/ ?[MF]\b/i, "date", "certain", "over-89"),
  matches(/(?<!\w)[MF] ?\/ ?(?<part>9\d|1[01]\d)(?![\w.])/, "date", "likely", "over-89"),
  matches(
    new RegExp(
      `\\b(?<part>(?:${TENS})(?:[ -](?:and )?(?:one|two|three|four|five|six|seven|eight|nine|ten))?)[ -](?:${AGE_WORD})[ -]?(?:old|of age|\\w{0,5}man|lady|male|female)\\b`,
      "i",
    ),
    "date",
    "certain",
    "over-89",
  ),
  matches(
    /\b(?:turn(?:s|ed|ing)|reach(?:es|ed)|celebrat(?:es|ed|ing)(?: (?:his|her|their))?) (?<part>\d{2,3}(?:st|nd|rd|th)?)\b(?! ?(?:%|mg|degrees))/i,
    "date",
    "likely",
    "over-89",
    OVER_89,
  ),
  matches(
    /(?<!\d)(?<part>\d{2,3}(?:st|nd|rd|th)) (?:birthday|year of life)\b/i,
    "date",
    "certain",
    "over-89",
    OVER_89,
  ),
  // "pt is 93, lives alone": of a person who is a number, and of no measurement.
  matches(
    /\b(?:pt|patient|he|she|mom|mother|dad|father|wife|husband|grandmother|grandfather|gma|gpa|widow|widower|who)(?:['’]s| is| was| is now| now| turned) (?<part>9\d|1[01]\d)(?=$|[,;)]|\.(?!\d)| (?:and|but|with|w\/|lives|living|still|frail|so|from|now|today))/i,
    "date",
    "likely",
    "over-89",
  ),
  matches(
    /\b(?:now|is|currently|at age|at) (?<part>\d{2,3})(?= years?\b| and (?:lives|still|frail|independent))/i,
    "date",
    "likely",
    "over-89",
    OVER_89,
  ),
  matches(
    /\b(?:born(?: in| around| circa)?|birth year|year of birth|yob|b\.)[ :]+(?<part>1[89]\d{2})(?![\w-])/i,
    "date",
    "likely",
    "over-89",
    isYearOfOver89,
  ),
];
