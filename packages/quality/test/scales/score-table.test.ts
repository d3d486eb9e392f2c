import { type ScoreScale, scoreSchema } from "@smartpick/answers";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type RowFault, scoreTable } from "../../src/index.ts";
import { tableOf } from "../table-of.ts";

const SUS = "id,q1,q2,q3,q4,q5,q6,q7,q8,q9,q10";
const TLX = "id,mental,physical,temporal,performance,effort,frustration";
const WEIGHTED = `${TLX},w_mental,w_physical,w_temporal,w_performance,w_effort,w_frustration`;

const reportOf = (text: string, scale: ScoreScale) => {
  const result = scoreTable(tableOf(text), scale);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};
const faultsOf = (text: string, scale: ScoreScale): readonly RowFault[] => {
  const result = scoreTable(tableOf(text), scale);
  return result.ok ? [] : result.problems;
};

const susRow = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 10, maxLength: 10 });
const susRows = fc.array(susRow, { minLength: 1, maxLength: 12 });
const susText = (rows: readonly (readonly number[])[]): string =>
  [SUS, ...rows.map((row, at) => [`p${at}`, ...row].join(","))].join("\n");
const rating = fc.integer({ min: 0, max: 20 }).map((step) => step * 5);
const ratings = fc.array(rating, { minLength: 6, maxLength: 6 });

/** Weights as they come about: in each of the 15 pairs one subscale is chosen. */
const weights = fc.array(fc.boolean(), { minLength: 15, maxLength: 15 }).map((choices) => {
  const counts = [0, 0, 0, 0, 0, 0];
  let pair = 0;
  for (let a = 0; a < 6; a++) for (let b = a + 1; b < 6; b++) counts[choices[pair++] ? a : b]!++;
  return counts;
});

describe("the System Usability Scale", () => {
  it("gives 55 for the worked example of Brooke 1996, whose contributions sum to 22", () => {
    expect(reportOf(`${SUS}\na,5,4,2,1,2,3,2,4,5,2`, "sus").people).toEqual([{ id: "a", score: 55 }]);
  });

  it("gives 85 for the example of another calculator (silleknarf/SUS: 4152514231)", () => {
    expect(reportOf(`${SUS}\na,4,1,5,2,5,1,4,2,3,1`, "sus").mean).toBe(85);
  });

  it.each([
    ["the best answers", "5,1,5,1,5,1,5,1,5,1", 100],
    ["the worst answers", "1,5,1,5,1,5,1,5,1,5", 0],
    ["3 throughout", "3,3,3,3,3,3,3,3,3,3", 50],
    ["5 throughout", "5,5,5,5,5,5,5,5,5,5", 50],
  ])("gives the end or the middle for %s", (_, answers, score) => {
    expect(reportOf(`${SUS}\na,${answers}`, "sus").mean).toBe(score);
  });

  it("mirrors about 50 when every answer is turned round, and stays between 0 and 100 in steps of 2.5", () => {
    fc.assert(
      fc.property(susRows, (rows) => {
        const one = reportOf(susText(rows), "sus");
        const other = reportOf(susText(rows.map((row) => row.map((answer) => 6 - answer))), "sus");
        one.people.forEach(({ score }, at) => {
          expect(score + other.people[at]!.score).toBe(100);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100);
          expect(score % 2.5).toBe(0);
        });
        expect(one.mean + other.mean).toBeCloseTo(100, 9);
      }),
    );
  });

  it("gives the same mean whatever the order of rows and columns", () => {
    fc.assert(
      fc.property(susRows, (rows) => {
        const table = tableOf(susText(rows));
        const turned = {
          columns: [...table.columns].reverse(),
          rows: [...table.rows].reverse().map((row) => [...row].reverse()),
          lines: table.lines,
        };
        const [one, other] = [scoreTable(table, "sus"), scoreTable(turned, "sus")];
        if (!one.ok || !other.ok) throw new Error("refused");
        expect(other.value.people).toEqual([...one.value.people].reverse());
        expect(other.value.mean).toBeCloseTo(one.value.mean, 10);
      }),
    );
  });

  it("gives items whose shares of the best answer average to the mean score", () => {
    fc.assert(
      fc.property(susRows, (rows) => {
        const { items, mean } = reportOf(susText(rows), "sus");
        expect((items.reduce((sum, { good }) => sum + good, 0) / 10) * 100).toBeCloseTo(mean, 9);
      }),
    );
  });

  it("says of each published mean whether the whole range is on one side", () => {
    const text = susText([
      [5, 1, 5, 1, 5, 1, 5, 1, 5, 2],
      [5, 1, 5, 1, 5, 1, 5, 1, 4, 1],
      [5, 1, 5, 2, 5, 1, 5, 1, 4, 1],
    ]);
    expect(reportOf(text, "sus").published.map(({ code, here }) => [code, here])).toEqual([
      ["all-systems", "above"],
      ["physicians-ehr", "above"],
    ]);
    expect(reportOf(`${SUS}\na,5,1,5,1,5,1,5,1,5,1`, "sus").published[0]?.here).toBe("unsure");
  });
});

