import type { ProjectEvidence, ProjectFigures, ProjectReport, WordedClinicGrade } from "@smartpick/answers";
import type { GuidedProject } from "@smartpick/core";
import type { ProjectProgress } from "@smartpick/quality";
import { capitalised, counted, listed } from "../english/plural.ts";
import { abstractOf } from "./abstract.ts";
import { bulletOf } from "./bullet.ts";
import type { Poster } from "./poster/poster.ts";
import { KIND_NAMES, STEP_NAMES } from "./project-names.ts";
import { projectQuestion } from "./project-questions.ts";

/** What a report is made of. */
interface ProjectAnswers {
  readonly project: GuidedProject;
  readonly progress: ProjectProgress;
  /** `null` = no chart was drawn. */
  readonly figures: ProjectFigures | null;
  /** What further tables show. */
  readonly evidence: readonly ProjectEvidence[];
  /** Her findings beside the truth of a sample clinic; `null` = none to be graded. */
  readonly grades: WordedClinicGrade | null;
  readonly poster: Poster;
  readonly warnings: readonly string[];
}

/** Where a project stands, in words (`smartpick/project-report@1`): steps, next question, abstract, poster, CV line. */
export function projectReport(answers: ProjectAnswers): ProjectReport {
  const { project, progress, figures, evidence, grades, poster, warnings } = answers;
  const { kind, title } = project;
  const { next } = progress;
  return {
    schema: "smartpick/project-report@1",
    kind,
    title,
    finding: findingWords(project, progress),
    steps: progress.steps.map(({ code, missing }) => ({
      code,
      name: STEP_NAMES[code],
      done: missing.length === 0,
      missing: missing.map((field) => ({ field, question: projectQuestion(kind, field) })),
    })),
    next: next === null ? null : { ...next, question: projectQuestion(kind, next.field) },
    figures,
    evidence: [...evidence],
    grades,
    abstract: abstractOf(project, figures, evidence),
    bullet: bulletOf(project, figures, evidence),
    poster: {
      size: poster.page.size,
      landscape: poster.page.landscape,
      widthMm: poster.page.widthMm,
      heightMm: poster.page.heightMm,
      bodyPt: poster.bodyPt,
      fits: poster.noRoomFor.length === 0,
      notWritten: poster.notWritten,
      noRoomFor: poster.noRoomFor,
      cannotPrint: poster.cannotPrint,
      words: posterWords(poster),
    },
    warnings: [...warnings, ...(figures?.effect?.bears === false ? [NO_CLAIM] : [])],
  };
}

const NO_CLAIM =
  "The chart alone does not bear the claim of a change, so the abstract gives no interval of it.";

function findingWords({ kind }: GuidedProject, { steps, next }: ProjectProgress): string {
  const name = KIND_NAMES[kind];
  const done = steps.filter(({ missing }) => missing.length === 0).length;
  if (next === null) return `${name}: all ${steps.length} steps are written.`;
  const step = steps[next.step - 1];
  const at = step === undefined ? "" : `, “${STEP_NAMES[step.code]}”`;
  return `${name}: you are at step ${next.step} of ${steps.length}${at}. ${capitalised(counted(done, "step"))} ${done === 1 ? "is" : "are"} done.`;
}

/** How the poster comes out, and what keeps it from being printed. */
export function posterWords(poster: Poster): readonly string[] {
  const { page, bodyPt, notWritten, noRoomFor } = poster;
  const way = page.landscape ? "landscape" : "upright";
  return [
    `${page.size} ${way}, ${page.widthMm} × ${page.heightMm} mm, text of ${bodyPt} points.`,
    ...(notWritten.length === 0 ? [] : [`Not written yet: ${listed(notWritten)}.`]),
    ...(noRoomFor.length === 0 ? [] : [noRoomWords(poster)]),
    ...(coveredShare(poster) < ROOMY ? [MOSTLY_EMPTY] : []),
    ...cannotPrintWords(poster),
  ];
}

/** Share of the height of a sheet below which it looks unfinished; a judgement. */
const ROOMY = 0.6;
const MOSTLY_EMPTY = "Much of the sheet is still empty. More text, a chart or a smaller sheet would fill it.";

function coveredShare({ page, boxes }: Poster): number {
  return Math.max(...boxes.map(({ y, height }) => y + height)) / page.height;
}

/** Which parts find no room, and what to do. */
export function noRoomWords({ page, noRoomFor }: Pick<Poster, "page" | "noRoomFor">): string {
  const remedy = page.size === "A1" ? "Shorten the texts, or choose A0." : "Shorten the texts.";
  return `No room for all of: ${listed(noRoomFor)}. Text below ${page.leastBody} points cannot be read from a step away. ${remedy}`;
}

/** Which characters the font of the poster does not have, a sentence a field. */
export function cannotPrintWords({ cannotPrint }: Pick<Poster, "cannotPrint">): readonly string[] {
  return cannotPrint.map(
    ({ field, characters }) =>
      `${field}: the font of the poster has no ${characters}. Write it in Latin, Greek or Cyrillic letters.`,
  );
}
