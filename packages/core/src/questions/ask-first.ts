import type { AskFirst, AskGroup } from "../answers/plan-report.ts";
import type { Case } from "../case/case.ts";
import type { Facts } from "../facts/facts.ts";
import { programCardOf } from "../facts/program-card.ts";
import type { ChosenList } from "../list/chosen-list.ts";
import { sentLevels } from "../list/sent-levels.ts";
import { questionGroups } from "./question-groups.ts";
import { type QuestionWorth, valueOfInformation } from "./value-of-information.ts";

/** What is worth asking before applying. */
export interface Questions {
  /** One question to several programs each, the group worth most first. */
  readonly groups: readonly AskGroup[];
  /** Every question of the groups: the first of each group in their order, then the others by what each is worth alone. */
  readonly questions: readonly AskFirst[];
}

/**
 * The stage `questions`: what is worth asking before applying, at most `limit` programs a question, with their names; see
 * `valueOfInformation` and `questionGroups`. None where no further application can be sent.
 */
export function questionsOf(base: Case, list: ChosenList, limit: number): Questions {
  if (!base.canApply) return { groups: [], questions: [] };
  const { facts, options } = base;
  const { levels } = sentLevels(list.solution, list.surface.rows, base);
  const worths = valueOfInformation(base, list.instance, levels);
  const groups = questionGroups(list.instance, levels, worths, limit, options.seed);
  const first = groups.flatMap(({ members }) => members.slice(0, 1));
  const others = groups.flatMap(({ members }) => members.slice(1)).sort((a, b) => b.gain - a.gain);
  return {
    groups: groups.map(({ field, members, gain, open, gainOfAll }) => ({
      field,
      programs: members.map(({ row }) => facts.programs.ids[row]!),
      listed: members.filter(({ index }) => levels[index]! >= 0).length,
      gain,
      open,
      gainOfAll,
    })),
    questions: [...first, ...others].map((worth) => named(facts, worth, levels[worth.index]! >= 0)),
  };
}

function named({ programs }: Facts, worth: QuestionWorth, listed: boolean): AskFirst {
  const { id, name, city, state, specialty } = programCardOf(programs, worth.row);
  const { field, gain, probabilityYes, ifYes, ifNo, source, year, says } = worth;
  return {
    ...{ id, name, city, state, specialty, listed, field, gain, probabilityYes, ifYes, ifNo, source, year },
    ...(says === undefined ? {} : { says }),
  };
}
