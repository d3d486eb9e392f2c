import { extname } from "node:path";
import { Refusal } from "../refusal.ts";
import { checkPlace } from "./out-file.ts";

const KINDS = { ".pdf": "pdf", ".svg": "svg", ".md": "md", ".txt": "txt" } as const;

/** A file that a project is written to: a poster, or an abstract as text. */
export interface ProjectOutFile {
  readonly path: string;
  readonly kind: (typeof KINDS)[keyof typeof KINDS];
}

/** The file of `--out`, checked before any work: a known ending, a writable place, and not the project itself. */
export function checkedProjectFile(path: string, project: string): ProjectOutFile {
  const ending = extname(path).toLowerCase();
  if (!(ending in KINDS))
    throw new Refusal(
      `--out ${path}: it takes a file that ends in .pdf or .svg for the poster, .md or .txt for the abstract.`,
    );
  checkPlace("--out", path, [project]);
  return { path, kind: KINDS[ending as keyof typeof KINDS] };
}
