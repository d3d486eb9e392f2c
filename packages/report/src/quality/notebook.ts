import type { ClinicKind } from "@smartpick/answers";
import { type NotebookPart, notebookParts } from "./notebook-parts.ts";

/** The forms of a starter notebook: a Jupyter notebook or a script in Python, R Markdown, or a script in R. */
export type NotebookForm = "ipynb" | "py" | "rmd" | "r";

/** A starter notebook for a clinic in the file `csv`: it loads, cleans, stratifies and charts, and states no finding. */
export function clinicNotebook(kind: ClinicKind, csv: string, form: NotebookForm): string {
  const parts = notebookParts(kind, csv);
  switch (form) {
    case "ipynb":
      return jupyter(parts);
    case "rmd":
      return rMarkdown(kind, parts);
    case "py":
      return script(parts.map((part) => ("prose" in part ? part : { code: shown(part.python) })));
    case "r":
      return script(parts.map((part) => ("prose" in part ? part : { code: part.r })));
  }
}

/** A notebook of nbformat 4.5; the ids of cells count, so that the same clinic gives the same bytes. */
function jupyter(parts: readonly NotebookPart[]): string {
  const cells = parts.map((part, at) => {
    const id = `cell-${at + 1}`;
    if ("prose" in part) return { cell_type: "markdown", id, metadata: {}, source: linesOf(part.prose) };
    return {
      ...{ cell_type: "code", execution_count: null, id, metadata: {}, outputs: [] },
      source: linesOf(part.python),
    };
  });
  const metadata = {
    kernelspec: { display_name: "Python 3", language: "python", name: "python3" },
    language_info: { name: "python" },
  };
  return `${JSON.stringify({ cells, metadata, nbformat: 4, nbformat_minor: 5 }, null, 1)}\n`;
}

function linesOf(text: string): readonly string[] {
  const lines = text.split("\n");
  return lines.map((line, at) => (at < lines.length - 1 ? `${line}\n` : line));
}

function rMarkdown(kind: ClinicKind, parts: readonly NotebookPart[]): string {
  const body = parts.map((part) => ("prose" in part ? part.prose : `\`\`\`{r}\n${part.r}\n\`\`\``));
  return `---\ntitle: "A synthetic clinic: ${kind}"\noutput: html_document\n---\n\n${body.join("\n\n")}\n`;
}

/** In a script the last line of a cell is printed, as a notebook shows it. */
function shown(python: string): string {
  const lines = python.split("\n");
  const last = lines.at(-1) ?? "";
  if (/^\w[\w.]*(?:\(.*\)|\..*)?$/.test(last) && !/^(?:print|figure|axes)\b/.test(last))
    lines[lines.length - 1] = `print(${last})`;
  return lines.join("\n");
}

function script(parts: readonly ({ readonly prose: string } | { readonly code: string })[]): string {
  const body = parts.map((part) =>
    "code" in part
      ? part.code
      : part.prose
          .split("\n")
          .map((line) => `# ${line}`.trimEnd())
          .join("\n"),
  );
  return `${body.join("\n\n")}\n`;
}
