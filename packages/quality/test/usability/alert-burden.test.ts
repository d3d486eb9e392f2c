import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alertBurden } from "../../src/usability/alert-burden.ts";
import { tableOf } from "../table-of.ts";

const HEAD = "alert,outcome,appropriate,response_appropriate";

const reportOf = (text: string) => {
  const result = alertBurden(tableOf(text));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};
const faultsOf = (text: string) => {
  const result = alertBurden(tableOf(text));
  return result.ok ? [] : result.problems;
};

type Row = readonly [outcome: string, appropriate: string, response: string];
const textOf = (rows: readonly Row[]): string =>
  [HEAD, ...rows.map((row) => `A,${row.join(",")}`)].join("\n");

describe("the four outcomes and categories of McCoy 2012", () => {
  it("come from outcome and appropriateness where nobody judged the answer", () => {
    const report = reportOf(
      textOf([
        ["accepted", "yes", ""],
        ["accepted", "yes", ""],
        ["overridden", "no", ""],
        ["overridden", "yes", ""],
        ["ignored", "yes", ""],
        ["accepted", "no", ""],
      ]),
    );
    expect(report.categories).toEqual({
      ...{ success: 2, justifiableOverride: 1, nonAdherence: 2, adverseConsequence: 1, unknown: 0 },
    });
    expect(report.override).toMatchObject({ count: 2, of: 6 });
    expect(report.falsePositive).toMatchObject({ count: 2, of: 6 });
    expect(report.nonAdherence).toMatchObject({ count: 2, of: 4, share: 0.5 });
    expect(report.appropriateResponse).toMatchObject({ count: 3, of: 6 });
  });

  it("take the judgement of the answer before the rule: a right override of a right alert is justified", () => {
    const report = reportOf(
      textOf([
        ["overridden", "yes", "yes"],
        ["overridden", "yes", ""],
      ]),
    );
    expect(report.categories).toMatchObject({ justifiableOverride: 1, nonAdherence: 1 });
    expect(report.nonAdherence).toMatchObject({ count: 1, of: 2 });
  });

  it("keep what nobody judged or told as unknown", () => {
    const report = reportOf(
      textOf([
        ["overridden", "", ""],
        ["overridden", "unknown", ""],
        ["", "yes", ""],
      ]),
    );
    expect(report).toMatchObject({ fired: 3, overridden: 2, outcomeUnknown: 1 });
    expect(report.falsePositive).toMatchObject({ count: 0, of: 1, share: 0, unknown: 2, least: 0 });
    expect(report.falsePositive.most).toBeCloseTo(2 / 3, 12);
    expect(report.override).toMatchObject({ count: 2, of: 2, unknown: 1, most: 1 });
    expect(report.categories.unknown).toBe(3);
  });

  it("say unknown, never 0, of a file in which nothing was judged", () => {
    const report = reportOf("alert,outcome\nA,overridden\nA,accepted");
    expect(report.falsePositive).toMatchObject({ share: null, unknown: 2, least: 0, most: 1 });
    expect(report.nonAdherence).toMatchObject({ share: null, unknown: 2 });
    expect(report.remarks).toContainEqual({ code: "nobody-judged" });
  });
});

const anyRow: fc.Arbitrary<Row> = fc.tuple(
  fc.constantFrom("accepted", "overridden", "ignored", "unknown"),
  fc.constantFrom("yes", "no", "unknown"),
  fc.constantFrom("yes", "no", "unknown", "unknown", "unknown"),
);

/** Every file that this one could be if all unknown outcomes and judgements of the alert were filled in. */
function* filledIn(rows: readonly Row[]): Generator<readonly Row[]> {
  const [first, ...rest] = rows;
  if (first === undefined) return yield [];
  const outcomes = first[0] === "unknown" ? ["accepted", "overridden", "ignored"] : [first[0]];
  const judged = first[1] === "unknown" ? ["yes", "no"] : [first[1]];
  for (const others of filledIn(rest))
    for (const outcome of outcomes) for (const one of judged) yield [[outcome, one, first[2]], ...others];
}

describe("the ends of what is unknown", () => {
  it("are those of all files that it could be, counted one by one", () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 4 }), (rows) => {
        const report = reportOf(textOf(rows));
        const all = [...filledIn(rows)].map((filled) => reportOf(textOf(filled)));
        for (const key of ["override", "falsePositive", "nonAdherence", "appropriateResponse"] as const) {
          const shares = all.map((one) => one[key].share).filter((share) => share !== null);
          const { least, most } = report[key];
          if (shares.length === 0) {
            expect([least, most], key).toEqual([null, null]);
            continue;
          }
          expect(least, key).toBeCloseTo(Math.min(...shares), 12);
          expect(most, key).toBeCloseTo(Math.max(...shares), 12);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("hold the share of what is known, and every alert is in one category", () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 40 }), (rows) => {
        const report = reportOf(textOf(rows));
        for (const key of ["override", "falsePositive", "nonAdherence", "appropriateResponse"] as const) {
          const { share, least, most } = report[key];
          if (share === null) continue;
          expect(least!).toBeLessThanOrEqual(share + 1e-12);
          expect(most!).toBeGreaterThanOrEqual(share - 1e-12);
        }
        expect(Object.values(report.categories).reduce((sum, count) => sum + count, 0)).toBe(rows.length);
        expect(report.accepted + report.overridden + report.ignored + report.outcomeUnknown).toBe(
          rows.length,
        );
      }),
    );
  });
});

