import type { Measured } from "../packages/coach/test/corpus/measure.ts";

/** What a corpus says of the coach: planted faults found, by rule, and remarks on sound prose for each 1,000 words. */
export interface CorpusFigures {
  readonly planted: number;
  readonly found: number;
  readonly byRule: ReadonlyMap<string, { readonly planted: number; readonly found: number }>;
  /** Words of clean texts, and what was said about them. */
  readonly cleanWords: number;
  readonly cleanRemarks: number;
  readonly cleanThoughts: number;
}

/** The figures of the planted and the clean texts of one corpus; `thoughts` counts remarks of severity could. */
export function corpusFigures(
  planted: readonly Measured[],
  clean: readonly { readonly words: number; readonly remarks: number; readonly thoughts: number }[],
): CorpusFigures {
  const byRule = new Map<string, { planted: number; found: number }>();
  for (const { found, missed } of planted) {
    for (const [faults, isFound] of [[found, true] as const, [missed, false] as const]) {
      for (const { rules } of faults) {
        const [id] = rules;
        if (id === undefined) throw new Error("a planted fault names no rule");
        const row = byRule.get(id) ?? { planted: 0, found: 0 };
        byRule.set(id, { planted: row.planted + 1, found: row.found + (isFound ? 1 : 0) });
      }
    }
  }
  const sum = <Row>(rows: readonly Row[], of: (row: Row) => number): number =>
    rows.reduce((total, row) => total + of(row), 0);
  return {
    planted: sum([...byRule.values()], (row) => row.planted),
    found: sum([...byRule.values()], (row) => row.found),
    byRule,
    cleanWords: sum(clean, ({ words }) => words),
    cleanRemarks: sum(clean, ({ remarks }) => remarks),
    cleanThoughts: sum(clean, ({ thoughts }) => thoughts),
  };
}

/** A share in words of hundred: “87 of 100”. */
export function ofHundred(found: number, planted: number): string {
  return planted === 0 ? "none planted" : `${Math.round((100 * found) / planted)} of 100`;
}

/** Remarks for each 1,000 words, with one digit. */
export function perThousand(remarks: number, words: number): string {
  return words === 0 ? "no words" : ((1000 * remarks) / words).toFixed(1);
}
