import { type CellWord, isCapitalised, isProper, wordsOf } from "./cell-words.ts";
import { isCommonWord } from "./common-words.ts";
import type { Span } from "./finding.ts";
import { isTown, isWideArea } from "./known-places.ts";
import { nameKind } from "./more-names.ts";
import { isClinicWord } from "./not-names.ts";
import { isShortForm } from "./short-forms.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Who dwells or moves: a place follows behind "in", "from" or "to". */
const DWELLS = set(
  "lives living lived live resides residing resided resident residence stays staying stayed born raised grew grows home house homeless walgreens cvs kroger meijer walmart costco pharmacy office store church school apt apartment farm farms housed camping vacationing vacation works working found based hometown native retired settled domiciled",
);
const MOVES = set(
  "xfer xferd xferred xfr xfers transfer transfers transferred transfered tranfer tranferred transferring tx txd tx'd txfer txfr trans transport transported ems ambulance medics squad bls als amr came comes coming bus uber taxi cab train ride moved moving moves " +
    "relocated relocating drove drives driving commutes commuting flew flown flies travels traveled travelled travel bused arrived arrives arrival visiting visits visited visitor back returned returning referred referral ref refd dcd brought helicopter airlifted airlift " +
    "medevac lifeflight flight walked hails originally refugee immigrated emigrated just patient pt f/u admit admitted direct seen family son daughter wife husband mom mother dad sister brother cousin sent d/c going went goes discharged taken trip tourist up over down in here",
);
const INTO = set("in at near outside around from to of by off on");
const FROM = set("from frm");
const TO = set("to 2");
const TO_MOVES = set(
  "moved moving moves relocated relocating returned returning back going went goes transferred transfered transfer xfer xferred tx discharged d/c dcd travel traveled travelled travels trip flew drove",
);

/** A word behind which a house of care, study or prayer is named. */
const FACILITY = set(
  "hosp hospital hospitals hsp medctr snf rehab manor hospice church mosque temple synagogue school elementary university univ college academy pharmacy clinic nh ltac ltach alf jail prison shelter infirmary sanatorium",
);
const FACILITY_PAIRS: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  [
    set(
      "medical med health care surgical surgery cancer heart trauma dialysis rehab rehabilitation nursing treatment community birthing diagnostic imaging infusion wellness",
    ),
    set("center centre ctr cntr centers system group associates network"),
  ],
  [set("nursing group care rest retirement funeral foster boarding"), set("home homes facility")],
  [set("urgent primary family extended memory"), set("care practice medicine physicians")],
  [set("assisted senior independent"), set("living")],
  [set("high middle elementary primary grade"), set("school")],
  [
    set(
      "memorial regional general community county district children's childrens university veterans baptist methodist",
    ),
    set("hosp hospital med medical health"),
  ],
];
/** In front of a house these tell its kind, and no name. */
const KINDS = set(
  "outside osh outlying other another local our their his her my your the this that same different home main community county city state regional rural general university teaching academic private public children's childrens pediatric peds mental psych psychiatric " +
    "acute long short term skilled nursing day night field base referring transferring receiving sending prior previous last first usual old new in at to from of via per and or for by with near medical med health care family primary urgent specialty retail hospital " +
    "inpatient outpatient inpt outpt satellite sister affiliated critical access level womens women's veterans va pain wound coumadin warfarin anticoag anticoagulation diabetes memory sleep methadone suboxone travel walk-in walkin free mobile virtual telehealth cancer dialysis retirement assisted no any high middle elementary medicine ed er er's middle grad grade nursery law dental vet summer",
);
/** Names of houses that are common words. */
const PATRONS = set(
  "mercy covenant allegiance providence trinity sinai baptist methodist lutheran presbyterian adventist samaritan holy sacred heart cross spirit lady grace hope faith good bon secours ascension beaumont kaiser mayo geisinger sentara banner dignity sutter kindred encompass select genesis sunrise brookdale atria " +
    "walgreens walgreen cvs rite-aid riteaid kroger meijer walmart costco publix safeway duane hannaford giant lakeside lakeview riverside riverview oakwood maplewood meadowbrook hillcrest parkview fairview greenfield cedar cedars maple oak oaks pine pines willow elm birch summit valley ridge harbor pleasant golden evergreen heritage",
);

