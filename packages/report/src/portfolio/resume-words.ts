import { counted, listed } from "../english/plural.ts";

/** What was taken of a JSON Resume, and what was not, as the profile package tells it. */
interface Taken {
  readonly added: Readonly<Record<"education" | "skills" | "projects" | "publications", number>>;
  readonly notTaken: readonly { readonly path: string; readonly why: string }[];
}

const WHY: Readonly<Record<string, string>> = {
  "no-place": "the portfolio has no place for it",
  "does-not-fit": "it does not fit its field",
  "already-there": "it is there already",
  "no-title": "it has no title",
  "day-dropped": "an entry has the month; the day is kept beside it",
  "word-changed": "the profile has its own word for it",
};

/** What was taken in another form, or stands there already; everything else is kept beside the entries. */
const STANDS: Readonly<Record<string, string>> = {
  "day-dropped": "Shortened",
  "word-changed": "Changed",
  "already-there": "Not taken",
};

/** Most lines about what was not taken. */
const MOST_LINES = 60;

/** What was taken of a JSON Resume, and a line for each value that was not. */
export function resumeTakenWords({ added, notTaken }: Taken): readonly string[] {
  const parts = [
    { count: added.projects, words: counted(added.projects, "project") },
    { count: added.skills, words: counted(added.skills, "skill") },
    {
      count: added.education,
      words: counted(added.education, "course or degree", "courses or degrees"),
    },
    { count: added.publications, words: counted(added.publications, "publication") },
  ].flatMap(({ count, words }) => (count === 0 ? [] : [words]));
  const lines = notTaken
    .slice(0, MOST_LINES)
    .map(({ path, why }) => `${STANDS[why] ?? "Kept, in no entry"}: ${path} (${WHY[why] ?? why}).`);
  const more = notTaken.length - lines.length;
  return [
    parts.length === 0 ? "No entry was taken from the resume." : `Taken from the resume: ${listed(parts)}.`,
    ...(notTaken.length === 0
      ? []
      : ["What finds no place in an entry is kept, and goes back into a JSON Resume that you write."]),
    ...lines,
    ...(more === 0
      ? []
      : [`And ${counted(more, "value")} more that ${more === 1 ? "stands" : "stand"} in no entry.`]),
  ];
}
