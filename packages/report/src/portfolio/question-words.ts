import type { InformaticsReport } from "@smartpick/core";

type Question = InformaticsReport["questions"][number];
type Reason = Question["reasons"][number];
type Doubt = InformaticsReport["doubts"][number];
type Ask = InformaticsReport["bullets"][number]["asks"][number];

/**
 * A question about an entry without a known form: what to write instead, in a file or in the form of a screen. Nothing of it is
 * lost meanwhile.
 */
export function entryQuestionWords(
  { at, list, says, reasons }: Question,
  where: "file" | "form" = "file",
): string {
  const text = says === "" ? "This entry says nothing" : `“${clipped(says)}”`;
  return `${at}: ${text}. ${
    where === "form"
      ? list === "skills"
        ? "Which skills are they?"
        : "What is its title?"
      : reasons.some(isKey)
        ? reasons.filter(isKey).map(keyWords).join(" ")
        : FORMS[list]
  }`;
}

const isKey = ({ code, nearest }: Reason): boolean => code === "unknown-key" || nearest !== null;

function keyWords({ code, path, found, nearest }: Reason): string {
  if (code === "unknown-key")
    return `“${found}” is no key here.${nearest === null ? "" : ` Did you mean ${nearest}?`}`;
  return `${path}: did you mean ${nearest}?`;
}

const FORMS: Readonly<Record<Question["list"], string>> = {
  skills: "Which one skill is it? Write one entry a skill: {name: SQL, level: basic}.",
  projects: "What is its title? Write {title: …, role: …, place: …, tools: […]}.",
  education: "What is its title? Write {title: …, provider: …, completed: 2026-05}.",
  publications: "What is its title? Write {title: …, kind: poster, venue: …, accepted: true}.",
};

const LONGEST_SHOWN = 80;

function clipped(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return [...line].length <= LONGEST_SHOWN ? line : `${[...line].slice(0, LONGEST_SHOWN).join("")}…`;
}

/** A question about an entry that does not fit together. */
export function entryDoubtWords({ at, code, about }: Doubt): string {
  const text = clipped(about);
  switch (code) {
    case "ends-before-it-begins":
      return `${at}: “${text}” ends before it begins. Which month is right?`;
    case "project-not-found":
      return `${at}: no project has the title “${text}”. Which one did it come from?`;
    case "advanced-without-proof":
      return `${at}: you call “${text}” advanced, and nothing shows it. Which project does?`;
    case "examined-not-finished":
      return `${at}: “${text}” has an examination passed and no month in which it was finished. Which month?`;
  }
}

const ASKS: Readonly<Record<Ask, string>> = {
  role: "what you did",
  place: "where it was",
  tool: "which tool you used",
  measure: "a measure before and after",
  count: "how many were counted",
  "to-see": "something that a reader can look at",
};

/** What a line for a CV lacks, in words. */
export function askWords(asks: readonly Ask[]): readonly string[] {
  return asks.map((ask) => ASKS[ask]);
}
