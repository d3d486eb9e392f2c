import { extname } from "node:path";
import { Refusal } from "../refusal.ts";
import { checkPlace } from "./out-file.ts";

/** A file that a roadmap can be written to: a calendar or a drawing. */
export interface RoadmapFile {
  readonly path: string;
  readonly kind: "ics" | "svg";
}

/** The file of `--out`, checked before any work as other files are. Throws a `Refusal`. */
export function checkedRoadmapFile(path: string, inputs: readonly string[]): RoadmapFile {
  const ending = extname(path).toLowerCase();
  if (ending !== ".ics" && ending !== ".svg")
    throw new Refusal(`--out ${path}: it takes a file that ends in .ics or .svg.`);
  checkPlace("--out", path, inputs);
  return { path, kind: ending === ".ics" ? "ics" : "svg" };
}
