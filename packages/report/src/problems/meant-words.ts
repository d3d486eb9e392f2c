import type { Problem } from "@smartpick/core";

type Meant = NonNullable<Extract<Problem, { code: "not-in-list" }>["meant"]>;

const WORDS: Readonly<Record<Meant, string>> = {
  "canadian-school":
    "Graduates of Canadian schools have no type of their own here. Who graduated after June 2025 counts as international: write non-us-img, or us-img as a US citizen. Who graduated earlier writes us-md, whose rules apply.",
};

/** What to write for something that the format has no name for, in sentences. */
export function meantWords(meant: Meant): string {
  return WORDS[meant];
}
