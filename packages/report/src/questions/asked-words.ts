import type { AskFirst } from "@smartpick/core";
import { visaName } from "../program/visa.ts";

type Field = AskFirst["field"];

/** How each fact is asked for: of one program, of several, in an e-mail and in its subject. None tells what the applicant has. */
interface AskedWords {
  readonly alone: string;
  readonly ofSeveral: string;
  readonly inEmail: (season: number) => string;
  readonly subject: string;
}

const visa = (field: "visaJ1" | "visaH1b"): AskedWords => ({
  alone: `Does it sponsor ${visaName(field)}?`,
  ofSeveral: `whether they sponsor ${visaName(field)}`,
  inEmail: (season) => `Do you sponsor ${visaName(field)} for residents who start in July ${season}?`,
  subject: visaName(field).replace(/^the /, ""),
});

const failed = (step: string): AskedWords => ({
  alone: `Does it consider applicants who failed ${step} before they passed?`,
  ofSeveral: `whether they consider a failed ${step}`,
  inEmail: () => `Do you consider applicants with a failed attempt at USMLE ${step}?`,
  subject: `failed attempts at ${step}`,
});

const ATTEMPTS = "failed attempts at USMLE";

/** The words of every fact that a program can be asked for. */
export const ASKED_WORDS: Readonly<Record<Field, AskedWords>> = {
  visaJ1: visa("visaJ1"),
  visaH1b: visa("visaH1b"),
  failedStep1Accepted: failed("Step 1"),
  failedStep2Accepted: failed("Step 2 CK"),
  maximumFailedAttempts: {
    alone: "How many failed attempts does it accept at most?",
    ofSeveral: "how many failed attempts they accept",
    inEmail: () => "How many failed attempts at USMLE exams do you accept at most?",
    subject: ATTEMPTS,
  },
  maximumAttemptsPerStep: {
    alone: "How many attempts at one Step does it accept at most?",
    ofSeveral: "how many attempts at one Step they accept",
    inEmail: () => "How many attempts at one USMLE Step do you accept at most?",
    subject: ATTEMPTS,
  },
  maximumYearsSinceGraduation: {
    alone: "How many years since graduation does it accept at most?",
    ofSeveral: "how many years since graduation they accept",
    inEmail: () => "Is there a limit on the years since graduation, and if so, how many years?",
    subject: "years since graduation",
  },
  minimumUsClinicalMonths: {
    alone: "How many months of US clinical experience does it ask for?",
    ofSeveral: "how much US clinical experience they ask for",
    inEmail: () => "How many months of US clinical experience do you ask for, and must it be hands-on?",
    subject: "US clinical experience",
  },
  step2Minimum: {
    alone: "Which Step 2 CK does it ask for at least?",
    ofSeveral: "which Step 2 CK they ask for at least",
    inEmail: () =>
      "Is there a lowest USMLE Step 2 CK score that you ask applicants for, and if so, which score?",
    subject: "lowest Step 2 CK score",
  },
};
