import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heuristicEvaluation } from "../../src/usability/heuristic-evaluation.ts";
import { HEURISTIC_IDS, heuristicNamed } from "../../src/usability/zhang-heuristics.ts";
import { tableOf } from "../table-of.ts";

const HEAD = "problem,place,heuristics,severity_anna,severity_ben";

const reportOf = (text: string) => {
  const result = heuristicEvaluation(tableOf(text));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};
const faultsOf = (text: string) => {
  const result = heuristicEvaluation(tableOf(text));
  return result.ok ? [] : result.problems;
};

describe("the heuristics", () => {
  it("are the fourteen of Zhang 2003, known by short name, full name and number", () => {
    expect(HEURISTIC_IDS).toHaveLength(14);
    expect(heuristicNamed("reversible actions")).toBe("undo");
    expect(heuristicNamed("1")).toBe("consistency");
    expect(heuristicNamed("14")).toBe("document");
    expect(heuristicNamed(" Use  Users’ Language ")).toBe("language");
    expect(heuristicNamed("colour")).toBeNull();
  });
});

describe("heuristicEvaluation", () => {
  it("ranks by mean severity, then by the worst rating, then by heuristics violated", () => {
    const report = reportOf(
      `${HEAD}\none,A,undo,2,2\ntwo,A,undo,1,3\nthree,B,undo;control,2,2\nfour,B,error,4,4\nfive,,,,`,
    );
    expect(report.problems.map(({ problem }) => problem)).toEqual(["four", "two", "three", "one", "five"]);
    expect(report.problems[1]).toMatchObject({
      rank: 2,
      mean: 2,
      least: 1,
      most: 3,
      ratings: [1, 3],
      place: "A",
    });
    expect(report.problems[4]).toMatchObject({ mean: null, least: null, most: null, place: null });
    expect(report.violations).toBe(5);
    expect(report.severities).toEqual({
      ...{ none: 0, cosmetic: 0, minor: 3, major: 0, catastrophe: 1, unrated: 1 },
    });
  });

  it("counts problems by heuristic, and tells what is not rated or names none", () => {
    const report = reportOf(`${HEAD}\none,A,Reversible Actions;14,2,3\ntwo,A,undo + undo,1,1\nthree,B,,3,`);
    expect(report.heuristics).toEqual([
      { id: "undo", problems: 2, mean: 1.75, worst: 2.5 },
      { id: "document", problems: 1, mean: 2.5, worst: 2.5 },
    ]);
    expect(report.raters).toEqual(["anna", "ben"]);
    expect(report.agreement).toMatchObject({ problems: 2, ratings: 4 });
    expect(report.remarks).toContainEqual({ code: "no-heuristic", problems: 1 });
  });

  it("gives no agreement for one rater", () => {
    const report = reportOf("problem,heuristics,severity\none,undo,3\ntwo,error,1");
    expect(report.agreement).toEqual({ alpha: null, problems: 0, ratings: 0 });
    expect(report.remarks).toEqual([{ code: "one-rater" }]);
  });

  it.each([
    [
      "a severity of 5",
      `${HEAD}\none,A,undo,5,1`,
      { code: "cell-refused", column: "severity_anna", line: 2 },
    ],
    ["half a severity", `${HEAD}\none,A,undo,1,1.5`, { code: "cell-refused", column: "severity_ben" }],
    [
      "a heuristic that nobody knows",
      `${HEAD}\none,A,undo;beauty,1,1`,
      { code: "cell-refused", cell: "beauty" },
    ],
    ["a problem without words", `${HEAD}\n,A,undo,1,1`, { code: "cell-missing", column: "problem" }],
    ["no rater", "problem,heuristics\none,undo", { code: "missing-columns", columns: ["severity"] }],
    ["no row", HEAD, { code: "no-rows" }],
  ])("refuses %s", (_, text, fault) => {
    expect(faultsOf(text)[0]).toMatchObject(fault);
  });

  it("loses no problem and no violation, whatever the order of rows", () => {
    const rating = fc.constantFrom("", "0", "1", "2", "3", "4");
    const row = fc.tuple(fc.subarray([...HEURISTIC_IDS]), rating, rating);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        const lines = rows.map(([ids, a, b], at) => `p${at},x,${ids.join(";")},${a},${b}`);
        const report = reportOf([HEAD, ...lines].join("\n"));
        const turned = reportOf([HEAD, ...[...lines].reverse()].join("\n"));
        expect(report.problems).toHaveLength(rows.length);
        expect(report.violations).toBe(rows.reduce((sum, [ids]) => sum + ids.length, 0));
        expect(report.heuristics.reduce((sum, { problems }) => sum + problems, 0)).toBe(report.violations);
        expect(Object.values(report.severities).reduce((sum, count) => sum + count, 0)).toBe(rows.length);
        expect(turned.problems.map(({ mean }) => mean)).toEqual(report.problems.map(({ mean }) => mean));
      }),
    );
  });
});
