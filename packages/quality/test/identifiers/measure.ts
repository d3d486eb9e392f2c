import { checkIdentifiers } from "../../src/identifiers/check-identifiers.ts";
import type { IdentifierFinding } from "../../src/identifiers/finding.ts";
import { type Planted, type PlantedSet, withPlanted } from "./planted-set.ts";

/** What the check found of a planted set, and what it said of the clean cells beside it. */
export interface Measured {
  readonly planted: number;
  readonly found: number;
  readonly rightKind: number;
  readonly cleanCells: number;
  readonly missed: readonly Planted[];
  readonly falseAlarms: readonly IdentifierFinding[];
}

/** An identifier counts as found where a finding overlaps its passage; a finding anywhere else is a false alarm. */
export function measured(set: PlantedSet): Measured {
  const table = withPlanted(set);
  const { findings } = checkIdentifiers(table);
  const hitsOf = ([column, , cell, quote = cell]: Planted, row: number): readonly IdentifierFinding[] => {
    const from = cell.indexOf(quote);
    return findings.filter(
      (one) =>
        one.column === column && one.line === row + 2 && one.from < from + quote.length && one.to > from,
    );
  };
  const hits = set.planted.map(hitsOf);
  const isPlanted = ({ column, line }: IdentifierFinding): boolean => set.planted[line - 2]?.[0] === column;
  const filled = table.rows.reduce((sum, row) => sum + row.filter((cell) => cell !== "").length, 0);
  return {
    planted: set.planted.length,
    found: hits.filter((one) => one.length > 0).length,
    rightKind: hits.filter((one, row) => one.some(({ kind }) => kind === set.planted[row]?.[1])).length,
    cleanCells: filled - set.planted.length,
    missed: set.planted.filter((_, row) => hits[row]?.length === 0),
    falseAlarms: findings.filter((one) => !isPlanted(one)),
  };
}
