import { counted } from "@smartpick/report";
import { type ReactNode, useEffect, useState } from "react";
import type { KeptProject } from "../../storage/kept-project.ts";
import { askTable } from "../../store/ask-table.ts";
import { NOT_KEPT, openNamedTable } from "../../store/open-named-table.ts";
import { keepTable } from "../../store/projects.ts";
import { announce } from "../../store/screen-store.ts";
import { tellHere } from "../../store/table-news.ts";
import { readTableFile } from "../../store/workshop.ts";
import { FileButton } from "../../ui/file-button.tsx";
import { type NamedTable, tablesOf } from "./project-file-text.ts";

/** Tables that the file of a project names and that do not lie here yet, each with a button to open it in its place. */
export function MissingTables({
  kept,
  opened,
  onOpened,
}: {
  kept: KeptProject;
  /** How often a further table was opened on this screen. */
  opened: number;
  onOpened: () => void;
}): ReactNode {
  const missing = useMissing(kept, opened);
  const names = [...new Set(missing.map(({ name }) => name))];
  if (names.length === 0) return null;
  return (
    <section className="note ochre stack after-lead" aria-label="Tables to open">
      <p>
        The project file names {counted(names.length, "table")} that {names.length === 1 ? "is" : "are"} not
        on this device. Open each one in its place.
      </p>
      {names.map((name) => (
        <MissingTable
          key={name}
          kept={kept}
          places={missing.filter((one) => one.name === name)}
          name={name}
          onOpened={onOpened}
        />
      ))}
    </section>
  );
}

function MissingTable({
  kept,
  places,
  name,
  onOpened,
}: {
  kept: KeptProject;
  places: readonly NamedTable[];
  name: string;
  onOpened: () => void;
}): ReactNode {
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const open = async (file: File): Promise<void> => {
    setRefused(null);
    setBusy(true);
    const why = await openInPlaces(kept, places, file);
    setBusy(false);
    if (why !== null) return setRefused(why);
    announce(`Opened ${file.name} in the place of ${name}.`);
    onOpened();
  };
  return (
    <div className="stack">
      <p>
        <FileButton label={name} accept=".csv,.tsv,.txt" busy={busy} onFile={(file) => void open(file)}>
          Open {name}
        </FileButton>
      </p>
      <div role="alert">
        {refused !== null && (
          <p className="small">
            <b>Not opened.</b> {refused} Nothing changed.
          </p>
        )}
      </div>
    </div>
  );
}

/** Keeps one file wherever the project names it; why not, in words, else `null`. */
async function openInPlaces(
  kept: KeptProject,
  places: readonly NamedTable[],
  file: File,
): Promise<string | null> {
  for (const { name, key } of places) {
    if (key !== kept.id) {
      const found = await openNamedTable(kept, name, file);
      if (found.state === "refused") return found.words;
    } else {
      const found = await readTableFile(key, file);
      if (found.state === "refused") return found.words;
      if (!(await keepTable(kept, name, found.text))) return NOT_KEPT;
    }
    // An editor that stood empty in its place would write over it.
    tellHere(key);
  }
  return null;
}

function useMissing(kept: KeptProject, opened: number): readonly NamedTable[] {
  const [missing, setMissing] = useState<readonly NamedTable[]>([]);
  const { id, table } = kept;
  const named = JSON.stringify(tablesOf(kept).filter(({ key }) => key !== id || table === null));
  // biome-ignore lint/correctness/useExhaustiveDependencies: a table that came is no longer missing
  useEffect(() => {
    let isCurrent = true;
    void whichMissing(JSON.parse(named)).then((next) => {
      if (isCurrent) setMissing(next);
    });
    return () => {
      isCurrent = false;
    };
  }, [named, opened]);
  return missing;
}

async function whichMissing(named: readonly NamedTable[]): Promise<readonly NamedTable[]> {
  const missing: NamedTable[] = [];
  for (const one of named) {
    const found = await askTable("table.summary", { name: one.key });
    if (found.state === "refused") missing.push(one);
  }
  return missing;
}
