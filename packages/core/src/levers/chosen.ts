import type { Case } from "../case/case.ts";
import type { ChosenList } from "../list/chosen-list.ts";
import { sentLevels } from "../list/sent-levels.ts";

/** The programs of a list as ledger rows in list order, each with the level of its signal. */
export interface Chosen {
  readonly rows: Int32Array;
  readonly levels: Int8Array;
  /** Ledger rows of positions of one year, which are no match of the season. */
  readonly oneYear: ReadonlySet<number>;
}

/** The programs and signals of a list, running applications with the signal that was sent. */
export function chosenOf(base: Case, list: ChosenList): Chosen {
  const { rows } = list.surface;
  const { order, levels } = sentLevels(list.solution, rows, base);
  return {
    rows: Int32Array.from(order, (index) => rows[index]!),
    levels: Int8Array.from(order, (index) => levels[index]!),
    oneYear: new Set(order.flatMap((index) => (list.full[index] === 0 ? [rows[index]!] : []))),
  };
}
