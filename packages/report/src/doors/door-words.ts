import type { Door, DoorId, DoorPrice, DoorState, Doors, ProgramCount, SeasonDay } from "@smartpick/core";
import { dayWords, shortDay } from "../english/day.ts";
import { dollars } from "../english/money.ts";
import { capitalised, counted, grouped, listed } from "../english/plural.ts";
import { conditionWords } from "../gate/condition-words.ts";

const NAMES: Readonly<Record<DoorId, string>> = {
  graduation: "Graduation",
  step1: "Step 1",
  step2ck: "Step 2 CK",
  english: "English exam",
  certificate: "ECFMG Pathway",
  step3: "Step 3",
  registration: "NRMP registration",
  "rank-list": "Rank list",
  "first-year": "First year",
  visa: "Visa",
};

/** The name of a door, as short as a figure needs it. */
export function doorName({ id }: Pick<Door, "id">): string {
  return NAMES[id];
}

const STATES: Readonly<Record<DoorState, string>> = {
  open: "Open",
  "to-open": "Not yet",
  shut: "Shut",
  "not-told": "Not told",
  "not-asked": "Not asked",
};

/** How a door stands, in a word or two. */
export function doorStateWord(state: DoorState): string {
  return STATES[state];
}

/** A day of a season: `"3 March 2027"`, `"about 3 March 2028, not published yet"`, `"no day is published"`. */
export function seasonDayWords({ day, about }: SeasonDay): string {
  if (day !== null) return dayWords(day);
  return about === null ? "no day is published" : `about ${dayWords(about)}, not published yet`;
}

/** The same for an axis or a narrow place, as read on `today`: `"3 Mar"`, `"about 3 Mar 2027"`; empty where no day is known. */
export function shortSeasonDay({ day, about }: SeasonDay, today: string): string {
  if (day !== null) return shortDay(day, today);
  return about === null ? "" : `about ${shortDay(about, today)}`;
}

/** A door that stays open after its day, for a fee. */
const OPEN_FOR_A_FEE: ReadonlySet<DoorId> = new Set(["registration"]);

/** State and last day of a door in one phrase, as read on `today`: `"Not yet · by 31 Jan"`. */
export function doorStateLine(
  { id, state, until }: Pick<Door, "id" | "state" | "until">,
  today: string,
): string {
  const day = shortSeasonDay(until, today);
  const shuts = isPending(state) && day !== "" && !OPEN_FOR_A_FEE.has(id);
  return shuts ? `${STATES[state]} · by ${day}` : STATES[state];
}

/** The last day of a door in words: `"3 March 2027"`, `"none; it costs a late fee after 30 January 2027"`. */
export function lastDayWords({ id, state, until }: Pick<Door, "id" | "state" | "until">): string {
  if (!isPending(state) && state !== "shut") return "none";
  const words = seasonDayWords(until);
  const isKnown = until.day !== null || until.about !== null;
  return OPEN_FOR_A_FEE.has(id) && isKnown ? `none; it costs a late fee after ${words}` : words;
}

/** What of a door is to be done, in sentences; none where nothing is. */
export function doorSentences(door: Door, doors: Pick<Doors, "season" | "today">): readonly string[] {
  if (door.condition !== null) return conditionWords(door.condition, doors);
  return WITHOUT_CONDITION[door.id]?.(door) ?? [];
}

const WITHOUT_CONDITION: Readonly<Partial<Record<DoorId, (door: Door) => readonly string[]>>> = {
  step2ck: ({ state }) =>
    state === "not-told" ? ["Tell your Step 2 CK score, or that its result is still to come."] : [],
  step3: ({ state, opensVisa }) =>
    state === "open" || state === "not-asked"
      ? []
      : [
          opensVisa === undefined
            ? "Only the programs that say so ask for it."
            : "It opens the H-1B visa: the petition follows the Match. A J-1 does not need it, but some programs ask for it.",
        ],
  registration: () => ["You do this yourself, so it is not known here."],
  "rank-list": ({ state }) =>
    state === "to-open" ? ["Certify it with NRMP. A list that is not certified does not count."] : [],
  visa: ({ state }) => (state === "to-open" ? ["It follows the Match. Its steps stand below."] : []),
};

/** Whom a door keeps out of a list, in a phrase; `null` where no list is spoken of. */
export function blocksListed({ listed: here }: ProgramCount, total: ProgramCount): string | null {
  if (here === null || total.listed === null || total.listed === 0) return null;
  return shareWords(here, total.listed, "on your list");
}

/** Whom a door keeps out of all that may be asked, in a phrase. */
export function blocksOfAll({ all }: ProgramCount, total: ProgramCount): string {
  return total.all === 0 ? "no program can be asked now" : shareWords(all, total.all, "you may ask");
}

