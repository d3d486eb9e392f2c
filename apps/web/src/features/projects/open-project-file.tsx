import { projectTreeIn } from "@smartpick/profile";
import { fileProblemWords } from "@smartpick/report";
import { type ReactNode, useState } from "react";
import { useLocation } from "wouter";
import { type KeptProject, PROJECT_LIMITS, type ProjectTree } from "../../storage/kept-project.ts";
import { addProject } from "../../store/projects.ts";
import { announce } from "../../store/screen-store.ts";
import type { PapersOnScreen } from "../../store/use-papers.ts";
import { FileButton } from "../../ui/file-button.tsx";

/** Most bytes of a file that is read: longer ones hold no project. */
const MOST_BYTES = 4 * PROJECT_LIMITS.characters;

/** Adds a project from a file (`smartpick/project@1`); its tables are asked for where it is shown. */
export function OpenProjectFile({ shown }: { shown: PapersOnScreen<KeptProject> }): ReactNode {
  const [, go] = useLocation();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const open = async (file: File): Promise<void> => {
    setRefused([]);
    setBusy(true);
    const read = await treeIn(file);
    setBusy(false);
    if (Array.isArray(read)) return setRefused(read);
    const { document, lot } = shown;
    const project = addProject({ document, lot, file: read as ProjectTree });
    if (project === null)
      return setRefused([`${PROJECT_LIMITS.projects} projects are kept, and no more. Delete one first.`]);
    announce(`Opened ${file.name} as a new project.`);
    go(`/prepare/projects/${project.id}`);
  };
  return (
    <section className="sec stack">
      <h2>From a file</h2>
      <p className="small">
        A project file of this app, or one that you wrote by hand, in YAML or JSON. It becomes a project of
        its own. Its tables are asked for next.
      </p>
      <p>
        <FileButton
          label="A project file"
          accept=".yaml,.yml,.json"
          busy={busy}
          onFile={(file) => void open(file)}
        >
          Open a project file
        </FileButton>
      </p>
      <div role="alert">
        {refused.length > 0 && (
          <div className="note brick small stack">
            <p>
              <b>Not opened.</b> Nothing changed.
            </p>
            {refused.map((words) => (
              <p key={words}>{words}</p>
            ))}
          </div>
        )}
      </div>
    </section>
  );
}

/** The tree of a project file, or why it is none, a sentence each. */
async function treeIn(file: File): Promise<ProjectTree | readonly string[]> {
  const { name } = file;
  if (file.size > MOST_BYTES) return [`${name} is too long for a project file.`];
  const text = await textOf(file);
  if (text === null) return [`${name} is not text in UTF-8. Save it as UTF-8.`];
  const read = projectTreeIn(text, name);
  if (!read.ok) return read.problems.map((problem) => fileProblemWords(problem, name, "the project"));
  if (JSON.stringify(read.value).length > PROJECT_LIMITS.characters)
    return [`${name} holds more text than a project keeps here. Shorten it.`];
  return read.value;
}

async function textOf(file: File): Promise<string | null> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return null;
  }
}
