import { outOf100 } from "../english/chance.ts";
import { counted } from "../english/plural.ts";
import { shortProgramName } from "../program/program-names.ts";
import type { ComparedFacts } from "./compared-facts.ts";
import { type ComparedChance, type ComparedProgram, comparedChance } from "./compared-program.ts";

/** Words for a number of programs, from two on. */
const ALL = ["", "", "both", "all three", "all four", "all five"] as const;

/**
 * What the comparison says, first of the chances: a program is called likeliest only where its whole range lies above the
 * others. Without two chances it says in how many facts they differ.
 */
export function compareFinding(programs: readonly ComparedProgram[], facts: ComparedFacts): string {
  const drawn = programs.flatMap((program) => {
    const chance = comparedChance(program);
    return chance === null ? [] : [{ program, chance }];
  });
  const [best, ...others] = drawn.sort((a, b) => b.chance.interview.mid - a.chance.interview.mid);
  if (best === undefined || others.length === 0) return differenceSentence(programs.length, facts);
  const mid = outOf100(best.chance.interview.mid);
  if (others.every(({ chance }) => chance.interview.high < best.chance.interview.low)) {
    const name = shortProgramName(best.program.ledger.name);
    return `An interview is likeliest at ${name}: ${mid} of 100.`;
  }
  return `${spanSentence(drawn.map(({ chance }) => chance))} The ranges overlap, so look at what differs.`;
}

function spanSentence(chances: readonly ComparedChance[]): string {
  const mids = chances.map(({ interview }) => interview.mid);
  const [low, high] = [outOf100(Math.min(...mids)), outOf100(Math.max(...mids))];
  const where = ALL[chances.length] ?? "all";
  if (low === high) return `An interview is as likely at ${where}: ${low} of 100.`;
  return `Chances of an interview: ${low} to ${high} of 100.`;
}

/** In how many facts the programs differ. */
export function differenceSentence(count: number, { differ, same }: ComparedFacts): string {
  if (differ.length === 0) return `No fact that is known tells these ${count} programs apart.`;
  const alike =
    same.length === 0
      ? ""
      : `, and ${same.length} ${same.length === 1 ? "is" : "are"} the same for ${ALL[count] ?? "all"}`;
  return `They differ in ${counted(differ.length, "fact")}${alike}.`;
}
