import { Refusal } from "../refusal.ts";

/** The one of `choices` that an option gives; refuses a missing one and another word, with all that is taken. */
export function chosen<Choice extends string>(
  option: string,
  input: string | undefined,
  choices: readonly Choice[],
): Choice {
  const takes = `It takes ${choices.join(", ")}.`;
  if (input === undefined) throw new Refusal(`${option} is missing. ${takes}`);
  const found = choices.find((choice) => choice === input);
  if (found === undefined) throw new Refusal(`${option} ${input}: there is no such one. ${takes}`);
  return found;
}
