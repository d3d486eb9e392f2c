import type { Profile, WhatIfReport } from "@smartpick/core";
import { letterOf, type Sources, type Worded, type WordedPlan } from "@smartpick/report";
import { Refusal } from "../refusal.ts";
import type { OutFile } from "./out-file.ts";
import { replaceFile } from "./replace-file.ts";
import { writeFaultWords } from "./write-fault.ts";

/** The answers that a letter is made of. */
interface LetterAnswers {
  readonly profile: Profile;
  readonly plan: WordedPlan;
  readonly whatIf: Worded<WhatIfReport>;
  readonly sources: Sources;
  /** Options that stand over the profile, as they are typed. */
  readonly options: readonly string[];
}

const BY_HAND = { name: "", adviser: "", note: "" };

/** Writes the letter with lines for what is written by hand; a full disk or a lost folder becomes a `Refusal`. */
export async function writeLetter({ path }: OutFile, answers: LetterAnswers): Promise<void> {
  const { letterToPdf } = await import("@smartpick/report/pdf");
  const content = await letterToPdf(letterOf({ ...answers, written: BY_HAND }));
  try {
    replaceFile(path, content);
  } catch (error) {
    throw new Refusal(`--letter ${path}: ${writeFaultWords(error)}`);
  }
}
