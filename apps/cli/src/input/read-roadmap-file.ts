import { ANSWER_SCHEMAS, type WordedRoadmap } from "@smartpick/answers";
import { Refusal } from "../refusal.ts";
import { readFileBytes } from "./read-bytes.ts";
import { parseStrictJson } from "./strict-json.ts";

/** A roadmap holds some dozens of steps. */
const MOST_BYTES = 8 << 20;

const TAKES = "It takes a roadmap as roadmap --json printed it.";

/** An earlier roadmap from a file. Throws a `Refusal` that names the place for whatever is none. */
export function readRoadmapFile(path: string): WordedRoadmap {
  const read = readFileBytes(path, MOST_BYTES);
  if (!read.ok) throw new Refusal(`--since ${path}: it could not be read. ${TAKES}`);
  const json = parseStrictJson(new TextDecoder().decode(read.bytes));
  if (!json.ok) throw new Refusal(`--since ${path}: it is no JSON document. ${TAKES}`);
  const parsed = ANSWER_SCHEMAS.roadmap.safeParse(json.value);
  if (parsed.success) return parsed.data as WordedRoadmap;
  const [issue] = parsed.error.issues;
  const at = issue === undefined || issue.path.length === 0 ? "the file" : issue.path.join(".");
  throw new Refusal(`--since ${path}: ${at} does not fit smartpick/roadmap@1. ${TAKES}`);
}
