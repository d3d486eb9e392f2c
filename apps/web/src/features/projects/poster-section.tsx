import type { GuidedProject } from "@smartpick/core";
import { abstractText, type PosterSize, posterSvg } from "@smartpick/report";
import { type ReactNode, useEffect, useState } from "react";
import type { KeptProject } from "../../storage/kept-project.ts";
import { saveFile } from "../../storage/save-file.ts";
import { Drawing } from "../../ui/drawing.tsx";
import { FilesRow } from "./files-row.tsx";
import {
  type ProjectAnswers,
  type ProjectCounted,
  posterFile,
  posterFont,
  projectAnswers,
} from "./poster-files.ts";
import { printPoster } from "./print-poster.ts";
import { PickOne } from "./text-field.tsx";

/** The sheets that a poster can be printed on. */
const SIZES: readonly PosterSize[] = ["A0", "A1"];

/** The poster, the abstract and the CV line of a project, made of her own words. */
export function PosterSection({
  kept,
  project,
  counted,
}: {
  kept: KeptProject;
  project: GuidedProject;
  counted: ProjectCounted;
}): ReactNode {
  const [size, setSize] = useState<PosterSize>("A0");
  const shown = useAnswers(project, counted, size);
  if (shown === "failed")
    return <p className="note ochre">The letters of the poster did not come. Load the page anew.</p>;
  if (shown === null) return <p aria-busy="true">The poster is being laid out.</p>;
  const { report, poster } = shown;
  const slug =
    project.title
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, "-")
      .slice(0, 40) || "project";
  const save = async (): Promise<void> =>
    saveFile(`${slug}-poster.svg`, "image/svg+xml", await posterFile(final(project, counted, size, shown)));
  const print = async (): Promise<void> => {
    const sheet = final(project, counted, size, shown);
    printPoster(posterSvg(sheet), sheet.page);
  };
  return (
    <section className="sec stack" aria-labelledby="project-poster">
      <h2 id="project-poster">Your poster</h2>
      <p>{ready(report)}</p>
      <div className="project-poster">
        <div className="stack">
          <ul className="lines">
            {report.steps.map(({ code, name, done, missing }) => (
              <li key={code}>
                <b>{name}</b>
                <span className="sub">
                  {done ? "Ready" : missing.map(({ question }) => question).join(" ")}
                </span>
              </li>
            ))}
          </ul>
          <h3>The CV line it earns</h3>
          <p className="project-bullet">{report.bullet.text}</p>
          {report.bullet.asks.map((words) => (
            <p className="small" key={words}>
              {words}
            </p>
          ))}
          <p className="small quiet">Made only from what you entered and what was counted in it.</p>
          <PickOne
            label="Sheet"
            value={size}
            none={null}
            choices={SIZES.map((id) => ({ id, label: id }))}
            onPick={(id) => setSize(id as PosterSize)}
          />
          {report.poster.words.map((words) => (
            <p className="small" key={words}>
              {words}
            </p>
          ))}
          <div className="row">
            <button type="button" className="btn primary" onClick={() => void print()}>
              Poster, {size} PDF
            </button>
            <button type="button" className="btn" onClick={() => void save()}>
              Poster as a drawing (SVG)
            </button>
            <button
              type="button"
              className="btn"
              onClick={() =>
                saveFile(
                  `${slug}-abstract.txt`,
                  "text/plain",
                  abstractText(project, report.abstract, "txt", false),
                )
              }
            >
              Abstract, {report.abstract.words} words
            </button>
            <FilesRow kept={kept} chart={counted.chart} slug={slug} />
          </div>
          <p className="small quiet">
            For the PDF your browser’s print sheet opens: choose “Save as PDF”. The sheet has the size of the
            poster.
          </p>
        </div>
        <div className="project-sheet">
          <Drawing markup={posterSvg(poster)} />
        </div>
      </div>
    </section>
  );
}

function ready({ steps }: ProjectAnswers["report"]): string {
  const done = steps.filter((step) => step.done).length;
  return `Built from your own words and tables. ${done} of ${steps.length} steps are ready.`;
}

/** The poster as it is given away: parts that are not written are left out. */
function final(
  project: GuidedProject,
  counted: ProjectCounted,
  size: PosterSize,
  { font }: Shown,
): ProjectAnswers["poster"] {
  return projectAnswers(project, counted, font, { size, draft: false }).poster;
}

interface Shown extends ProjectAnswers {
  readonly font: Awaited<ReturnType<typeof posterFont>>;
}

/** How long typing rests before the poster is laid out again, in milliseconds. */
const REST_MS = 300;

function useAnswers(
  project: GuidedProject,
  counted: ProjectCounted,
  size: PosterSize,
): Shown | "failed" | null {
  const [shown, setShown] = useState<Shown | "failed" | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const timer = window.setTimeout(() => {
      posterFont().then(
        (font) => {
          if (isCurrent) setShown({ font, ...projectAnswers(project, counted, font, { size, draft: true }) });
        },
        () => isCurrent && setShown("failed"),
      );
    }, REST_MS);
    return () => {
      isCurrent = false;
      window.clearTimeout(timer);
    };
  }, [project, counted, size]);
  return shown;
}
