import { dollarsSaid, of100Said } from "./value-words.ts";

/** How a field of the file is called on screen, and how its values are said. */
export interface FieldWords {
  readonly name: string;
  readonly say?: (value: unknown) => string;
  /** Said as a number of things: what one of them is called. */
  readonly each?: string;
}

/** The fields that answer a question, by their path in the file; those that people know best come first. */
const QUESTIONS: readonly (readonly [path: string, words: FieldWords])[] = [
  ["exams.step2ck", { name: "Step 2 CK" }],
  ["exams.step1", { name: "Step 1" }],
  ["exams.step3", { name: "Step 3" }],
  ["exams.failed_attempts.step1", { name: "Failed attempts at Step 1" }],
  ["exams.failed_attempts.step2ck", { name: "Failed attempts at Step 2 CK" }],
  ["exams.failed_attempts.step3", { name: "Failed attempts at Step 3" }],
  ["exams.comlex1", { name: "COMLEX Level 1" }],
  ["exams.comlex2", { name: "COMLEX Level 2-CE" }],
  ["exams.comlex3", { name: "COMLEX Level 3" }],
  ["exams.failed_attempts.comlex1", { name: "Failed attempts at COMLEX Level 1" }],
  ["exams.failed_attempts.comlex2", { name: "Failed attempts at COMLEX Level 2-CE" }],
  ["exams.failed_attempts.comlex3", { name: "Failed attempts at COMLEX Level 3" }],
  ["exams.ecfmg", { name: "ECFMG certificate" }],
  ["exams.english", { name: "English test" }],
  ["applicant.type", { name: "School and citizenship" }],
  ["applicant.graduation_year", { name: "Year of graduation" }],
  ["applicant.country", { name: "Nationality" }],
  ["applicant.in_us", { name: "In the US now" }],
  ["applicant.languages", { name: "Languages" }],
  ["applicant.earlier_matches", { name: "Earlier seasons without a match" }],
  ["applicant.couple", { name: "Couple" }],
  ["applicant.military", { name: "Programs of the armed forces" }],
  ["season", { name: "Season" }],
  ["visa", { name: "Visa" }],
  ["seeks.specialties", { name: "Specialties" }],
  ["seeks.states", { name: "Only these states" }],
  ["seeks.never_states", { name: "Never these states" }],
  ["seeks.regions", { name: "Only these regions" }],
  ["seeks.settings", { name: "Only these settings" }],
  ["seeks.tracks", { name: "Tracks" }],
  ["budget.usd", { name: "Money for the whole season", say: dollarsSaid }],
  ["budget.max_programs", { name: "Most programs" }],
  ["budget.usd_per_chance", { name: "What one more chance in 100 is worth", say: dollarsSaid }],
  ["weights.informatics", { name: "How much informatics counts", say: of100Said }],
  ["weights.location", { name: "How much places count", say: of100Said }],
  ["weights.preferred_states", { name: "States you would like better" }],
  ["weights.preliminary", { name: "Worth of a position of one year", say: of100Said }],
  ["experience.us_clinical_months", { name: "Months of US clinical experience" }],
  ["experience.research", { name: "Research experiences" }],
  ["experience.publications", { name: "Publications" }],
  ["experience.work", { name: "Work experiences" }],
  ["experience.volunteer", { name: "Volunteer experiences" }],
  ["experience.residency_abroad_years", { name: "Years of residency outside the US" }],
  ["experience.us_residency.specialty", { name: "Specialty of an earlier US residency" }],
  ["experience.us_residency.years", { name: "Years in an earlier US residency" }],
  ["experience.us_residency.finished", { name: "Whether an earlier US residency was finished" }],
  ["home.states", { name: "States where you have ties" }],
  ["pins.must", { name: "Pinned programs", each: "program" }],
  ["pins.never", { name: "Dropped programs", each: "program" }],
  ["facts", { name: "Your own entries", each: "answer" }],
  ["in_season", { name: "Your applications so far", each: "application" }],
  ["notes", { name: "Your notes on programs", each: "note" }],
  ["letters", { name: "Letters of recommendation", each: "letter" }],
  ["application.experiences", { name: "Experiences", each: "experience" }],
  ["application.impactful", { name: "Impactful experience" }],
  ["application.regions", { name: "Regions you prefer", each: "region" }],
  ["application.areas", { name: "Where you would like to live" }],
  ["application.scholarly", { name: "Scholarly work", each: "work" }],
  ["application.connections", { name: "Ties to places", each: "place" }],
  ["signals", { name: "Signals", each: "entry" }],
  ["constraints.one_specialty_per_hospital", { name: "One specialty per hospital" }],
  ["constraints", { name: "Limits", each: "limit" }],
  ["portfolio", { name: "Informatics profile", each: "entry" }],
  ["roadmap.stage", { name: "Where you stand" }],
  ["roadmap.residency", { name: "Residency", each: "answer" }],
  ["roadmap.hours_a_week", { name: "Hours a week for your steps" }],
  ["roadmap.steps", { name: "Steps of the roadmap", each: "step" }],
  ["roadmap.meetings", { name: "Meetings", each: "meeting" }],
  ["roadmap.revision", { name: "Calendar files of the roadmap" }],
];