/** Both in one phrase. */
export function blocksWords(blocks: ProgramCount, total: ProgramCount): string {
  const listedWords = blocksListed(blocks, total);
  return `${listedWords === null ? "" : `${listedWords}; `}${blocksOfAll(blocks, total)}`;
}

/** `"all 84 programs on your list"`, `"12 of 84 programs on your list"`, `"the one program on your list"`. */
function shareWords(count: number, of: number, where: string): string {
  if (count === 0) return `no program ${where}`;
  if (count < of) return `${grouped(count)} of ${counted(of, "program")} ${where}`;
  return of === 1 ? `the one program ${where}` : `all ${counted(of, "program")} ${where}`;
}

/** What opening a door costs, with the season and how sure it is: `"$945, 2027, second-hand"`. */
export function priceWords(price: DoorPrice | null): string | null {
  if (price === null) return null;
  const sure = price.confidence === "official" ? "" : `, ${price.confidence}`;
  return `${dollars(price.usd)}, ${price.publishedFor}${sure}`;
}

/** Whether a door is still to be opened, as far as is told. */
export function isPending(state: DoorState): boolean {
  return state === "to-open" || state === "not-told";
}

/** After every day, for what has none. */
const LAST = "9999";

/** The doors that are still to be opened, the earliest day first; those without a day last. */
export function pendingDoors({ doors }: Pick<Doors, "doors">): readonly Door[] {
  const rankList = doors.find(({ id }) => id === "rank-list")?.until;
  // Registration stays open after its day, for a late fee: what shuts comes before it.
  const dayOf = ({ id, until }: Door): string => {
    const shuts = id === "registration" ? (rankList ?? until) : until;
    return shuts.day ?? shuts.about ?? LAST;
  };
  return doors
    .filter(({ state }) => isPending(state))
    .sort((a, b) => (dayOf(a) === dayOf(b) ? 0 : dayOf(a) < dayOf(b) ? -1 : 1));
}

/** What stands open and what to open next, by when, in one or two sentences. */
export function doorsFinding(doors: Pick<Doors, "doors" | "season" | "possible" | "unlessSent">): string {
  const { season } = doors;
  if (doors.doors.length === 0) return `What the ${season} season asks is not known here.`;
  if (doors.unlessSent) return `Applications of the ${season} season are over. ${unlessSent(doors)}`;
  if (!doors.possible) return shutFinding(doors);
  const pending = pendingDoors(doors);
  const [next] = pending;
  if (next === undefined) return "Every door is open.";
  const told = pending.some(({ state }) => state === "not-told") ? ", as far as you have told" : "";
  return `${capitalised(manyDoors(pending.length))} still to open${told}. ${nextWords(next)}`;
}

/** What is still to do for who has sent applications and has not entered them. */
function unlessSent(doors: Pick<Doors, "doors">): string {
  const { length } = pendingDoors(doors);
  return length === 0
    ? "If you sent yours, every door is open."
    : `If you sent yours, ${manyDoors(length)} still to open.`;
}

function manyDoors(count: number): string {
  return count === 1 ? "one door is" : `${(NUMBERS[count] ?? String(count)).toLowerCase()} doors are`;
}

const NUMBERS = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];

function nextWords({ id, until }: Door): string {
  const name = INSIDE[id] ?? NAMES[id];
  const on = until.day ?? until.about;
  if (on === null) return `The next one is ${name}.`;
  const fee = OPEN_FOR_A_FEE.has(id) ? " if you will not pay a late fee" : "";
  return `The next one is ${name}, by ${until.day === null ? "about " : ""}${dayWords(on)}${fee}.`;
}

/** Names inside a sentence, where they differ. */
const INSIDE: Readonly<Partial<Record<DoorId, string>>> = {
  graduation: "your graduation",
  english: "the English exam",
  certificate: "the ECFMG Pathway",
  "rank-list": "your rank list",
  "first-year": "a first year",
  visa: "your visa",
};

function shutFinding({ doors, season }: Pick<Doors, "doors" | "season">): string {
  const shut = doors.filter(({ state, id }) => state === "shut" && id !== "rank-list");
  if (shut.length === 0) return `The ${season} season is closed.`;
  const names = listed(shut.map(({ id }) => INSIDE[id] ?? NAMES[id]));
  return `It is too late for ${names} in the ${season} season.`;
}

/** What no source says, so that it is not drawn. */
export const NO_DURATIONS =
  "How long a result, a certificate or a visa takes is not drawn: no source at hand tells it. Ask who gives it.";

/** What the shapes of the doors mean. */
export const DOORS_KEY =
  "Disc with a tick: open. Ring with a bar: not yet, and the time left. Dashed ring: not told. Square with a cross: shut. Dot: not asked of you.";
