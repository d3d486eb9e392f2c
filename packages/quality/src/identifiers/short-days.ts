import { wordsOf } from "./cell-words.ts";
import { everyMatch, type Span } from "./finding.ts";

const DAY = "(?:0?[1-9]|[12]\\d|3[01])";
/** Months in small letters that are no other word; "may", "mar", "march" and "dec" (decreased) need an ordinal. */
const MONTH =
  "jan(?:uary)?|feb(?:ruary)?|apr(?:il)?|jun|june|jul|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|december";
const ANY_MONTH = `${MONTH}|mar(?:ch)?|may|dec`;
const ORDINAL = "(?:st|nd|rd|th)";
const NO_DOSE =
  "(?![\\w/%]|[.-]\\d| ?(?:mg|mcg|ml|g|units?|tabs?|caps?|puffs?|x|h|hrs?|hours?|min|times|days?|wks?|weeks?|pts?|patients|cases|%)(?![a-z]))";

/** Words before a day whose month is another word too. */
const DAY_WORD =
  "on|since|til|till|until|thru|seen|appt|visit|due|sched|scheduled|adm|admit|admitted|dc|dcd|d/c|discharged|drawn|home|last|next|fell|died|surg|surgery|sx|placed|sent|done|started|stopped|from|by|in|out|dated|filled|readmit|readmitted|missed|to|for|cx|bcx|labs|echo|f/u|fu|hd";

