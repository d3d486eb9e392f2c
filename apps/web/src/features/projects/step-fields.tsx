import { BETTER_WAYS, CYCLE_DECISIONS, type GuidedProject, PROJECT_MEASURE_KINDS } from "@smartpick/core";
import type { ProjectProgress } from "@smartpick/engine/quality";
import { capitalised, projectQuestion } from "@smartpick/report";
import type { ReactNode } from "react";
import type { ProjectTree } from "../../storage/kept-project.ts";
import { type EntryField, EntryList } from "./entry-list.tsx";
import { FIELD_LABELS } from "./field-labels.ts";
import { TextField } from "./text-field.tsx";
import { entriesAt, type SetField, textAt } from "./use-project.ts";

/** A key of the project file that a step asks for. */
export type StepField = ProjectProgress["steps"][number]["missing"][number];

const choicesOf = (words: readonly string[]): NonNullable<EntryField["choices"]> =>
  words.map((id) => ({ id, label: capitalised(id) }));

const LISTS: Readonly<Record<string, { readonly one: string; readonly fields: readonly EntryField[] }>> = {
  interventions: {
    one: "change",
    fields: [
      { key: "text", label: "What was changed", form: "prose" },
      { key: "from", label: "First day", form: "day" },
      { key: "to", label: "Last day", form: "day" },
    ],
  },
  measures: {
    one: "measure",
    fields: [
      { key: "name", label: "What is counted", form: "line" },
      { key: "kind", label: "Kind", form: "pick", choices: choicesOf(PROJECT_MEASURE_KINDS) },
      { key: "unit", label: "Unit", form: "line" },
      { key: "definition", label: "Who counts, and who does not", form: "prose" },
      { key: "better", label: "Better is", form: "pick", choices: choicesOf(BETTER_WAYS) },
    ],
  },
  cycles: {
    one: "cycle",
    fields: [
      { key: "plan", label: "Plan", form: "prose" },
      { key: "prediction", label: "What you expect", form: "prose" },
      { key: "did", label: "What you did", form: "prose" },
      { key: "saw", label: "What you saw", form: "prose" },
      { key: "decision", label: "Decision", form: "pick", choices: choicesOf(CYCLE_DECISIONS) },
      { key: "from", label: "First day", form: "day" },
      { key: "to", label: "Last day", form: "day" },
    ],
  },
};

/** The field of a step, with its question as hint; her words go into the project as they are typed. */
export function StepFieldEditor({
  field,
  kind,
  tree,
  onSet,
}: {
  field: StepField;
  kind: GuidedProject["kind"];
  tree: ProjectTree;
  onSet: SetField;
}): ReactNode {
  const question = projectQuestion(kind, field);
  const label = FIELD_LABELS[field] ?? capitalised(field.replaceAll("_", " "));
  const list = LISTS[field];
  if (list !== undefined)
    return (
      <EntryList
        name={label}
        hint={question}
        one={list.one}
        fields={list.fields}
        entries={entriesAt(tree, field)}
        onChange={(entries) => onSet(field, entries)}
      />
    );
  if (field === "authors") {
    const authors = Array.isArray(tree.authors) ? tree.authors : [];
    return (
      <TextField
        label={label}
        hint={`${question} One name a line.`}
        rows={2}
        value={authors.map(String).join("\n")}
        onEnter={(text) => onSet("authors", text === "" ? [] : text.split("\n"))}
      />
    );
  }
  return (
    <TextField
      label={label}
      hint={question}
      form={field === "role" || field === "confirmed_by" ? "line" : "prose"}
      value={textAt(tree, field)}
      onEnter={(text) => onSet(field, text)}
    />
  );
}
