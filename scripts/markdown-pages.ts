import { readdirSync } from "node:fs";

/** The Markdown pages of the project that may hold examples, as paths from `root`. */
export function markdownPages(root: string): string[] {
  const inFolder = (folder: string): string[] =>
    readdirSync(`${root}/${folder}`, { recursive: true, encoding: "utf8" })
      .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
      .sort();
  const top = readdirSync(root).sort();
  return [...top, ...inFolder("docs"), ...inFolder("examples")].filter((name) => name.endsWith(".md"));
}
