import { clockTrouble } from "./clock.ts";
import type { Draft } from "./draft.ts";
import { useEngine } from "./engine.ts";
import { type AskCase, refusedByCase } from "./file-case.ts";
import { type NamesOf, withProgramNames } from "./program-names.ts";
import { todayHere } from "./run.ts";
import { answerOnce } from "./use-answer.ts";

/** Why the answers of a file give no number today, in words; none where they do, or where it cannot be known now. */
export async function fileRefusal(draft: Draft): Promise<readonly string[]> {
  const today = todayHere();
  const version = useEngine.getState().summary?.version ?? null;
  return clockTrouble(today, version) === null ? refusedByCase(draft, askEngineOnce, today) : [];
}

/** Why a file was refused, with the names of the programs beside their ids, where the facts can be had. */
export function namedRefusal(problems: readonly string[]): Promise<readonly string[]> {
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