/** Words with which a context here begins, for the look at single words. */
export function isSpotWord(word: string): boolean {
  const plain = word.toLowerCase();
  return (
    FROM.has(plain) ||
    FACILITY.has(plain) ||
    PAIR_ENDS.has(plain) ||
    DWELLS_ALONE.has(plain) ||
    plain === "visiting" ||
    HOUSE_AHEAD.has(plain) ||
    plain === "co" ||
    plain === "county" ||
    isTown(plain)
  );
}
/** Short forms of houses and services that stand behind the name of a town or a house. */
const SHORT_HOUSE = /^(?:ED|ER|VA|ICU|EMS|FD|PD|HS|NH|ALF)$/;
/** The same with the name behind them: "OSH = Beaumont", "NH: Larkmoor". */
const HOUSE_AHEAD = set("osh nh snf alf ecf ltc ltac facility hometown davita fresenius labcorp");

const DWELLS_ALONE = set(
  "lives living lived live resides residing resided resident native homeless stays staying stayed born raised moved relocated transferred xfer xferred returned walgreens cvs kroger meijer walmart costco",
);
const PAIR_ENDS: ReadonlySet<string> = new Set(FACILITY_PAIRS.flatMap(([, ends]) => [...ends]));

/** Towns and houses told by the words beside them, whatever the case, and whether or not a list has them. */
export function placesBesideWords(cell: string): readonly Span[] {
  const words = wordsOf(cell);
  const spans: Span[] = [];
  for (const [at, word] of words.entries()) {
    if (INTO.has(word.plain) || FROM.has(word.plain) || TO.has(word.plain))
      behindPreposition(words, at, spans);
    if (word.plain === "visiting") placeAt(words, at + 1, spans, false);
    if (
      word.plain === "county" ||
      isCountyShort(words, at) ||
      word.plain === "twp" ||
      word.plain === "township"
    )
      beforeCounty(words, at, spans);
    if (word.plain === "resident" || word.plain === "native") beforeResident(words, at, spans);
    if (HOUSE_AHEAD.has(word.plain)) houseAhead(words, at, spans);
    if (word.gap.includes("@") && isCapitalised(word.text) && isProper(word)) placeAt(words, at, spans, true);
    const front = facilityFront(words, at);
    if (front >= 0) houseBefore(words, front, at, spans);
    if (
      word.plain === "of" &&
      PATRONS.has(words[at - 1]?.plain ?? "") &&
      isCapitalised(words[at - 1]?.text ?? "") &&
      isCapitalised(words[at + 1]?.text ?? "")
    )
      placeSpan(words, at + 1, spans);
    if (/^(?:St|Ste|Saint|st|ste|saint)$/.test(word.text)) saintAt(words, at, spans);
  }
  return spans;
}

/** Where the name of the kind of house begins whose last word stands here, or -1. */
function facilityFront(words: readonly CellWord[], at: number): number {
  const word = words[at];
  if (word === undefined) return -1;
  const before = words[at - 1];
  if (before !== undefined && word.gap === " ")
    for (const [fronts, ends] of FACILITY_PAIRS)
      if (ends.has(word.plain) && fronts.has(before.plain)) return at - 1;
  return FACILITY.has(word.plain) ||
    (SHORT_HOUSE.test(word.text) &&
      before !== undefined &&
      (PATRONS.has(before.plain) || (isCapitalised(before.text) && isProper(before))))
    ? at
    : -1;
}

/** The proper words before a kind of house, at most four. */
function houseBefore(words: readonly CellWord[], front: number, at: number, spans: Span[]): void {
  let first = front;
  let proper = 0;
  for (let next = front - 1; next >= 0 && next >= front - 4; next--) {
    const word = words[next];
    const gap = words[next + 1]?.gap ?? "";
    if (word === undefined || !/^(?:\.? | ?& ?)$/.test(gap)) break;
    const isBoth =
      /^(?:of|the|and|our|st|saint|ste|mt)$/.test(word.plain) && next < front - 1 ? proper > 0 : false;
    if (/^(?:st|saint|ste|mt|mount|fort|ft)$/.test(word.plain)) {
      first = next;
      proper++;
      continue;
    }
    if (isBoth && isCapitalised(word.text)) {
      first = next;
      continue;
    }
    if (!isHouseName(word, next === 0 && proper === 0)) {
      // "Brendan Regional Medical Center": a kind may stand between the name and the kind.
      if (KINDS.has(word.plain) && isCapitalised(word.text) && next === front - 1) continue;
      if (/^(?:memorial|regional|general|community|health|medical)$/.test(word.plain) && next === front - 1)
        continue;
      break;
    }
    first = next;
    proper++;
  }
  const from = words[first]?.from ?? 0;
  const to = words[at]?.to ?? from;
  if (proper > 0) spans.push({ kind: "geography", from, to, sure: "likely", reason: "context-words" });
}

