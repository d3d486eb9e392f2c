/** How an answer is called on screen, and how its values are said. */
export interface AnswerWords {
  readonly label: string;
  readonly say?: (value: unknown) => string;
  /** Said as a number of things: what one of them is called. */
  readonly each?: string;
}

const SAID: Readonly<Record<string, string>> = {
  "non-us-img": "school abroad, not a US citizen",
  "us-img": "school abroad, US citizen",
  "us-md": "US medical school",
  do: "US osteopathic school",
  pass: "pass",
  passed: "passed",
  fail: "failed",
  failed: "failed",
  pending: "not yet known",
  booked: "booked",
  none: "none",
  j1: "J-1",
  h1b: "H-1B",
  any: "J-1 or H-1B",
};

/** The answers that people know by name, by their place in the file; those asked about first come first. */
const WORDS: readonly (readonly [path: string, words: AnswerWords])[] = [
  ["exams.step2ck", { label: "Step 2 CK" }],
  ["exams.step1", { label: "Step 1" }],
  ["exams.step3", { label: "Step 3" }],
  ["exams.failed_attempts.step1", { label: "Failed attempts at Step 1" }],
  ["exams.failed_attempts.step2ck", { label: "Failed attempts at Step 2 CK" }],
  ["exams.failed_attempts.step3", { label: "Failed attempts at Step 3" }],
  ["exams.english", { label: "English test" }],
  ["applicant.type", { label: "School and citizenship" }],
  ["applicant.graduation_year", { label: "Year of graduation" }],
  ["applicant.country", { label: "Country of your school" }],
  ["applicant.languages", { label: "Languages" }],
  ["applicant.earlier_matches", { label: "How often you applied before" }],
  ["applicant.couple", { label: "Part of a couple" }],
  ["season", { label: "Season" }],
  ["visa", { label: "Visa" }],
  ["seeks.specialties", { label: "Specialties" }],
  ["seeks.states", { label: "Only these states" }],
  ["seeks.never_states", { label: "Never these states" }],
  ["seeks.regions", { label: "Only these regions" }],
  ["seeks.settings", { label: "Only these settings" }],
  ["seeks.tracks", { label: "Tracks" }],
  ["budget.usd", { label: "Money for the whole season", say: dollars }],
  ["budget.max_programs", { label: "Most programs" }],
  ["budget.usd_per_chance", { label: "What one more chance in 100 is worth", say: dollars }],
  ["weights.informatics", { label: "How much informatics counts", say: of100 }],
  ["weights.location", { label: "How much location counts", say: of100 }],
  ["weights.preferred_states", { label: "States you would like better" }],
  ["weights.preliminary", { label: "What a preliminary year is worth", say: of100 }],
  ["experience.us_clinical_months", { label: "Months of US clinical experience" }],
  ["experience.research", { label: "Research experiences" }],
  ["experience.publications", { label: "Publications" }],
  ["experience.work", { label: "Work experiences" }],
  ["experience.volunteer", { label: "Volunteer experiences" }],
  ["home.states", { label: "States where you have ties" }],
  ["pins.must", { label: "Pinned programs", each: "program" }],
  ["pins.never", { label: "Dropped programs", each: "program" }],
  ["facts", { label: "Answers of programs", each: "answer" }],
  ["in_season", { label: "Applications of this season", each: "application" }],
  ["signals", { label: "Signals", each: "entry" }],
  ["constraints", { label: "Limits", each: "limit" }],
  ["portfolio", { label: "Informatics profile", each: "entry" }],
];

/** Where the words of an answer stand: the question it belongs to, its words, and the question's place in the order. */
export function questionOf(path: readonly string[]): {
  readonly question: string;
  readonly words: AnswerWords;
  readonly order: number;
} {
  const dotted = path.join(".");
  const order = WORDS.findIndex(([known]) => dotted === known || dotted.startsWith(`${known}.`));
  const found = WORDS[order];
  if (!found) return { question: dotted, words: { label: path.join(", ") }, order: WORDS.length };
  return { question: found[0], words: found[1], order };
}

/** A value in words; "not told" where there is none. */
export function valueWords(value: unknown, words: AnswerWords): string {
  if (value === undefined || value === null) return "not told";
  if (words.say) return words.say(value);
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "string") return SAID[value] ?? value;
  if (typeof value === "object") return Object.values(value).map(String).join(" ");
  return String(value);
}

function dollars(value: unknown): string {
  return typeof value === "number" ? `$${value.toLocaleString("en-US")}` : String(value);
}

function of100(value: unknown): string {
  return typeof value === "number" ? `${Math.round(value * 100)} of 100` : String(value);
}
