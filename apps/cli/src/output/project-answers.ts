import type { ProjectReport } from "@smartpick/answers";
import type { GuidedProject } from "@smartpick/core";
import { figuresOf, nextStep } from "@smartpick/engine/quality";
import { chartSvg, type Poster, type PosterSize, posterOf, projectReport } from "@smartpick/report";
import { type LoadedPosterFonts, posterFonts } from "@smartpick/report/pdf";
import type { ReadProject } from "../input/read-project.ts";

/** Everything that a project gives: its report in words, and the poster ready to be written. */
export interface ProjectAnswers {
  readonly project: GuidedProject;
  readonly report: ProjectReport;
  readonly poster: Poster;
  readonly fonts: LoadedPosterFonts;
}

interface SheetOptions {
  readonly size: PosterSize;
  readonly landscape?: boolean;
  readonly draft?: boolean;
}

/** The report and the poster of a project, laid out with the letters of its font. */
export function projectAnswers(
  { project, chart, evidence, warnings }: ReadProject,
  { size, landscape = false, draft = false }: SheetOptions,
): ProjectAnswers {
  const progress = nextStep(project);
  const figures = chart === null ? null : figuresOf(chart);
  const fonts = posterFonts();
  const poster = posterOf(project, figures, {
    size,
    landscape,
    draft,
    evidence,
    missing: progress.steps.flatMap(({ missing }) => missing),
    measure: fonts.measure,
    covers: fonts.covers,
    chart: chart === null ? null : (room) => chartSvg(chart, room),
  });
  return {
    project,
    poster,
    fonts,
    report: projectReport({ project, progress, figures, evidence, poster, warnings }),
  };
}