/** Whether a word can be the name of a house; a capital at the beginning of a sentence tells nothing of a common word. */
function isHouseName(word: CellWord, isFirst: boolean): boolean {
  const { plain, text } = word;
  if (KINDS.has(plain) || isWideArea(plain) || !/^\p{L}/u.test(text)) return false;
  if (PATRONS.has(plain)) return true;
  if (isTown(plain) && !isCommonWord(plain)) return true;
  if (isShortForm(plain) || isClinicWord(text)) return false;
  if (isCapitalised(text) && plain.length > 2) return isFirst ? isProper(word) : !isMedical(plain);
  return isProper(word);
}

/** A field of medicine or a state of health before "Clinic". */
function isMedical(plain: string): boolean {
  return /(?:ology|ics|ry|ing|tion|ment|ist|al|ive|ic|ed|ure)$/.test(plain) && isCommonWord(plain);
}

/** "st marys", "St. Brendan", where a name follows and no valve, wort or segment. */
function saintAt(words: readonly CellWord[], at: number, spans: Span[]): void {
  const name = words[at + 1];
  const before = words[at - 1];
  if (name === undefined || !/^\.? $/.test(name.gap)) return;
  const isSaint =
    name.isPossessive || nameKind(name.plain) === "name" || nameKind(name.plain.replace(/s$/, "")) !== null;
  if (
    !isSaint ||
    /^(?:valve|valves|pacer|pacemaker|device|icd|wort|medical)$/.test(words[at + 2]?.plain ?? "")
  )
    return;
  if (before === undefined || /^(?:at|from|to|in|of|via|by|near|frm|xfer|osh)$/.test(before.plain))
    spans.push({
      kind: "geography",
      from: words[at]?.from ?? 0,
      to: name.to,
      sure: "likely",
      reason: "context-words",
    });
}

function behindPreposition(words: readonly CellWord[], at: number, spans: Span[]): void {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || next === undefined || !/^ $/.test(next.gap)) return;
  // "lives alone in", "transferred via ems from": up to four words lie between.
  const before = words.slice(Math.max(0, at - 4), at);
  // "home on cefpodoxime" is no place: a road is lived on or off.
  const isRoad = /^(?:on|off|of|by)$/.test(word.plain);
  const isDwelling =
    INTO.has(word.plain) &&
    (isRoad
      ? DWELLS_ON.test(before.at(-1)?.plain ?? "") && (isCapitalised(next.text) || word.plain === "of")
      : before.some(({ plain }) => DWELLS.has(plain)));
  const near = words.slice(Math.max(0, at - 3), at);
  const isMoving =
    (FROM.has(word.plain) && (at === 0 || near.some(({ plain }) => MOVES.has(plain) || DWELLS.has(plain)))) ||
    (TO.has(word.plain) && near.some(({ plain }) => TO_MOVES.has(plain)));
  if (isDwelling || isMoving) placeAt(words, at + 1, spans, true);
  else if (
    /^(?:in|near|at|outside|around)$/.test(word.plain) &&
    isCapitalised(next.text) &&
    isProper(next) &&
    !isWideArea(next.plain) &&
    !next.isPossessive
  )
    placeSpan(words, at + 1, spans);
  else placeAt(words, at + 1, spans, false);
}

const DWELLS_ON = /^(?:lives|living|lived|live|resident|residents|resides|stays|home|house|native|citizen)$/;

/** A town at a word; without words that promise one it must be listed. */
function placeAt(words: readonly CellWord[], at: number, spans: Span[], isPromised: boolean): void {
  let first = at;
  while (
    /^(?:the|a|nearby|downtown|north|south|east|west|rural|n|s|e|w)$/.test(words[first]?.plain ?? "") &&
    first < at + 2
  )
    first++;
  const word = words[first];
  if (word === undefined || (first > at && words[first]?.gap !== " ")) return;
  const last = townEnd(words, first);
  if (last < 0) {
    if (!isPromised || isWideArea(word.plain) || !isProper(word, 4) || word.isPossessive) return;
    if (isWideArea(`${word.plain} ${words[first + 1]?.plain ?? ""}`)) return;
  }
  let end = Math.max(first, last);
  while (end < first + 2) {
    const next = words[end + 1];
    if (
      next === undefined ||
      next.gap !== " " ||
      !isCapitalised(next.text) ||
      !isCapitalised(word.text) ||
      isClinicWord(next.text)
    )
      break;
    end++;
  }
  spans.push({
    kind: "geography",
    from: word.from,
    to: words[end]?.to ?? word.to,
    sure: last < 0 ? "look" : "likely",
    reason: "context-words",
  });
}

