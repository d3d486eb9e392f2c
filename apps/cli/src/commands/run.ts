import type { Facts, Problem, Result } from "@smartpick/core";
import type { Engine } from "@smartpick/engine";
import type { Io } from "../io.ts";
import { jsonDocument } from "../output/json.ts";
import type { Style } from "../output/style.ts";
import { Refusal } from "../refusal.ts";

/** The facts of this installation. Fails with the command that builds them where they are missing. */
export async function loadFacts(rights: Facts["rights"]): Promise<Facts> {
  const { readFacts } = await import("@smartpick/data/node");
  try {
    return await readFacts(rights);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    throw new Error("the facts are not built; in its folder, run: npm run data");
  }
}

/** Every calculation over these facts, as the web app and the workers have it. */
export async function engineOf(facts: Facts): Promise<Engine> {
  const { createEngine } = await import("@smartpick/engine");
  return createEngine(facts);
}

/** The value of a result, or a `Refusal` with a sentence for each problem; `about` names the file or option at fault. */
export async function accepted<T>(
  result: Result<T, Problem>,
  about: (problem: Problem) => string,
): Promise<T> {
  if (result.ok) return result.value;
  const { fileProblemWords } = await import("@smartpick/report");
  throw new Refusal(...result.problems.map((problem) => `${about(problem)}: ${fileProblemWords(problem)}`));
}

/** Prints a result: the JSON document alone, its warnings on standard error; or the text for people. */
export async function printed(
  report: object & { readonly warnings?: readonly string[] | undefined },
  json: boolean,
  io: Io,
  text: (style: Style) => Promise<string>,
): Promise<void> {
  if (json) {
    for (const warning of report.warnings ?? []) io.err(`${warning}\n`);
    io.out(jsonDocument(report));
    return;
  }
  const { styleOf } = await import("../output/style.ts");
  io.out(await text(styleOf(io)));
}
