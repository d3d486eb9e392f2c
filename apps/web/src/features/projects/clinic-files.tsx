import { clinicNotebook, type NotebookForm } from "@smartpick/report";
import type { ReactNode } from "react";
import { type KeptProject, tableKey } from "../../storage/kept-project.ts";
import { saveFile } from "../../storage/save-file.ts";
import { tableOf } from "../../store/projects.ts";
import type { ClinicNamed } from "./comparison-tree.ts";

/** Each form of the notebook with its ending, its type and what it is for. */
const NOTEBOOKS: readonly {
  readonly form: NotebookForm;
  readonly ending: string;
  readonly type: string;
  readonly words: string;
}[] = [
  { form: "ipynb", ending: "ipynb", type: "application/x-ipynb+json", words: "Jupyter notebook (.ipynb)" },
  { form: "py", ending: "py", type: "text/x-python", words: "Python script (.py)" },
  { form: "rmd", ending: "Rmd", type: "text/markdown", words: "R Markdown (.Rmd)" },
  { form: "r", ending: "R", type: "text/plain", words: "R script (.R)" },
];

/** The rows of a sample clinic and a notebook that opens them, as files to keep in one folder. */
export function ClinicFiles({
  kept,
  name,
  clinic,
}: {
  kept: KeptProject;
  name: string;
  clinic: ClinicNamed;
}): ReactNode {
  const stem = name.replace(/\.csv$/i, "");
  const saveRows = async (): Promise<void> => {
    const table = await tableOf(tableKey(kept.id, name));
    if (table !== null) saveFile(name, "text/csv", table.text);
  };
  return (
    <div className="stack">
      <p className="small">
        To work in Python or R, put the rows and a notebook into one folder. The notebook states no finding.
      </p>
      <div className="row">
        <button type="button" className="btn s" onClick={() => void saveRows()}>
          The rows (.csv)
        </button>
        {NOTEBOOKS.map(({ form, ending, type, words }) => (
          <button
            key={form}
            type="button"
            className="btn s"
            onClick={() => saveFile(`${stem}.${ending}`, type, clinicNotebook(clinic.kind, name, form))}
          >
            {words}
          </button>
        ))}
      </div>
    </div>
  );
}