describe("the NASA Task Load Index", () => {
  const TASK = "30,15,60,40,30,40";

  it("is the mean of the six ratings when it is raw", () => {
    expect(reportOf(`${TLX}\na,${TASK}`, "tlx").mean).toBeCloseTo(215 / 6, 12);
  });

  it("weighs each rating by its pairs: (30·3 + 15·0 + 60·5 + 40·1 + 30·3 + 40·3) / 15", () => {
    expect(reportOf(`${WEIGHTED}\na,${TASK},3,0,5,1,3,3`, "tlx-weighted").mean).toBeCloseTo(640 / 15, 12);
  });

  it("lies between the lightest and the heaviest rating that carries weight, as a mean of fifteen", () => {
    fc.assert(
      fc.property(ratings, weights, (given, pairs) => {
        const { mean } = reportOf(`${WEIGHTED}\na,${[...given, ...pairs].join(",")}`, "tlx-weighted");
        const spread = given.flatMap((rating, at) => new Array<number>(pairs[at]!).fill(rating));
        expect(spread).toHaveLength(15);
        expect(mean).toBeCloseTo(spread.reduce((sum, value) => sum + value, 0) / 15, 9);
        expect(mean).toBeGreaterThanOrEqual(Math.min(...spread) - 1e-9);
        expect(mean).toBeLessThanOrEqual(Math.max(...spread) + 1e-9);
      }),
    );
  });

  it("averaged over all ways to turn the weights round the subscales is the raw index", () => {
    fc.assert(
      fc.property(ratings, weights, (given, pairs) => {
        const turns = [0, 1, 2, 3, 4, 5].map((by) => given.map((_, at) => pairs[(at + by) % 6]!));
        const lines = turns.map((turned, at) => [`p${at}`, ...given, ...turned].join(","));
        const weighted = reportOf([WEIGHTED, ...lines].join("\n"), "tlx-weighted").mean;
        expect(weighted).toBeCloseTo(reportOf(`${TLX}\na,${given.join(",")}`, "tlx").mean, 9);
      }),
    );
  });

  it("takes ratings between the steps of the paper form, and says so", () => {
    const report = reportOf(`${TLX}\na,42,0,100,50.5,5,10`, "tlx");
    expect(report.remarks).toContainEqual({ code: "between-steps", answers: 2 });
  });

  it("says where weights stand unused", () => {
    expect(reportOf(`${WEIGHTED}\na,${TASK},3,0,5,1,3,3`, "tlx").remarks).toContainEqual({
      code: "weights-unused",
    });
  });
});

