import type { AskFirst } from "../answers/plan-report.ts";
import type { Case } from "../case/case.ts";
import { programCardOf } from "../facts/program-card.ts";
import type { ChosenList } from "../list/chosen-list.ts";
import { sentLevels } from "../list/sent-levels.ts";
import { valueOfInformation } from "./value-of-information.ts";

/**
 * The stage `questions`: what is worth asking before applying, at most `limit`, with the names of the programs; see
 * `valueOfInformation`. None where no further application can be sent.
 */
export function questionsOf(base: Case, list: ChosenList, limit: number): AskFirst[] {
  if (!base.canApply) return [];
  const { levels } = sentLevels(list.solution, list.surface.rows, base);
  return valueOfInformation(base, list.whole, levels, limit).map((worth): AskFirst => {
    const { id, name, city, state, specialty } = programCardOf(base.facts.programs, worth.row);
    const { field, gain, probabilityYes, ifYes, ifNo, source, year } = worth;
    const listed = levels[worth.index]! >= 0;
    return {
      id,
      name,
      city,
      state,
      specialty,
      listed,
      field,
      gain,
      probabilityYes,
      ifYes,
      ifNo,
      source,
      year,
    };
  });
}