const WRITTEN: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}\\d])(?:${ANY_MONTH})\\.? (?:the )?${DAY}${ORDINAL}(?!\\p{L})`, "giu"),
  new RegExp(`(?<![\\p{L}\\d])(?:${MONTH})\\.? ${DAY}(?:-${DAY})?${NO_DOSE}`, "giu"),
  new RegExp(`(?<![\\p{L}\\d/.-])${DAY}${ORDINAL} (?:of )?(?:${ANY_MONTH})(?![\\p{L}\\d])`, "giu"),
  new RegExp(`(?<=(?<!\\p{L})(?:${DAY_WORD}):? )(?:dec|mar|march|may)\\.? ${DAY}${NO_DOSE}`, "giu"),
  new RegExp(`(?<=(?<!\\p{L})(?:${DAY_WORD}):? )${DAY} (?:dec|mar|march|may)(?![\\p{L}\\d])`, "giu"),
  new RegExp(`(?<![\\p{L}\\d/.,-])${DAY}[ -]?(?:${MONTH})(?![\\p{L}\\d])`, "giu"),
];

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Before two numbers with a stroke these tell a day. */
const BEFORE = set(
  "on since hosp hospitalized ip inpt los stay show shows noshow ns report incident til till until thru through drawn seen dc d/c dcd dc'd adm admit admitted admits admission discharged discharge sched scheduled appt appts appointment due starting ended ending resched rescheduled surgery sx op dated sent collected received " +
    "signed placed removed inserted fell fall born expired died booked moved labs lab xray cxr ct mri echo scan egd colo cath filled refilled refill f/u fu followup f/up hd dialysis bx biopsy dob doa dod dos mtg meeting audit audited chart charted note noted entered " +
    "extubated intubated transferred xfer xferred xferd readmit readmitted readmission date dates returned arrived came presented reviewed repeat rpt cancelled canceled missed noshow rescheduled called lmp edd postop pod vaccinated flu covid resulted ordered " +
    "happened onset began begun occurred ran updated re-admit re-admitted dx'd dxd diagnosed mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday hold held last next every out home left ama exp rx'd implanted",
);
/** The same before a fraction too, so that the numbers must be no common fraction and no score. */
const WEAK_BEFORE = set(
  "by from after before for of at given start started stop stopped to between and as was is x w/ again first 1st 2nd late early abx time cx bcx ucx cxs completed done visit week wk event shot dates",
);
/** Before the numbers these tell a score, a measure or a dose, whatever follows. */
const SCORE_BEFORE = set(
  "bp pain strength score scores sirs qsofa sofa motor grip gcs a&o ao aox oriented murmur vision va acuity ratio grade reflex reflexes dtrs pulse pulses edema apgar apgars phq gad mmse moca nihss rass cam braden ns d5 norco percocet percoset vicodin augmentin " +
    "bactrim lortab advair symbicort novolog humulin mix sinemet met criteria elements bundle passed failed compliance complied rated rates rating answered correct sets bottles bottle cultures quads ue le rue lue rle lle b/l bilat bilateral sensation power lovenox rn ratio staffing levine class stage gap gaps items steps goal goals mets mrs karnofsky ecog",
);
/** Behind the numbers these tell the same. */
const SCORE_BEHIND = set(
  "sitter obs observation gpc cons mssa mrsa bottles bottle sets set ppd pack packs ppw strength pain score of tab tabs tablet tablets dose doses ns lr cup cups inch in lb lbs pts patients pt charts cases elements criteria murmur sem edema pulses pulse bilat bilaterally throughout + cc ml mg mcg units unit amp meals meal " +
    "correct met passed failed teeth sandwich pads plate bowl days shifts visits times x tx sessions staff beds rooms nurses sirs vials bags liters l hr hrs hours mmhg full nl wnl cultures cx quadrants lobes extremities steps items goals questions answered normal way dilution ratio liter pint bag grew gpc gnr",
);
const DAY_BEHIND = set(
  "f/u fu appt appts appointment visit admission discharge dc d/c labs clinic surgery am pm xray scan mtg meeting readmit note",
);

const STROKE = /(?<![\w/.,%+-])(\d{1,2})\/(\d{1,2})(?:-(?:\d{1,2}\/)?\d{1,2})?(?![\w/%+]|\.\d|-\d)/g;
const COMMON_BOTTOMS = set("2 3 4 5 6 8 10 16");
/** Courses are counted as "wk 8/12": the place in a course of a usual length. */
const COURSE = /^(?:wk|week|visit|cycle|session|shot|lesson|module|round|day)$/;
const COURSE_LENGTHS = set("2 3 4 5 6 8 10 12 16 18 20 24 26");

/** Days without a year, told from fractions, scores and doses by the words beside them. */
export function shortDays(cell: string): readonly Span[] {
  const spans: Span[] = [];
  for (const pattern of WRITTEN)
    for (const { 0: part, index } of everyMatch(pattern, cell))
      spans.push({ kind: "date", from: index, to: index + part.length, sure: "likely", reason: "form" });
  let toldTo = -1;
  for (const { 0: part, 1: top = "", 2: bottom = "", index } of everyMatch(STROKE, cell)) {
    if (!isDay(Number(top), Number(bottom))) continue;
    // "no show 5/6, 5/13": one day tells the next.
    const isNext = toldTo >= 0 && /^(?:,| ?&| and|,? to| ?-|;)? ?$/.test(cell.slice(toldTo, index));
    if (!isNext && !isToldDay(cell, index, part, top, bottom)) continue;
    toldTo = index + part.length;
    spans.push({ kind: "date", from: index, to: toldTo, sure: "likely", reason: "context-words" });
  }
  return spans;
}

function isDay(a: number, b: number): boolean {
  return a >= 1 && b >= 1 && a <= 31 && b <= 31 && (a <= 12 || b <= 12);
}

function isToldDay(cell: string, from: number, part: string, top: string, bottom: string): boolean {
  const before = wordsOf(cell.slice(Math.max(0, from - 40), from)).slice(-2);
  const behind = cell.slice(from + part.length, from + part.length + 30);
  const near = before.at(-1)?.plain ?? "";
  const isApart = /[.;,:(][^\w]*$/.test(cell.slice(Math.max(0, from - 3), from));
  const next = /^[ ,]*([\p{L}+/]+)/u.exec(behind)?.[1]?.toLowerCase() ?? "";
  if (SCORE_BEHIND.has(next) || /^ ?[+%]/.test(behind)) return false;
  const isFraction = Number(top) <= Number(bottom) && COMMON_BOTTOMS.has(bottom.replace(/^0/, ""));
  if (SCORE_BEFORE.has(near)) return false;
  if (COURSE.test(near) && Number(top) <= Number(bottom) && COURSE_LENGTHS.has(bottom)) return false;
  if (isFraction && !isApart && SCORE_BEFORE.has(before[0]?.plain ?? "")) return false;
  if (BEFORE.has(near)) return true;
  if (DAY_BEHIND.has(next) && !/^\d+$/.test(near)) return true;
  // "1/9 0230", "1/9 at 14:00", "3/4: called", "(10/6)".
  if (/^,? (?:@ ?|at )?(?:[01]?\d|2[0-3]):?[0-5]\d(?!\d)/.test(behind)) return true;
  if (from === 0 && /^(?::| -+ ?\p{L})/u.test(behind)) return true;
  if (isPlanned(before[0]?.plain ?? "", near)) return true;
  return !isFraction && (WEAK_BEFORE.has(near) || (BEFORE.has(before[0]?.plain ?? "") && near.length <= 12));
}

/** "sched for 2/3", "week of 2/5". */
function isPlanned(first: string, near: string): boolean {
  return (
    (/^(?:resched|resch|sched|schd|scheduled|rescheduled|appt|due|booked|planned|set|moved)$/.test(first) &&
      /^(?:for|to)$/.test(near)) ||
    (/^(?:week|wk)$/.test(first) && near === "of")
  );
}

const WHOLE_DAY = new RegExp(
  `^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:\\d{1,2}[/-]\\d{1,2}|\\d{1,2}([/.-])\\d{1,2}\\1(?:\\d{2}|\\d{4})|(?:${ANY_MONTH})\\.?[ -]${DAY}${ORDINAL}?(?:,? (?:'?\\d{2}|\\d{4}))?|${DAY}${ORDINAL}?[ -](?:${ANY_MONTH})(?:[ -](?:'?\\d{2}|\\d{4}))?)(?:,? (?:@ ?|at )?\\d{1,2}:?\\d{2}(?: ?[ap]m?)?)?$`,
  "i",
);

/** Whether a whole cell is a day, with or without a year, as a column of days has it. */
export function isWholeDay(cell: string): boolean {
  if (!WHOLE_DAY.test(cell)) return false;
  const stroke = /(\d{1,2})[/.-](\d{1,2})/.exec(cell);
  return stroke === null || /\p{L}{3}/u.test(cell) || isDay(Number(stroke[1]), Number(stroke[2]));
}