describe("what is refused", () => {
  const good = "5,1,5,1,5,1,5,1,5,1";
  it.each([
    ["an answer of 0", `${SUS}\na,0,1,5,1,5,1,5,1,5,1`, "sus", "cell-refused", "q1"],
    ["an answer of 6", `${SUS}\na,5,1,5,1,5,1,5,1,5,6`, "sus", "cell-refused", "q10"],
    ["half an answer", `${SUS}\na,5,1,2.5,1,5,1,5,1,5,1`, "sus", "cell-refused", "q3"],
    ["a word", `${SUS}\na,5,agree,5,1,5,1,5,1,5,1`, "sus", "cell-refused", "q2"],
    ["a number that only a program writes", `${SUS}\na,0x5,1,5,1,5,1,5,1,5,1`, "sus", "cell-refused", "q1"],
    ["an empty answer", `${SUS}\na,5,1,,1,5,1,5,1,5,1`, "sus", "cell-missing", "q3"],
    ["a row without id", `${SUS}\n,${good}`, "sus", "cell-missing", "id"],
    ["a rating of 101", `${TLX}\na,101,0,0,0,0,0`, "tlx", "cell-refused", "mental"],
    ["a rating below 0", `${TLX}\na,0,-5,0,0,0,0`, "tlx", "cell-refused", "physical"],
    ["a weight of 6", `${WEIGHTED}\na,0,0,0,0,0,0,6,0,4,1,2,2`, "tlx-weighted", "cell-refused", "w_mental"],
    [
      "half a weight",
      `${WEIGHTED}\na,0,0,0,0,0,0,2.5,0.5,5,1,3,3`,
      "tlx-weighted",
      "cell-refused",
      "w_mental",
    ],
  ] as const)("%s, with line and column", (_, text, scale, code, column) => {
    expect(faultsOf(text, scale)[0]).toMatchObject({ code, column, line: 2 });
  });

  it.each([
    ["14", "3,0,5,1,3,2"],
    ["16", "4,0,5,1,3,3"],
    ["0", "0,0,0,0,0,0"],
  ])("weights that sum to %s", (sum, pairs) => {
    expect(faultsOf(`${WEIGHTED}\na,0,0,0,0,0,0,${pairs}`, "tlx-weighted")).toEqual([
      { code: "weights-sum", line: 2, id: "a", sum: Number(sum) },
    ]);
  });

  it("a column that is missing, one too many, or another scale's table", () => {
    expect(faultsOf(`${SUS.replace(",q7", "")}\na,5,1,5,1,5,1,1,5,1`, "sus")[0]).toMatchObject({
      code: "missing-columns",
      columns: ["q7"],
    });
    expect(faultsOf(`${SUS},q11\na,${good},3`, "sus")[0]).toMatchObject({
      code: "strange-columns",
      columns: ["q11"],
    });
    expect(faultsOf(`${TLX}\na,0,0,0,0,0,0`, "sus")[0]).toMatchObject({ code: "missing-columns" });
    expect(faultsOf(`${TLX}\na,0,0,0,0,0,0`, "tlx-weighted")[0]).toMatchObject({ code: "missing-columns" });
    expect(faultsOf(`${SUS}`, "sus")).toEqual([{ code: "no-rows" }]);
  });

  it("tells the first eight faults and counts the rest", () => {
    const faults = faultsOf(`${SUS}\na,${new Array(10).fill("9").join(",")}`, "sus");
    expect(faults).toHaveLength(9);
    expect(faults.at(-1)).toEqual({ code: "more", count: 2 });
  });

  it("nothing that is accepted lies outside its schema, whatever the cells hold", () => {
    const cell = fc.oneof(
      fc.integer({ min: 1, max: 5 }).map(String),
      fc.string({ maxLength: 4 }),
      fc.constant(""),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 11, maxLength: 11 }), { maxLength: 4 }), (rows) => {
        const table = { columns: SUS.split(","), rows, lines: rows.map((_, at) => at + 2) };
        const result = scoreTable(table, "sus");
        if (result.ok)
          expect(scoreSchema.safeParse({ ...result.value, finding: "", warnings: [] }).success).toBe(true);
        else expect(result.problems.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe("what a reader should know", () => {
  const good = "5,1,5,1,5,1,5,1,5,1";

  it("names one person, few people, equal scores and an id that stands twice", () => {
    expect(reportOf(`${SUS}\na,${good}`, "sus")).toMatchObject({ n: 1, low: null, high: null, sd: null });
    expect(reportOf(`${SUS}\na,${good}`, "sus").remarks).toEqual([{ code: "one-person" }]);
    expect(reportOf(`${SUS}\na,${good}\na,${good}`, "sus").remarks).toEqual([
      { code: "few-people", n: 2 },
      { code: "all-alike", n: 2 },
      { code: "same-id", id: "a", lines: [2, 3] },
    ]);
  });

  it("names who gave one answer to statements that contradict each other, but not to the middle one", () => {
    const text = `${SUS}\na,4,4,4,4,4,4,4,4,4,4\nb,3,3,3,3,3,3,3,3,3,3`;
    expect(reportOf(text, "sus").remarks).toContainEqual({ code: "same-answer", ids: ["a"] });
  });

  it("takes columns in capitals and leaves others alone", () => {
    const text = `${SUS.toUpperCase()},comment\na,${good},fine`;
    expect(reportOf(text, "sus").mean).toBe(100);
  });
});
