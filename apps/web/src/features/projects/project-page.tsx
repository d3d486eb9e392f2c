import type { Chart } from "@smartpick/answers";
import { PROJECT_TEXTS } from "@smartpick/core";
import { GUIDED_STEPS, nextStep, type ProjectProgress } from "@smartpick/engine/quality";
import {
  assuranceWords,
  chartFinding,
  KIND_NAMES,
  PROJECT_STEP_NAMES,
  phaseEffectWords,
  projectQuestion,
} from "@smartpick/report";
import { lazy, type ReactNode, Suspense, useCallback, useMemo, useState } from "react";
import { Link } from "wouter";
import type { Params } from "../../frame/route.ts";
import { type KeptProject, projectTitle } from "../../storage/kept-project.ts";
import { useProjectsOnScreen } from "../../store/use-projects.ts";
import { PageTitle } from "../../ui/page-title.tsx";
import { ScreenSkeleton } from "../../ui/skeleton.tsx";
import { ChartPart } from "./chart-part.tsx";
import { ComparisonSection } from "./comparison-section.tsx";
import { EvaluationsSection } from "./evaluations-section.tsx";
import { FIELD_LABELS } from "./field-labels.ts";
import { MissingTables } from "./missing-tables.tsx";
import { PointsNeededPart } from "./points-needed-part.tsx";
import { StepFieldEditor } from "./step-fields.tsx";
import { TableSection } from "./table-section.tsx";
import { TextField } from "./text-field.tsx";
import { toldProject } from "./told-project.ts";
import { type ChartShown, useChart } from "./use-chart.ts";
import { useOtherHands } from "./use-other-hands.ts";
import { textAt, useSetField } from "./use-project.ts";
import { type TablesShown, useTables } from "./use-tables.ts";
import "./projects.css";

/** The poster and its letters come behind the page. */
const PosterSection = lazy(async () => ({ default: (await import("./poster-section.tsx")).PosterSection }));

/** One project: what its chart says, its steps with their questions, and what it gives. */
export function ProjectPage({ params }: { params: Params }): ReactNode {
  const shown = useProjectsOnScreen();
  if (!shown.isRead) return <ScreenSkeleton />;
  const kept = shown.papers.find((project) => project.id === params.id);
  if (kept === undefined)
    return (
      <div className="stack-l">
        <PageTitle screen="Projects">This project is not here</PageTitle>
        <p className="lead">
          It was deleted, or it belongs to another profile of this device or to earlier answers. What was
          deleted is for 30 days in the <Link href="/me/files">trash</Link>.
        </p>
        <p>
          <Link className="btn primary" href="/prepare/projects">
            See all projects
          </Link>
        </p>
      </div>
    );
  return <Project kept={kept} />;
}

function Project({ kept }: { kept: KeptProject }): ReactNode {
  const { project, problems } = useMemo(() => toldProject(kept.file), [kept.file]);
  const progress = nextStep(project);
  const [changedTables, setChangedTables] = useState(0);
  const shown = useChart(kept, project.chart, changedTables);
  const onSet = useSetField(kept);
  const { chart } = shown;
  const tables = useTables({ id: kept.id, changedTables }, project);
  const { evidence } = tables;
  const onTables = useCallback(() => setChangedTables((times) => times + 1), []);
  useOtherHands(kept.id, kept.document, onTables);
  const counted = useMemo(() => ({ chart, evidence }), [chart, evidence]);
  return (
    <>
      <p className="eyebrow">{standing(project.kind, progress)}</p>
      <PageTitle screen={projectTitle(kept.file)} of={kept.id}>
        {findingOf(projectTitle(kept.file), chart, evidence)}
      </PageTitle>
      <p className="lead">{leadOf(chart, evidence, projectTitle(kept.file))}</p>
      {problems.length > 0 && (
        <p className="note ochre" role="status">
          Not all of it could be read: {problems.map(({ path }) => path).join(", ")}. It is kept as you wrote
          it.
        </p>
      )}
      <MissingTables kept={kept} opened={changedTables} onOpened={onTables} />
      {chart !== null && (
        <ChartPart
          chart={chart}
          title={projectTitle(kept.file)}
          isWorking={shown.isWorking}
          tree={kept.file}
          onSet={onSet}
        />
      )}
      {chart !== null && project.chart !== null && (
        <PointsNeededPart projectId={kept.id} chart={chart} told={project.chart} />
      )}
      <Steps
        kept={kept}
        progress={progress}
        shown={shown}
        tables={{ ...tables, changedTables }}
        kind={project.kind}
        onSet={onSet}
        onTables={onTables}
      />
      <Suspense fallback={<p aria-busy="true">The poster is being laid out.</p>}>
        <PosterSection kept={kept} project={project} counted={counted} />
      </Suspense>
    </>
  );
}