describe("alert by alert and clinician by clinician", () => {
  const text = `alert,outcome,clinician,encounters,reason,date
A,overridden,ann,50,Known already,2026-02-03
A,overridden,ann,50,known already,2026-02-01
A,accepted,ben,150,,2026-02-28T10:00
B,overridden,ben,150,,2026-02-05`;

  it("sums up to the whole", () => {
    const report = reportOf(text);
    expect(report).toMatchObject({ from: "2026-02-01", to: "2026-02-28", fired: 4, overridden: 3 });
    expect(report.alerts.map(({ alert, fired, overridden }) => [alert, fired, overridden])).toEqual([
      ["A", 3, 2],
      ["B", 1, 1],
    ]);
    expect(report.clinicians.map(({ clinician, encounters }) => [clinician, encounters])).toEqual([
      ["ann", { of: 50, per100: 4 }],
      ["ben", { of: 150, per100: (100 * 2) / 150 }],
    ]);
    expect(report.encounters).toEqual({ of: 200, per100: 2 });
    expect(report.alerts[1]!.encounters).toEqual({ of: 200, per100: 0.5 });
    expect(report.reasons.map(({ reason, overridden }) => [reason, overridden.count])).toEqual([
      ["Known already", 2],
      [null, 1],
    ]);
    expect([report.orders, report.hours, report.clustered, report.spread]).toEqual([null, null, null, null]);
  });

  it("knows no rate in all where one clinician's encounters are not told", () => {
    const report = reportOf(text.replaceAll(",150,", ",,"));
    expect(report.encounters).toBeNull();
    expect(report.clinicians[1]!.encounters).toBeNull();
  });

  it("refuses counts of one clinician that differ", () => {
    expect(faultsOf(text.replace("ann,50,known", "ann,60,known"))[0]).toMatchObject({
      ...{ code: "counts-differ", line: 3, column: "encounters", before: "50", clinician: "ann" },
    });
  });

  it("gives the spread over clinicians with ten alerts, and the clustered range from five of them on", () => {
    const rows = ["a", "b", "c", "d", "e"].flatMap((name, at) =>
      Array.from({ length: 10 }, (_, row) => `A,${row < 3 + at ? "overridden" : "accepted"},${name}`),
    );
    const report = reportOf(["alert,outcome,clinician", ...rows].join("\n"));
    expect(report.spread).toEqual({ least: 0.3, median: 0.5, most: 0.7 });
    expect(report.clustered).toMatchObject({ clinicians: 5 });
    expect(report.clustered!.low).toBeGreaterThan(0.2);
    expect(report.clustered!.high).toBeLessThan(0.8);
  });

  it.each([
    ["an outcome that nobody knows", "alert,outcome\nA,maybe", { code: "cell-refused", column: "outcome" }],
    [
      "a judgement that nobody knows",
      "alert,outcome,appropriate\nA,accepted,maybe",
      { column: "appropriate" },
    ],
    ["an impossible day", "alert,outcome,date\nA,accepted,2026-02-30", { column: "date" }],
    ["a leap day of another year", "alert,outcome,date\nA,accepted,2025-02-29", { column: "date" }],
    ["a month 13", "alert,outcome,date\nA,accepted,2026-13-01", { column: "date" }],
    ["0 encounters", "alert,outcome,encounters\nA,accepted,0", { column: "encounters" }],
    ["an alert without a name", "alert,outcome\n,accepted", { code: "cell-missing", column: "alert" }],
    ["a file without outcome", "alert\nA", { code: "missing-columns", columns: ["outcome"] }],
  ])("refuses %s", (_, wrong, fault) => {
    expect(faultsOf(wrong)[0]).toMatchObject(fault);
  });

  it("counts 100,000 alerts without a pass for each of them", () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => [
      `alert ${at % 300}`,
      at % 7 === 0 ? "accepted" : "overridden",
      at % 3 === 0 ? "no" : "yes",
      `clinician ${at % 1000}`,
    ]);
    const table = {
      columns: ["alert", "outcome", "appropriate", "clinician"],
      rows,
      lines: rows.map((_, at) => at + 2),
    };
    const result = alertBurden(table);
    expect(result).toMatchObject({ ok: true, value: { fired: 100_000, override: { count: 85_714 } } });
  });
});
