import { type CheckOptions, profileFacts, ruleNames } from "@smartpick/engine/documents";
import { readSpeller } from "@smartpick/engine/documents/node";
import { nearestOf } from "../options/nearest.ts";
import { checkedSpecialty } from "../options/specialty.ts";
import { Refusal } from "../refusal.ts";
import { readProfile } from "./read-profile.ts";
import { readText } from "./read-text.ts";

/** What the options of `check` name: files are read, names are checked. */
export async function checkOptions(given: {
  readonly profile?: string;
  readonly specialty?: string;
  readonly off?: readonly string[];
  readonly words?: string;
}): Promise<CheckOptions> {
  const { profile, specialty, off = [], words } = given;
  return {
    off: off.map(checkedRule),
    vocabulary: words === undefined ? new Set() : vocabularyIn(words),
    speller: await readSpeller(),
    ...(specialty === undefined ? {} : { specialty: checkedSpecialty(specialty) }),
    ...(profile === undefined ? {} : { profile: profileFacts(readProfile(profile)) }),
  };
}

function checkedRule(input: string): string {
  const names = ruleNames();
  if (names.includes(input)) return input;
  const near = nearestOf(
    input,
    names.map((name) => [name, name] as const),
  );
  const hint = near === null ? "" : ` Did you mean ${near}?`;
  throw new Refusal(
    `--off ${input}: there is no such rule. It takes the name that stands below a finding.${hint}`,
  );
}

function vocabularyIn(file: string): ReadonlySet<string> {
  const lines = readText(file, { words: "words, one a line" }).split(/\r?\n/);
  return new Set(lines.map((line) => line.trim().toLowerCase()).filter((word) => word !== ""));
}
