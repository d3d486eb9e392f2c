import { GUIDED_KINDS, type GuidedKind } from "@smartpick/core";
import { KIND_NAMES } from "@smartpick/report";
import { type ReactNode, useId, useState } from "react";
import { useLocation } from "wouter";
import { type KeptProject, PROJECT_LIMITS } from "../../storage/kept-project.ts";
import { addProject } from "../../store/projects.ts";
import type { PapersOnScreen } from "../../store/use-papers.ts";

/** What each kind of project is, and what it needs. */
const ABOUT: Readonly<Record<GuidedKind, string>> = {
  workflow:
    "Count something that goes wrong, change one thing, count again. It needs a place to work and 12 weeks or more.",
  "data-analysis":
    "Answer one question from a table: a made-up clinic, an open data set, or your own without names. It needs a weekend.",
  usability:
    "Watch how colleagues use a system and say what gets in their way. It needs five people and leave to watch.",
};

/** Begins a project of one of three kinds. */
export function NewProject({ shown }: { shown: PapersOnScreen<KeptProject> }): ReactNode {
  const id = useId();
  const [, go] = useLocation();
  const [kind, setKind] = useState<GuidedKind>("workflow");
  const [title, setTitle] = useState("");
  const [full, setFull] = useState(false);
  const begin = (): void => {
    const { document, lot } = shown;
    const file = {
      schema: "smartpick/project@1",
      kind,
      ...(title.trim() === "" ? {} : { title: title.trim() }),
    };
    const project = addProject({ document, lot, file });
    setFull(project === null);
    if (project !== null) go(`/prepare/projects/${project.id}`);
  };
  return (
    <section className="sec stack">
      <h2>{shown.papers.length === 0 ? "Begin" : "Another project"}</h2>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          begin();
        }}
      >
        <fieldset className="field">
          <legend>What kind of project is it?</legend>
          <div className="choices project-kinds">
            {GUIDED_KINDS.map((one) => (
              <label className="choice" key={one}>
                <input
                  type="radio"
                  name={`${id}-kind`}
                  checked={kind === one}
                  aria-describedby={`${id}-${one}`}
                  onChange={() => setKind(one)}
                />
                <span>
                  <b>{KIND_NAMES[one]}</b>
                  <span className="sub" id={`${id}-${one}`}>
                    {ABOUT[one]}
                  </span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        <div className="field">
          <label htmlFor={`${id}-title`}>Title</label>
          <p className="hint" id={`${id}-hint`}>
            What is counted, and where. It can be changed later.
          </p>
          <input
            id={`${id}-title`}
            className="input"
            type="text"
            autoComplete="off"
            maxLength={300}
            aria-describedby={`${id}-hint`}
            value={title}
            onChange={({ target }) => setTitle(target.value)}
          />
        </div>
        <p>
          <button type="submit" className="btn primary">
            Begin the project
          </button>
        </p>
        <p role="alert" className="small">
          {full && `${PROJECT_LIMITS.projects} projects are kept, and no more. Delete one first.`}
        </p>
      </form>
    </section>
  );
}
