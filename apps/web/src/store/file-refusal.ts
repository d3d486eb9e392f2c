import { clockTrouble } from "./clock.ts";
import type { Draft } from "./draft.ts";
import { useEngine } from "./engine.ts";
import { type AskCase, refusedByCase } from "./file-case.ts";
import { todayHere } from "./run.ts";
import { answerOnce } from "./use-answer.ts";

/** Why the answers of a file give no number today, in words; none where they do, or where it cannot be known now. */
export async function fileRefusal(draft: Draft): Promise<readonly string[]> {
  const today = todayHere();
  const version = useEngine.getState().summary?.version ?? null;
  return clockTrouble(today, version) === null ? refusedByCase(draft, askEngineOnce, today) : [];
}

const askEngineOnce: AskCase = async (profile, options) => {
  const answer = await answerOnce("case.standing", { profile, options }, { topic: "file to open" });
  return answer.state === "refused" ? answer.problems : [];
};