/** The last word of a listed town of one to three words that begins here, or -1; a common word alone is none in small letters. */
function townEnd(words: readonly CellWord[], first: number): number {
  let name = "";
  let end = -1;
  for (let at = first; at < Math.min(words.length, first + 3); at++) {
    const word = words[at];
    if (word === undefined || (at > first && word.gap !== " ")) break;
    name = name === "" ? word.plain : `${name} ${word.plain}`;
    if (
      isTown(name) &&
      (at > first || isCapitalised(word.text) || !(isCommonWord(word.plain) || isShortForm(word.plain)))
    )
      end = at;
  }
  return end;
}

/** "wayne county": a proper word before it. */
function beforeCounty(words: readonly CellWord[], at: number, spans: Span[]): void {
  const before = words[at - 1];
  if (before === undefined || words[at]?.gap !== " " || KINDS.has(before.plain) || isWideArea(before.plain))
    return;
  if (
    isProper(before) ||
    isTown(before.plain) ||
    (isCapitalised(before.text) && nameKind(before.plain) !== null)
  )
    spans.push({
      kind: "geography",
      from: before.from,
      to: words[at]?.to ?? before.to,
      sure: "likely",
      reason: "context-words",
    });
}

/** "wayne co jail". */
function isCountyShort(words: readonly CellWord[], at: number): boolean {
  return (
    words[at]?.plain === "co" && /^(?:jail|sheriff|sheriffs|health|dept)$/.test(words[at + 1]?.plain ?? "")
  );
}

/** "OSH = Beaumont", "NH: Larkmoor"; in small letters only a long word. */
function houseAhead(words: readonly CellWord[], at: number, spans: Span[]): void {
  const name = words[at + 1];
  if (name === undefined || !/^(?: |: ?| ?= ?| ?\(|- ?| - )$/.test(name.gap)) return;
  if (!PATRONS.has(name.plain) && !isProper(name, 6)) return;
  if (PATRONS.has(name.plain) && !isCapitalised(name.text)) return;
  placeSpan(words, at + 1, spans);
}

/** A word and those with a capital letter that go on with it. */
function placeSpan(words: readonly CellWord[], first: number, spans: Span[]): void {
  let end = first;
  while (end < first + 2) {
    const next = words[end + 1];
    if (next === undefined || next.gap !== " " || !isCapitalised(next.text) || isClinicWord(next.text)) break;
    end++;
  }
  const from = words[first]?.from ?? 0;
  spans.push({ kind: "geography", from, to: words[end]?.to ?? from, sure: "look", reason: "context-words" });
}

/** "Poughkeepsie resident". */
function beforeResident(words: readonly CellWord[], at: number, spans: Span[]): void {
  const before = words[at - 1];
  if (before === undefined || words[at]?.gap !== " " || isWideArea(before.plain)) return;
  if (
    (isCapitalised(before.text) && isProper(before)) ||
    (isTown(before.plain) && !isCommonWord(before.plain))
  )
    spans.push({
      kind: "geography",
      from: before.from,
      to: before.to,
      sure: "look",
      reason: "context-words",
    });
}

/** Whether a whole cell names a certain house of care, and no kind of one: "St. Brendan Regional Medical Center", "Mercy", "CVS #4471". */
export function isNamedHouse(cell: string): boolean {
  if (cell.length > 80 || !/\p{L}{3}/u.test(cell)) return false;
  const words = wordsOf(cell);
  // In a column of houses the first word of the name is no beginning of a sentence.
  if (placesBesideWords(`to ${cell}`).length > 0) return true;
  return words.some((word, at) => {
    if (KINDS.has(word.plain) || isClinicWord(word.text) || isShortForm(word.plain)) return false;
    return (
      PATRONS.has(word.plain) ||
      isTown(word.plain) ||
      (isCapitalised(word.text) && isProper(word)) ||
      (/^(?:st|saint)$/.test(word.plain) && at < words.length - 1)
    );
  });
}
