import { type Command, Option } from "commander";
import { Refusal } from "../refusal.ts";

/** An option that may stand several times; its value is the list of what was given. */
export class RepeatableOption extends Option {
  constructor(flags: string, description: string) {
    super(flags, description);
    this.argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), value]);
  }
}

/** Makes a command refuse an option that is given twice, unless it is a `RepeatableOption`: the last would count unseen. */
export function refuseRepeated(command: Command): void {
  for (const option of command.options) {
    if (option instanceof RepeatableOption) continue;
    let given = false;
    command.on(`option:${option.name()}`, () => {
      if (given) throw new Refusal(`${command.name()}: ${option.long} is given twice. It takes one.`);
      given = true;
    });
  }
}
