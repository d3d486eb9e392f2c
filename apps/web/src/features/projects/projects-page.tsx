import { counted, KIND_NAMES } from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { type KeptProject, projectTitle } from "../../storage/kept-project.ts";
import { useProfile } from "../../store/profile-store.ts";
import { changeProject, restoreProject, trashProject } from "../../store/projects.ts";
import type { PapersOnScreen } from "../../store/use-papers.ts";
import { useProjectsOnScreen } from "../../store/use-projects.ts";
import { once } from "../../ui/once.ts";
import { PageTitle } from "../../ui/page-title.tsx";
import { ScreenSkeleton } from "../../ui/skeleton.tsx";
import { useUndoNote } from "../../ui/undo-note.tsx";
import { NewProject } from "./new-project.tsx";
import { OpenProjectFile } from "./open-project-file.tsx";
import { standingOf } from "./standing-of.ts";
import "./projects.css";

/** Her projects with the step each is at, and a way to begin one. */
export function ProjectsPage(): ReactNode {
  const shown = useProjectsOnScreen();
  if (!shown.isRead) return <ScreenSkeleton />;
  return <Projects shown={shown} />;
}

function Projects({ shown }: { shown: PapersOnScreen<KeptProject> }): ReactNode {
  const { papers: projects, ofEarlierAnswers: earlier, lot } = shown;
  const { note, offer } = useUndoNote();
  const remove = (project: KeptProject): void => {
    trashProject(project.id);
    offer(`“${projectTitle(project.file)}” is in the trash for 30 days, under My files.`, () =>
      restoreProject(project.id),
    );
  };
  return (
    <>
      <PageTitle screen="Projects">{findingOf(projects)}</PageTitle>
      <p className="lead">
        A small project that you finish shows more than a course. Each step asks one question. The end is a
        poster, an abstract and a line for your CV, made of your own words and counts.
      </p>
      <KeptLine isKept={shown.isKept} />
      {note}
      {earlier.length > 0 && (
        <section className="sec stack">
          <h2>Of earlier answers</h2>
          <p>{counted(earlier.length, "project")} of answers that stood in this profile before. Yours?</p>
          <p>
            <button
              type="button"
              className="btn"
              onClick={() => {
                for (const { id } of earlier) changeProject(id, () => ({ lot }));
              }}
            >
              Show with these answers
            </button>
          </p>
        </section>
      )}
      {projects.length > 0 && (
        <section className="sec stack">
          <h2>Your projects</h2>
          <ul className="plain project-list">
            {projects.map((project) => (
              <ProjectRow key={project.id} project={project} onDelete={() => remove(project)} />
            ))}
          </ul>
        </section>
      )}
      <NewProject shown={shown} />
      <OpenProjectFile shown={shown} />
    </>
  );
}

function ProjectRow({ project, onDelete }: { project: KeptProject; onDelete: () => void }): ReactNode {
  const title = projectTitle(project.file);
  const { kind, step, of, next } = standingOf(project.file);
  return (
    <li className="project-row">
      <div>
        <Link className="strong" href={`/prepare/projects/${project.id}`}>
          {title}
        </Link>
        <p className="small">
          {step === null ? `All ${of} steps are done` : `Step ${step} of ${of}: ${next}`}
        </p>
        <p className="small quiet">{KIND_NAMES[kind]}</p>
      </div>
      <button type="button" className="btn s" aria-label={`Delete ${title}`} onClick={once(onDelete)}>
        Delete
      </button>
    </li>
  );
}

function KeptLine({ isKept }: { isKept: boolean }): ReactNode {
  const isExample = useProfile((state) => state.example !== null);
  if (!isKept)
    return (
      <p className="note ochre after-lead">
        Your browser does not let us keep your projects. They are gone when you close this tab or load the
        page anew.
      </p>
    );
  return (
    <p className="small quiet noprint">
      {isExample
        ? "You look at an example. Projects that you begin here go when you leave it."
        : "Nothing you enter leaves this device. Projects stay here, with this profile."}
    </p>
  );
}

function findingOf(projects: readonly KeptProject[]): string {
  if (projects.length === 0) return "No project yet. Begin with something you can count.";
  const done = projects.filter(({ file }) => standingOf(file).step === null).length;
  if (done === projects.length) return `${counted(done, "project")}, all steps done`;
  const [first] = projects.filter(({ file }) => standingOf(file).step !== null);
  if (first === undefined) return counted(projects.length, "project");
  const { step, of } = standingOf(first.file);
  return `${counted(projects.length, "project")}. “${projectTitle(first.file)}” is at step ${step} of ${of}.`;
}