function Steps({
  kept,
  progress,
  shown,
  tables,
  kind,
  onSet,
  onTables,
}: {
  kept: KeptProject;
  progress: ProjectProgress;
  shown: ChartShown;
  tables: TablesShown & { readonly changedTables: number };
  kind: keyof typeof KIND_NAMES;
  onSet: ReturnType<typeof useSetField>;
  onTables: () => void;
}): ReactNode {
  const all = stepsOf(kind);
  // A step that closed with the first letter of its last answer would take the field from under her hands.
  const [openAtFirst] = useState(progress.next?.step);
  return (
    <section className="sec stack" aria-labelledby="project-steps">
      <h2 id="project-steps">The steps</h2>
      <TextField
        label="Title"
        form="line"
        value={textAt(kept.file, "title")}
        onEnter={(title) => onSet("title", title)}
      />
      {all.map(({ code, fields }, at) => {
        const missing = progress.steps[at]?.missing ?? [];
        return (
          <details className="project-step" key={code} open={openAtFirst === at + 1 || undefined}>
            <summary>
              <b>
                {at + 1}. {PROJECT_STEP_NAMES[code]}
              </b>{" "}
              <span className="sub">{missing.length === 0 ? "Done" : `${missing.length} to fill in`}</span>
            </summary>
            <div className="stack">
              {fields.map((field) =>
                field === "chart" ? (
                  <TableSection
                    key={field}
                    kept={kept}
                    refused={shown.refused}
                    onSet={onSet}
                    onTables={onTables}
                  />
                ) : field === "evaluations" ? (
                  <EvaluationsSection
                    key={kept.id}
                    kept={kept}
                    shown={tables.evaluations}
                    onTables={onTables}
                  />
                ) : field === "comparison" ? (
                  <ComparisonSection
                    key={field}
                    kept={kept}
                    label={FIELD_LABELS.comparison ?? ""}
                    question={projectQuestion(kind, field)}
                    shown={tables.comparison}
                    busy={tables.isWorking}
                    opened={tables.changedTables}
                    onOpened={onTables}
                    onSet={onSet}
                  />
                ) : (
                  <StepFieldEditor key={field} field={field} kind={kind} tree={kept.file} onSet={onSet} />
                ),
              )}
            </div>
          </details>
        );
      })}
      <details className="project-step">
        <summary>
          <b>More for the poster and the abstract</b>
        </summary>
        <div className="stack">
          <TextField
            label="Place"
            form="line"
            value={textAt(kept.file, "place")}
            onEnter={(place) => onSet("place", place)}
          />
          {furtherOf(kind).map((field) => (
            <StepFieldEditor key={field} field={field} kind={kind} tree={kept.file} onSet={onSet} />
          ))}
          {kind !== "workflow" && <h3>{FIELD_LABELS.chart}</h3>}
          {kind !== "workflow" && (
            <TableSection kept={kept} refused={shown.refused} onSet={onSet} onTables={onTables} />
          )}
        </div>
      </details>
    </section>
  );
}

function standing(kind: keyof typeof KIND_NAMES, { next, steps }: ProjectProgress): string {
  const name = KIND_NAMES[kind].toLowerCase().replace("ehr", "EHR");
  if (next === null) return `Project · ${name} · all ${steps.length} steps are done`;
  const code = steps[next.step - 1]?.code;
  return `Project · ${name} · step ${next.step} of ${steps.length}${code === undefined ? "" : `, ${PROJECT_STEP_NAMES[code].toLowerCase()}`}`;
}

type Evidence = TablesShown["evidence"];

function findingOf(title: string, chart: Chart | null, [first]: Evidence): string {
  if (chart === null) return first?.finding ?? title;
  return assuranceWords(chart)[0] ?? phaseEffectWords(chart)[0] ?? chartFinding(chart);
}

function leadOf(chart: Chart | null, evidence: Evidence, title: string): string {
  return chart === null && evidence.length === 0
    ? "Each step asks one question. Answer in your own words, in any order."
    : title;
}

function stepsOf(kind: keyof typeof KIND_NAMES): (typeof GUIDED_STEPS)["workflow"] {
  return GUIDED_STEPS[kind];
}

/** Parts of a full report that no step asks for. */
function furtherOf(kind: keyof typeof KIND_NAMES): readonly (typeof PROJECT_TEXTS)[number][] {
  const asked = new Set<string>(stepsOf(kind).flatMap(({ fields }) => fields));
  return PROJECT_TEXTS.filter((field) => !asked.has(field));
}
