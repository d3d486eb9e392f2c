import { isUnlisted } from "./cell-words.ts";
import { nameKind } from "./more-names.ts";
import { plainWord } from "./name-words.ts";
import { isClinicWord } from "./not-names.ts";
import { NUMBER_WORD } from "./numbers.ts";
import { SAYING_WORD } from "./people.ts";
import { isPersonWord } from "./people-beside-words.ts";
import { PLACE_WORD } from "./places.ts";
import { isSpotWord } from "./places-beside-words.ts";

/** What a word may be part of, as bits: most words of a note are part of nothing, and then nothing is looked for. */
export const MARK = {
  /** A word with a capital letter that is none of the clinic's. */
  candidate: 1,
  /** The same behind the first word of the cell, where the capital tells something. */
  inner: 2,
  known: 4,
  smallName: 8,
  title: 16,
  saying: 32,
  day: 64,
  link: 128,
  number: 256,
  place: 512,
  vehicle: 1_024,
  age: 2_048,
  extension: 4_096,
  /** A word beside which a person stands, whatever the case. */
  person: 8_192,
  /** The same of a place. */
  spot: 16_384,
  /** A word that no list of common words has. */
  unlisted: 32_768,
} as const;

const TESTS: readonly (readonly [number, RegExp])[] = [
  [MARK.title, /^(?:mr|mrs|ms|mx|miss|dr|prof)$/i],
  [MARK.saying, SAYING_WORD],
  [
    MARK.day,
    /^(?:jan|feb|mar|apr|may|ma[iy]o?$|ju[nl]|jui|aug|sep|set|oct|out|nov|dec|ene|abr|avr|ago|dic|dez|f[ée]v|ao[uû]t|a?sh?r?[aw]+[nr]|saun|asoj|bhad|kart|mang|p(?:u|ou|au)sh|magh|fal|phal|chait|b[ai]+sh?[ah]*k|jes?th|asa|mon|tue|wed|thu|fri|sat|sun|rama|rajab|safar|rabi|muhar|sha|dhu|jum|christ|xmas|year|easter|hallow|independ|labou?r|dash|tihar|diw|deep|holi|eid|hanuk|thanksg|memor|good|dob|doa|dod|dos|born|birth|bday|lmp|edd|died|expired|admitted|discharged)/i,
  ],
  [
    MARK.link,
    /print|iris|retina|face|facial|profile|login|log$|user|handle|screen|portal|twitter|insta|^ig$|^fb$|messenger|telegram|skype|snap|tiktok|linkedin|wechat|discord|reddit|youtube|^dot$/i,
  ],
  [MARK.number, NUMBER_WORD],
  [MARK.place, PLACE_WORD],
  [
    MARK.vehicle,
    /^(?:cars?|plates?|parked|bus|taxi|cab|truck|van|vehicle|motor\w*|bike|scooter|scooty|suv|sedan|rickshaw|driv\w+|drove|jeep|ambulance|mv[ac]|rta)$/i,
  ],
  [MARK.age, /^(?:ninety|hundred|born|yob|year|years)$/i],
  [MARK.extension, /^(?:page|beep|ext|voicemail|vm$)/i],
];

/** Words are looked at once; a file with more different ones begins anew, so that it cannot fill the memory. */
const MOST_KEPT = 20_000;
let kept = new Map<string, number>();

/** The marks of all words of a cell together. */
export function marksOf(cell: string): number {
  let marks = 0;
  let from = -1;
  for (let at = 0; at <= cell.length; at++) {
    const code = at < cell.length ? cell.charCodeAt(at) : 0;
    const small = code | 32;
    if ((small > 96 && small < 123) || code > 127) {
      if (from < 0) from = at;
    } else if (from >= 0) {
      const own = marksOfWord(cell.slice(from, at));
      marks |= own & MARK.candidate && from > 0 ? own | MARK.inner : own;
      from = -1;
    }
  }
  return marks;
}

function marksOfWord(word: string): number {
  const before = kept.get(word);
  if (before !== undefined) return before;
  if (kept.size >= MOST_KEPT) kept = new Map();
  let marks = 0;
  for (const [mark, test] of TESTS) if (test.test(word)) marks |= mark;
  if (isPersonWord(word)) marks |= MARK.person;
  if (isSpotWord(word)) marks |= MARK.spot;
  if (isUnlisted(word, plainWord(word))) marks |= MARK.unlisted;
  if (!isClinicWord(word)) {
    const kind = word.length > 1 ? nameKind(plainWord(word)) : null;
    if (/^\p{Lu}/u.test(word)) marks |= kind === null ? MARK.candidate : MARK.candidate | MARK.known;
    else if (kind === "name" && word.length > 2) marks |= MARK.smallName;
  }
  kept.set(word, marks);
  return marks;
}
