import { ANSWER_SCHEMAS } from "@smartpick/answers";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ChangesReport, changesBetween, type Facts, ledgerOf, rowOf } from "../../src/index.ts";
import { anyFacts } from "./two-versions.ts";

const OTHER_WAY = {
  new: "gone",
  gone: "new",
  closed: "opened",
  opened: "closed",
  changed: "changed",
} as const;

/** The same changes read from the later version to the earlier one. */
function inverse(report: ChangesReport): ChangesReport {
  const swapped = <T extends { readonly before: unknown; readonly after: unknown }>(change: T): T => ({
    ...change,
    before: change.after,
    after: change.before,
  });
  const { counts } = report;
  return {
    ...swapped(report),
    counts: { ...counts, new: counts.gone, gone: counts.new, closed: counts.opened, opened: counts.closed },
    programs: report.programs.map((program) => ({
      ...program,
      kind: OTHER_WAY[program.kind],
      doubt: swapped(program.doubt),
      fields: program.fields.map(swapped),
      openness: program.openness.map(swapped),
    })),
    seasons: report.seasons.map(swapped),
    rates: report.rates.map(swapped),
    visaRules: report.visaRules.map(swapped),
    judgements: report.judgements.map(swapped),
    estimates: swapped(report.estimates),
  };
}

describe("two versions of the facts", () => {
  it("nothing differs between facts and themselves, whatever the order of their rows", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const report = changesBetween(facts, facts);
        expect(Object.values(report.counts)).toEqual([0, 0, 0, 0, 0, 0, 0]);
        const { programs, seasons, rates, visaRules, judgements, tables } = report;
        expect([programs, seasons, rates, visaRules, judgements, tables].flat()).toEqual([]);
        expect(report.estimates.moved).toBe(false);
      }),
    );
  });

  it("the other way round the same changes stand with before and after exchanged", () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, (one, other) => {
        expect(changesBetween(other, one)).toEqual(inverse(changesBetween(one, other)));
      }),
    );
  });

  it("every change is what the two ledgers say, and no difference of an answer is left out", () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, (before, after) => {
        const { programs } = changesBetween(before, after);
        const told = new Map(programs.map((program) => [program.id, program]));
        for (const id of new Set([...before.programs.ids, ...after.programs.ids])) {
          const [was, is] = [ledgerAt(before, id), ledgerAt(after, id)];
          const change = told.get(id);
          if (was === null || is === null) {
            expect(change?.kind).toBe(was === null ? "new" : "gone");
            continue;
          }
          expect(change?.doubt ?? { before: is.doubt, after: is.doubt }).toEqual({
            before: was.doubt,
            after: is.doubt,
          });
          for (const field of is.fields) {
            const then = was.fields.find((one) => one.field === field.field);
            if (then === undefined) continue;
            const found = change?.fields.find((one) => one.field === field.field);
            const { field: _, label: __, ...says } = field;
            const { field: ___, label: ____, ...said } = then;
            if (said.value !== says.value) expect(found?.kind).toBe("value");
            else if (found !== undefined) expect(found.kind).toBe("evidence");
            if (found === undefined) expect(says.value).toEqual(said.value);
            else expect([found.before, found.after]).toEqual([said, says]);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it("counts are of all programs, also where only some are told", () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, (before, after) => {
        const all = changesBetween(before, after);
        const [first] = all.programs;
        const some = changesBetween(before, after, new Set(first ? [first.id] : []));
        expect(some.counts).toEqual(all.counts);
        expect(some.programs).toEqual(first ? [first] : []);
        expect(Object.values(all.counts).reduce((sum, count) => sum + count, 0)).toBe(all.programs.length);
      }),
    );
  });

  it("the document is of its own format", () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, (before, after) => {
        const through: unknown = JSON.parse(JSON.stringify(changesBetween(before, after)));
        expect(ANSWER_SCHEMAS.changes.safeParse(through).success).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

function ledgerAt(facts: Facts, id: string): ReturnType<typeof ledgerOf> | null {
  const row = rowOf(facts.programs, id);
  return row === null ? null : ledgerOf(facts, row);
}
