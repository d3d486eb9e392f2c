import type { PlacedSentence, Sentence } from "../../document/sentence.ts";
import type { Token } from "../../document/token.ts";
import { isA } from "../../lexicon/classes.ts";
import type { DocumentRule, Hit } from "../rule.ts";
import { SEQUENCE, STATION_NOUNS, STATION_VERBS, STORY_WORDS } from "./cv-rehash.words.ts";

/** How many stations a stretch needs: dated ones weigh more, since a list of years is a CV at once. */
const STATIONS = 3;
const DATED = 2;
const LONGEST = 300;

interface Stations {
  /** Clauses that tell a station. */
  readonly count: number;
  readonly years: number;
  readonly follows: boolean;
}

/** Posts, courses and exams told one after another, without a patient or a thought. */
export const cvRehash: DocumentRule = {
  name: "cv-rehash",
  id: "cv-rehash",
  form: "repetition",
  severity: "should",
  kinds: ["personal-statement", "interview-answer"],
  message: "This retells your CV.",
  why: "The reader has your CV beside this text. Here she looks for what it cannot say.",
  source: "advisers",
  ask: "Which one of these stations changed how you work, and what happened there?",
  example: {
    wrong: "In 2019 I did my internship. In 2020 I joined a clinic. In 2021 I took a course.",
    right: "In my second year at the clinic, a boatman taught me to ask about distance.",
  },
  find: ({ sentences }) => stretchesOf(sentences).flatMap(hitOf),
};

/** Runs of sentences that tell nothing but stations; a new paragraph may go on with one. */
function stretchesOf(sentences: readonly PlacedSentence[]): readonly (readonly PlacedSentence[])[] {
  const stretches: PlacedSentence[][] = [];
  let open: PlacedSentence[] = [];
  for (const placed of sentences) {
    if (stationsIn(placed.sentence).count > 0) open.push(placed);
    else {
      if (open.length > 0) stretches.push(open);
      open = [];
    }
  }
  return open.length > 0 ? [...stretches, open] : stretches;
}

function hitOf(stretch: readonly PlacedSentence[]): readonly Hit[] {
  const [first] = stretch;
  const last = stretch.at(-1);
  if (first === undefined || last === undefined) return [];
  const all = stretch.map(({ sentence }) => stationsIn(sentence));
  const count = all.reduce((sum, one) => sum + one.count, 0);
  const years = all.reduce((sum, one) => sum + one.years, 0);
  const follows = all.filter((one) => one.follows).length;
  if (count < STATIONS) return [];
  const isDated = years >= DATED && (stretch.length > 1 || years >= STATIONS);
  const isChain = stretch.length >= 2 && (count > STATIONS || (stretch.length >= STATIONS && follows >= 1));
  const isSure = isDated || isChain;
  const severity = isSure ? "should" : "could";
  return [{ from: first.from, to: Math.min(last.to, first.from + LONGEST), severity }];
}

/** What a sentence tells of stations; none where it tells a story or a thought. */
function stationsIn({ tokens, words }: Sentence): Stations {
  const none = { count: 0, years: 0, follows: false };
  if (tokens.some(({ lower, text }) => STORY_WORDS.has(lower) || /["“?]/.test(text))) return none;
  const isListed = tokens.some(({ lower }) =>
    /^(?:includes?|included|including|followed|comprises?|am|been)$/.test(lower),
  );
  const count = clausesOf(tokens).filter((clause) => isStation(clause, isListed)).length;
  if (count === 0) return none;
  const first = words[0]?.lower;
  const years = words.filter((token) => isA(token, "year")).length;
  const follows = first !== undefined && SEQUENCE.has(first);
  return { count, years, follows: follows || words.slice(0, 4).some(({ lower }) => lower === "also") };
}

function clausesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const clauses: Token[][] = [[]];
  for (const token of tokens) {
    const clause = clauses.at(-1) ?? [];
    if (token.lower === "," && isDate(clause)) continue;
    if (token.lower === "," || token.lower === ";" || token.lower === "and") clauses.push([]);
    else clause.push(token);
  }
  return clauses;
}

/** “In 2017,” belongs to what follows. */
function isDate(clause: readonly Token[]): boolean {
  return clause.length > 0 && clause.length <= 3 && isA(clause.at(-1), "year");
}

/** A verb or a year, and a noun of the CV: “passed Step 1”, “college in 2012”; in a list the noun is enough. */
function isStation(clause: readonly Token[], isListed: boolean): boolean {
  const hasNoun = clause.some(({ lower }) => STATION_NOUNS.has(lower));
  const hasYear = clause.some((token) => isA(token, "year"));
  const hasVerb = clause.some(({ lower }) => STATION_VERBS.has(lower));
  return (hasNoun && (hasVerb || hasYear || isListed)) || (hasVerb && hasYear);
}