/** The groups of the file, and the parts of a field that problems may lie in. */
const PARTS: Readonly<Record<string, string>> = {
  "": "The file",
  application: "Application form",
  applicant: "About you",
  exams: "Exams",
  "exams.failed_attempts": "Failed attempts",
  "exams.english.test": "Name of the English test",
  "exams.english.result": "Result of the English test",
  experience: "Experience",
  "experience.us_residency": "Earlier US residency",
  seeks: "What you want",
  home: "States where you have ties",
  weights: "How much informatics and places count",
  budget: "Budget",
  "constraints.specialty": "Limits by specialty",
  "constraints.state": "Limits by state",
  "constraints.tier": "Limits by tier",
  pins: "Pinned and dropped programs",
  roadmap: "Roadmap",
};

/** Keys of an entry whose words in the file are not those of a reader. */
const OF_AN_ENTRY: ReadonlyMap<string, string> = new Map([
  ["from", "from when"],
  ["to", "until when"],
  ["speaks_to", "what the writer can speak to"],
  ["hands_on", "whether you cared for patients there"],
  ["most_meaningful", "whether it is most meaningful"],
]);

const NAMES: ReadonlyMap<string, string> = new Map([
  ...QUESTIONS.map(([path, { name }]) => [path, name] as const),
  ...Object.entries(PARTS),
]);

/**
 * A field by its path as the person who fills in the form knows it: `exams.step2ck` is "Step 2 CK", `pins.must[2]` is
 * "Pinned programs, entry 3".
 */
export function fieldName(path: string): string {
  const parts = path.match(/"[^"]*"|[^.[\]]+/g) ?? [];
  const known = longestKnown(parts);
  const rest = parts
    .slice(known)
    .map((part) => (/^\d+$/.test(part) ? `entry ${Number(part) + 1}` : (OF_AN_ENTRY.get(part) ?? part)));
  return [NAMES.get(parts.slice(0, known).join(".")), ...rest].join(", ");
}

function longestKnown(parts: readonly string[]): number {
  for (let count = parts.length; count > 0; count--) {
    if (NAMES.has(parts.slice(0, count).join("."))) return count;
  }
  return 0;
}

/** Where the words of a field stand: the question it belongs to, its words, and the question's place in the order. */
export function questionOf(path: readonly string[]): {
  readonly question: string;
  readonly words: FieldWords;
  readonly order: number;
} {
  const dotted = path.join(".");
  const order = QUESTIONS.findIndex(([known]) => dotted === known || dotted.startsWith(`${known}.`));
  const found = QUESTIONS[order];
  if (!found) return { question: dotted, words: { name: path.join(", ") }, order: QUESTIONS.length };
  return { question: found[0], words: found[1], order };
}
