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
  "day-dropped": "the month was kept, the day was not",
};

/** Most lines about what was not taken. */
const MOST_LINES = 60;

/** What was taken of a JSON Resume, and a line for each value that was not. */
export function resumeTakenWords({ added, notTaken }: Taken): readonly string[] {
  const parts = [
    counted(added.projects, "project"),
    counted(added.skills, "skill"),
    counted(added.education, "course or degree", "courses or degrees"),
    counted(added.publications, "publication"),
  ];
  const lines = notTaken
    .slice(0, MOST_LINES)
    .map(
      ({ path, why }) =>
        `${why === "day-dropped" ? "Shortened" : "Not taken"}: ${path} (${WHY[why] ?? why}).`,
    );
  const more = notTaken.length - lines.length;
  return [
    `Taken from the resume: ${listed(parts)}.`,
    ...lines,
    ...(more === 0
      ? []
      : [`And ${counted(more, "value")} more that ${more === 1 ? "was" : "were"} not taken.`]),
  ];
}
