import type { ProjectFigures, ProjectSegment } from "@smartpick/answers";
import type { GuidedProject } from "@smartpick/core";
import { capitalised } from "../english/plural.ts";
import { fixed, hers } from "./segments.ts";

/** A figure as it is shown: three digits that count, whole numbers from 100 on, and a true minus. */
export function figureText(value: number): string {
  const size = Math.abs(value);
  const rounded = size >= 100 ? Math.round(value) : Number(value.toPrecision(3));
  const shown = size >= 1 && size < 100 ? Math.round(rounded * 10) / 10 : rounded;
  return String(shown === 0 ? 0 : shown).replace("-", "−");
}

/** The place of the measure that the chart shows: the first outcome, else the first; `null` = none is told. */
export function chartedMeasure({ measures }: Pick<GuidedProject, "measures">): number | null {
  if (measures.length === 0) return null;
  return Math.max(
    0,
    measures.findIndex(({ kind }) => kind === "outcome"),
  );
}

/** What is measured, as she names it; without a name, “the chart”. */
export function measureName(project: GuidedProject): ProjectSegment {
  const at = chartedMeasure(project);
  const name = at === null ? undefined : project.measures[at]?.name;
  return name === undefined ? fixed("the chart") : hers(name, `measures[${at}].name`);
}

/** A space and the unit as she names it; of a share without a unit, “of 100”; else nothing. */
export function unitSegments(project: GuidedProject, figures: ProjectFigures): readonly ProjectSegment[] {
  const at = chartedMeasure(project);
  const unit = at === null ? null : (project.measures[at]?.unit ?? null);
  if (unit !== null) return [fixed(" "), hers(unit, `measures[${at}].unit`)];
  return figures.of100 ? [fixed(" of 100")] : [];
}

/** The figure of a phase, traceable to the chart. */
export function phaseFigure(figures: ProjectFigures, at: number): ProjectSegment {
  const value = figures.phases[at]?.centre ?? 0;
  return { text: figureText(value), from: `figures.phases[${at}].centre` };
}

/** The figures of the chart as a sentence: the mean or median of each phase, then the effect where the chart bears it. */
export function figureSentence(project: GuidedProject, figures: ProjectFigures): readonly ProjectSegment[] {
  if (figures.phases.length === 0) return [];
  const phases = figures.phases.flatMap(({ name }, at) => [
    ...(at === 0 ? [] : [fixed(", ")]),
    phaseFigure(figures, at),
    ...(name === null
      ? []
      : [fixed(" ("), { text: name.replace(/\s+/gu, " "), from: `figures.phases[${at}].name` }, fixed(")")]),
  ]);
  const { effect } = figures;
  const name = measureName(project);
  return [
    { ...name, text: capitalised(name.text) },
    fixed(`: ${figures.centre} `),
    ...phases,
    ...unitSegments(project, figures),
    fixed("."),
    ...(effect === null || !effect.bears
      ? []
      : [
          fixed(" Change "),
          { text: figureText(effect.mid), from: "figures.effect.mid" },
          fixed(", 95 % interval "),
          { text: figureText(effect.low), from: "figures.effect.low" },
          fixed(" to "),
          { text: figureText(effect.high), from: "figures.effect.high" },
          fixed("."),
        ]),
  ];
}
