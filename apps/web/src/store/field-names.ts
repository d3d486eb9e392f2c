/** What the forms call each field of the file. A part that has no name of its own goes by the group it is in. */
const NAMES: Readonly<Record<string, string>> = {
  "": "The file",
  season: "Season",
  applicant: "About you",
  "applicant.type": "School and citizenship",
  "applicant.country": "Country of your school",
  "applicant.graduation_year": "Year of graduation",
  "applicant.languages": "Languages",
  "applicant.earlier_matches": "How often you applied before",
  "applicant.couple": "Couple",
  exams: "Exams",
  "exams.step1": "Step 1",
  "exams.step2ck": "Step 2 CK",
  "exams.step3": "Step 3",
  "exams.failed_attempts": "Failed attempts",
  "exams.failed_attempts.step1": "Failed attempts at Step 1",
  "exams.failed_attempts.step2ck": "Failed attempts at Step 2 CK",
  "exams.failed_attempts.step3": "Failed attempts at Step 3",
  "exams.english": "English test",
  "exams.english.test": "Name of the English test",
  "exams.english.result": "Result of the English test",
  visa: "Visa",
  experience: "Experience",
  "experience.us_clinical_months": "Months of US clinical experience",
  "experience.publications": "Publications",
  "experience.research": "Research experiences",
  "experience.work": "Work experiences",
  "experience.volunteer": "Volunteer experiences",
  seeks: "What you want",
  "seeks.specialties": "Specialties",
  "seeks.regions": "Only these regions",
  "seeks.states": "Only these states",
  "seeks.never_states": "Never these states",
  "seeks.settings": "Only these settings",
  "seeks.tracks": "Tracks",
  home: "States where you have ties",
  "home.states": "States where you have ties",
  weights: "How much informatics and places count",
  "weights.informatics": "How much informatics counts",
  "weights.location": "How much places count",
  "weights.preferred_states": "States you would like better",
  "weights.preliminary": "Worth of a position of one year",
  budget: "Budget",
  "budget.usd": "Money for the whole season",
  "budget.max_programs": "Most programs",
  "budget.usd_per_chance": "What one more chance in 100 is worth",
  signals: "Signals",
  constraints: "Limits",
  "constraints.specialty": "Limits by specialty",
  "constraints.state": "Limits by state",
  "constraints.tier": "Limits by tier",
  pins: "Pinned and dropped programs",
  "pins.must": "Pinned programs",
  "pins.never": "Dropped programs",
  facts: "Your own entries",
  in_season: "Your applications so far",
  portfolio: "Informatics profile",
};

/**
 * A field by its path as the person who fills in the form knows it: `exams.step2ck` is "Step 2 CK", `pins.must[2]` is
 * "Pinned programs, entry 3".
 */
export function fieldName(path: string): string {
  const parts = path.match(/"[^"]*"|[^.[\]]+/g) ?? [];
  const known = longestKnown(parts);
  const rest = parts.slice(known).map((part) => (/^\d+$/.test(part) ? `entry ${Number(part) + 1}` : part));
  return [NAMES[parts.slice(0, known).join(".")], ...rest].join(", ");
}

function longestKnown(parts: readonly string[]): number {
  for (let count = parts.length; count > 0; count--) {
    if (Object.hasOwn(NAMES, parts.slice(0, count).join("."))) return count;
  }
  return 0;
}
