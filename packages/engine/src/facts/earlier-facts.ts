import { type Facts, type Problem, type Result, refused } from "@smartpick/core";
import { loadGivenFacts } from "@smartpick/data";
import type { EngineContext } from "../engine-context.ts";

/** An earlier version of the facts, as plain data. */
export interface EarlierFacts {
  /** Its name, which is made from what it holds: two texts of one version are the same. */
  readonly version: string;
  /** The bundle as JSON text. */
  readonly text: string;
}

/** Reads earlier facts, once for as long as they are kept; refused with `facts-unreadable` where this version cannot. */
export function earlierFactsOf({ stages }: EngineContext, earlier: EarlierFacts): Result<Facts, Problem> {
  const { version, text } = earlier;
  return stages.of("earlier facts", [version, text.length], () => read(version, text));
}

function read(version: string, text: string): Result<Facts, Problem> {
  try {
    const found = loadGivenFacts(JSON.parse(text));
    if (!found.ok) return unreadable(`${found.problems[0]?.path ?? ""} (${found.problems[0]?.code ?? ""})`);
    return found.value.version === version ? found : unreadable(`it is version ${found.value.version}`);
  } catch (error) {
    return unreadable(error instanceof Error ? error.message : String(error));
  }
}

function unreadable(reason: string): Result<Facts, Problem> {
  return refused({ code: "facts-unreadable", path: "earlier", reason });
}
