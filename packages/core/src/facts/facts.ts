import type { ChanceParameters } from "../chances/parameters.ts";
import type { SeasonFacts } from "../season/season-facts.ts";
import type { FactTable } from "./fact-table.ts";
import type { OpennessTable } from "./openness.ts";
import type { Rights, Source } from "./source.ts";

/** Everything the calculations read: program facts, estimates, season files, sources. Immutable once loaded. */
export interface Facts {
  readonly version: string;
  readonly rights: Rights;
  readonly programs: FactTable;
  readonly openness: OpennessTable;
  readonly parameters: ChanceParameters;
  readonly seasons: readonly SeasonFacts[];
  readonly sources: ReadonlyMap<string, Source>;
}
