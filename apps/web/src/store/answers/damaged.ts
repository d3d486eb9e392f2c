import type { Trouble } from "../../storage/holdings.ts";
import type { Answers } from "./answers.ts";
import { show, showWhatIsThere } from "./choosing.ts";
import { refresh } from "./starting.ts";

/** Puts the good copy in place of a damaged record, which is kept in the trash; `false` where the browser refuses. */
export async function takeGoodCopy(answers: Answers, trouble: Trouble): Promise<boolean> {
  if (!trouble.copy || trouble.kind !== "damaged") return false;
  return settle(answers, trouble, true);
}

/** Goes on without a damaged record, which is kept in the trash; `false` where the browser refuses. */
export function goOnWithout(answers: Answers, trouble: Trouble): Promise<boolean> {
  return trouble.kind === "damaged" ? settle(answers, trouble, false) : Promise.resolve(false);
}

async function settle(answers: Answers, trouble: Trouble, withCopy: boolean): Promise<boolean> {
  const { storage, clock } = answers.device;
  const result = await storage.setAside(trouble.id, withCopy ? trouble.copy : null, new Date(clock()));
  if (result.state === "failed") return false;
  answers.moved.delete(trouble.id);
  await refresh(answers);
  if (withCopy) show(answers, trouble.id);
  else showWhatIsThere(answers);
  return true;
}
