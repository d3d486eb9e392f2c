import type { Profile } from "@smartpick/core";
import { parseProfile } from "@smartpick/profile";
import { fileProblemWords } from "@smartpick/report";
import { Refusal } from "../refusal.ts";
import { readText } from "./read-text.ts";

/** The checked profile of a YAML or JSON file; every fault becomes a sentence that names file and field. */
export function readProfile(file: string): Profile {
  const text = readText(file, { words: "a profile in YAML or JSON" });
  const parsed = parseProfile(text, file);
  if (parsed.ok) return parsed.value;
  throw new Refusal(...parsed.problems.map((problem) => fileProblemWords(problem, file)));
}
