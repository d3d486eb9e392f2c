import { PROJECT_EVALUATIONS, type ProjectEvaluationKind } from "@smartpick/core";
import { useState } from "react";
import type { KeptProject, ProjectTree } from "../../storage/kept-project.ts";
import { changeProject } from "../../store/projects.ts";
import { entriesAt, textAt } from "./use-project.ts";

/** A table on the use of a record system on screen; it comes into the project file with its first cell. */
export interface EvaluationTyped {
  /** Stays the same while the table gets its name, or another one. */
  readonly key: string;
  readonly kind: ProjectEvaluationKind;
  /** Name of its file; `null` = nothing is typed yet. */
  readonly data: string | null;
}

/** The tables of a project on the use of a record system, those of its file first, and what changes them. */
export function useEvaluations({ id, file }: Pick<KeptProject, "id" | "file">): {
  readonly parts: readonly EvaluationTyped[];
  readonly add: (kind: ProjectEvaluationKind) => void;
  /** Gives a table another name in the file; `null` takes it out of the file and leaves it on screen. */
  readonly put: (part: EvaluationTyped, data: string | null) => void;
  readonly take: (part: EvaluationTyped) => void;
} {
  const [keys, setKeys] = useState<ReadonlyMap<string, string>>(new Map());
  const [empty, setEmpty] = useState<readonly EvaluationTyped[]>([]);
  const [count, setCount] = useState(0);
  const told = entriesAt(file, "evaluations").flatMap((entry): EvaluationTyped[] => {
    const kind = PROJECT_EVALUATIONS.find((one) => one === entry.kind);
    const data = textAt(entry, "data");
    return kind === undefined || data === "" ? [] : [{ key: keys.get(data) ?? data, kind, data }];
  });
  const change = (act: (entries: readonly ProjectTree[]) => readonly ProjectTree[]): void =>
    changeProject(id, ({ file: before }) => {
      const { evaluations: _, ...others } = before;
      const next = act(entriesAt(before, "evaluations"));
      return { file: next.length === 0 ? others : { ...others, evaluations: next } };
    });
  const put = (part: EvaluationTyped, data: string | null): void => {
    const { key, kind } = part;
    setEmpty((before) => [
      ...before.filter((one) => one.key !== key),
      ...(data === null ? [{ key, kind, data }] : []),
    ]);
    if (data !== null) setKeys((before) => new Map([...before, [data, key]]));
    change((entries) => {
      const without = entries.filter((entry) => entry.data !== data || entry.data === part.data);
      if (data === null) return without.filter((entry) => entry.data !== part.data);
      const at = without.findIndex((entry) => entry.data === part.data);
      return at < 0 ? [...without, { kind, data }] : without.toSpliced(at, 1, { kind, data });
    });
  };
  return {
    parts: [...told, ...empty],
    add: (kind) => {
      setEmpty((before) => [...before, { key: `new ${count}`, kind, data: null }]);
      setCount(count + 1);
    },
    put,
    take: (part) => {
      setEmpty((before) => before.filter(({ key }) => key !== part.key));
      change((entries) => entries.filter((entry) => part.data === null || entry.data !== part.data));
    },
  };
}
