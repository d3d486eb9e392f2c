import { clockTrouble } from "./clock.ts";
import type { Draft } from "./draft.ts";
import { useEngine } from "./engine.ts";
import { type AskCase, refusedByCase } from "./file-case.ts";
import { type ReadFile, readProfileFile } from "./file-reading.ts";
import { type NamesOf, withProgramNames } from "./program-names.ts";
import { todayHere } from "./run.ts";
import { answerOnce } from "./use-answer.ts";

/** A file as answers that give numbers today, or that were saved to go on with; else why it is refused, in words. */
export async function answersOfFile(file: File): Promise<ReadFile> {
  const found = await readProfileFile(file);
  const wrong =
    found.state === "refused" ? found.problems : found.whole ? await fileRefusal(found.draft) : [];
  return wrong.length === 0 ? found : { state: "refused", problems: await namedRefusal(wrong) };
}

/** Why the answers of a file give no number today, in words; none where they do, or where it cannot be known now. */
async function fileRefusal(draft: Draft): Promise<readonly string[]> {
  const today = todayHere();
  const version = useEngine.getState().summary?.version ?? null;
  return clockTrouble(today, version) === null ? refusedByCase(draft, askEngineOnce, today) : [];
}

/** Why a file was refused, with the names of the programs beside their ids, where the facts can be had. */
function namedRefusal(problems: readonly string[]): Promise<readonly string[]> {
  return withProgramNames(problems, namesNow);
}

const namesNow: NamesOf = async (ids) => {
  const answer = await answerOnce("facts.names", { ids }, { topic: "programs of a refused file" });
  return answer.state === "done" ? answer.value : {};
};

const askEngineOnce: AskCase = async (profile, options) => {
  const answer = await answerOnce("case.standing", { profile, options }, { topic: "file to open" });
  return answer.state === "refused" ? answer.problems : [];
};
