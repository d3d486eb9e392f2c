import type { InformaticsReport } from "@smartpick/core";
import { listed } from "../english/plural.ts";
import { skillName } from "./skill-words.ts";

type Skill = InformaticsReport["skills"][number];
type Domain = InformaticsReport["domains"][number];

const STANDING = { measured: "Measured", shown: "Shown", claimed: "Claimed" } as const;

const KINDS: Readonly<Record<Skill["evidence"][number]["kind"], string>> = {
  told: "told alone",
  test: "test",
  course: "course",
  examination: "examination",
  project: "project",
  tool: "tool of the project",
  publication: "publication",
};

/** What each standing means, in one sentence each. */
export const STANDING_RULES: readonly string[] = [
  "Claimed: you say it, and nothing can be looked at.",
  "Shown: a project or a finished course has something that a reader can open.",
  "Measured: a test, an examination passed, or a project counted before and after.",
];

/** One skill in a line: how it stands, and the best entry that speaks for it. */
export function skillLine({ key, words, name, standing, evidence }: Skill): string {
  const best = evidence.find(({ proves }) => proves === standing);
  const called = name === null ? words : skillName(key);
  if (best === undefined || best.kind === "told") return `${STANDING[standing]}: ${called}`;
  return `${STANDING[standing]}: ${called} (${KINDS[best.kind]} “${best.title}”)`;
}

/** One domain in a line: its name, how far it is covered, and by what. */
export function domainLine({ name, standing, measured, shown, claimed }: Domain): string {
  if (standing === null) return `${name}: nothing told`;
  const best = { measured, shown, claimed }[standing];
  const by = best.length === 0 ? "a committee" : listed(best.map(skillName));
  return `${name}: ${STANDING[standing].toLowerCase()} by ${by}`;
}
