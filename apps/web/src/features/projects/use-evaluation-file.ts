import type { ProjectEvaluationKind } from "@smartpick/core";
import { type ReactNode, useRef, useState } from "react";
import { type KeptProject, tableKey } from "../../storage/kept-project.ts";
import { saveFile } from "../../storage/save-file.ts";
import { NOT_KEPT } from "../../store/open-named-table.ts";
import { forgetNamedTable, keepNamedTable, tableOf } from "../../store/projects.ts";
import { announce } from "../../store/screen-store.ts";
import { holdTypedTable } from "../../store/workshop.ts";
import { useUndoNote } from "../../ui/undo-note.tsx";
import { openEvaluation } from "./open-evaluation.ts";
import { openedWords } from "./opened-words.ts";
import { freeCsvName } from "./table-name.ts";

/** The file of a table on the use of a record system: opened in the place of an earlier one, kept as it is typed, saved. */
export function useEvaluationFile({
  kept,
  kind,
  data,
  onData,
  onTables,
}: {
  kept: KeptProject;
  kind: ProjectEvaluationKind;
  /** Its name; `null` = nothing is typed yet. */
  data: string | null;
  onData: (data: string | null) => void;
  onTables: () => void;
}): {
  readonly file: string;
  /** How often a table came from a file, or back from an undo: the editor reads it anew. */
  readonly opened: number;
  readonly reading: boolean;
  readonly refused: string | null;
  readonly note: ReactNode;
  readonly open: (given: File) => Promise<void>;
  readonly save: () => Promise<void>;
  readonly keep: (text: string | null) => Promise<boolean>;
} {
  const [reading, setReading] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const [opened, setOpened] = useState(0);
  const { note, offer } = useUndoNote();
  const file = data ?? freeCsvName(kept.file, `${kind}.csv`, null);

  // What undoes an opening is pressed after the table got its new name.
  const now = useRef({ data, onData });
  now.current = { data, onData };

  const put = async (next: string | null, text: string | null): Promise<boolean> => {
    const { data: there, onData: name } = now.current;
    if (there !== null && there !== next) await forgetNamedTable(kept, there);
    if (next !== null && text !== null) {
      if (!(await keepNamedTable(kept, next, text))) return false;
      // The worker may have another table under this name.
      await holdTypedTable(tableKey(kept.id, next), text, next);
    }
    name(next);
    setOpened((times) => times + 1);
    onTables();
    return true;
  };
  const open = async (given: File): Promise<void> => {
    setRefused(null);
    setReading(true);
    const found = await openEvaluation(kept.id, kind, given);
    setReading(false);
    if (found.state === "refused") return setRefused(found.words);
    const before = data === null ? null : await tableOf(tableKey(kept.id, data));
    const next = freeCsvName(kept.file, given.name, data);
    if (!(await put(next, found.text))) return setRefused(NOT_KEPT);
    const words = openedWords(given.name, found.rows, before === null ? null : data);
    if (before === null) announce(words);
    else if (data !== null) offer(words, () => void put(data, before.text));
  };
  const save = async (): Promise<void> => {
    const table = await tableOf(tableKey(kept.id, file));
    if (table !== null) saveFile(file, "text/csv", table.text);
  };
  const keep = async (text: string | null): Promise<boolean> => {
    if (text === null) {
      if (data !== null) await forgetNamedTable(kept, data);
      onData(null);
      return true;
    }
    const isKept = await keepNamedTable(kept, file, text);
    if (data === null) {
      await holdTypedTable(tableKey(kept.id, file), text, file);
      onData(file);
    }
    return isKept;
  };
  return { file, opened, reading, refused, note, open, save, keep };
}
