import { h1bShares } from "./h1b-shares.ts";
import { readObservations } from "./observations.ts";
import { isReadOneByOne, readPublishedAnswers } from "./program-answers.ts";
import { byProgram, freidaLimitHolds, STATED_HURDLES, stancesOf } from "./stances.ts";
import { type HurdleRow, type StatedEvidence, statedShares } from "./stated-shares.ts";
import { readFailedSeasons, structuralZeroLikelihood } from "./structural-zeros.ts";

/** Specialty of the programs whose pages were all read one by one. */
const READ_SPECIALTY = "Neurology";

/** The lines of `estimates/hurdles.csv`, made from a facts folder: per hurdle and specialty shares that sum to 1. */
export function hurdleRows(folder: string): HurdleRow[] {
  return [...statedEvidence(folder).flatMap(statedShares), ...h1bShares(readObservations(folder))];
}

/** What the shares of each stated hurdle are made from. */
export function statedEvidence(folder: string): StatedEvidence[] {
  const answers = readPublishedAnswers(folder);
  const programs = byProgram(answers);
  const read = new Set(answers.filter(isReadOneByOne).map((answer) => answer.acgme)).size;
  const freida = freidaLimitHolds(programs);
  const pages = ["freida-neurology-2026", "neurology-pages-2026", "program-pages"];
  return STATED_HURDLES.map((hurdle) => {
    const exam = hurdle === "failed-attempts" ? "step1" : hurdle === "failed-step2ck" ? "step2" : null;
    return {
      hurdle,
      stances: stancesOf(programs, hurdle, freida),
      read: { programs: read, specialty: READ_SPECIALTY },
      invitations: exam === null ? null : structuralZeroLikelihood(readFailedSeasons(folder, exam)),
      sources: exam === null ? pages : [...pages, "re2026neuro"],
    };
  });
}
