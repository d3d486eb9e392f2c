import type { ProjectReport } from "@smartpick/answers";
import type { GuidedProject } from "@smartpick/core";
import { NOT_WRITTEN } from "./poster/part-lines.ts";

/** Formats that an abstract is written in. */
export type AbstractForm = "md" | "txt";

/**
 * The abstract as a file: title, authors, place, then a paragraph a heading. Headings without text are left out, or in a
 * draft marked as not written.
 */
export function abstractText(
  project: GuidedProject,
  { parts }: Pick<ProjectReport["abstract"], "parts">,
  form: AbstractForm,
  draft: boolean,
): string {
  const marked = form === "md";
  const safe = marked ? escapedMarkdown : (text: string) => text;
  const by = [project.authors.join(", "), project.place ?? ""].filter((text) => text !== "");
  const paragraphs = parts.flatMap(({ heading, text }) => {
    if (text === "" && !draft) return [];
    const words = text === "" ? NOT_WRITTEN : safe(text);
    return [marked ? `**${heading}.** ${words}` : `${heading}. ${words}`];
  });
  return `${[marked ? `# ${safe(project.title)}` : project.title, ...by.map(safe), ...paragraphs].join("\n\n")}\n`;
}

/** Text of hers with what Markdown would read as a mark kept as it is written. */
function escapedMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, "\\$&").replace(/^(\s*)([-+]|\d+\.)(?=\s)/, "$1\\$2");
}
