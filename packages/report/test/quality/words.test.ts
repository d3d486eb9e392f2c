import { readFileSync } from "node:fs";
import {
  scoreSchema,
  type UsabilityKind,
  usabilitySchema,
  type WordedScore,
  type WordedUsability,
} from "@smartpick/answers";
import { type RowFault, scoreTable, type Table, usabilityOf } from "@smartpick/quality";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  agreementWords,
  alertBurdenLines,
  alertCategoryLines,
  alertRateLines,
  alertToLookAt,
  cellFaultWords,
  rowFaultWords,
  scoreComparisons,
  scoreMeaning,
  stepWords,
  wordedScore,
  wordedUsability,
} from "../../src/index.ts";
import { decimal, shareOf100 } from "../../src/quality/measured-words.ts";
import { secondsWords } from "../../src/quality/tasks-words.ts";

const EXAMPLES = new URL("../../../../examples/usability/", import.meta.url);

function tableOf(text: string): Table {
  const [head = "", ...body] = text.trim().split("\n");
  return {
    columns: head.split(","),
    rows: body.map((line) => line.split(",")),
    lines: body.map((_, at) => at + 2),
  };
}
const example = (name: string): Table => tableOf(readFileSync(new URL(`${name}.csv`, EXAMPLES), "utf8"));

function usability(table: Table, kind: UsabilityKind): WordedUsability {
  const result = usabilityOf(table, kind);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return wordedUsability(result.value);
}
function score(table: Table, scale: "sus" | "tlx" | "tlx-weighted"): WordedScore {
  const result = scoreTable(table, scale);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return wordedScore(result.value);
}

/** Every sentence that a worded document or its lines hold. */
function sentencesOf(document: WordedScore | WordedUsability): readonly string[] {
  const own = [document.finding, ...document.warnings];
  if (document.schema === "smartpick/score@1")
    return [...own, ...scoreMeaning(document), ...scoreComparisons(document).map(({ words }) => words)];
  if (document.kind === "heuristics") return [...own, agreementWords(document)];
  if (document.kind === "tasks") return [...own, ...document.steps.map(stepWords)];
  const lines = [...alertRateLines(document), ...alertCategoryLines(document), ...alertBurdenLines(document)];
  return [...own, ...lines, alertToLookAt(document) ?? ""];
}

/** Sentences of more than 26 words, quoted words of the reader counted as one. */
const tooLong = (texts: readonly string[]): readonly string[] =>
  texts
    .flatMap((text) => text.replace(/“[^”]*”/g, "“quoted”").split(/(?<=[.?!])\s+(?=[A-Z“0-9])/))
    .filter((sentence) => sentence.split(/\s+/).length > 26);

const DOCUMENTS = [
  ["sus", () => score(example("sus"), "sus")],
  ["tlx", () => score(example("tlx"), "tlx")],
  ["tlx-weighted", () => score(example("tlx"), "tlx-weighted")],
  ["heuristics", () => usability(example("heuristics"), "heuristics")],
  ["tasks", () => usability(example("tasks"), "tasks")],
  ["alerts", () => usability(example("alerts"), "alerts")],
  ["alerts that nobody judged", () => usability(tableOf("alert,outcome\nA,overridden\nA,unknown"), "alerts")],
  ["alerts whose outcome nobody told", () => usability(tableOf("alert,outcome\nA,\nA,unknown"), "alerts")],
  ["one rater", () => usability(tableOf("problem,heuristics,severity\none,,\ntwo,undo,0"), "heuristics")],
  ["a task that all completed", () => usability(tableOf("person,task,completed\na,T,yes\nb,T,yes"), "tasks")],
  ["one person", () => score(tableOf("id,q1,q2,q3,q4,q5,q6,q7,q8,q9,q10\na,4,4,4,4,4,4,4,4,4,4"), "sus")],
] as const;

describe.each(DOCUMENTS)("the words on %s", (_, make) => {
  it("fit the schema of their document", () => {
    const document = make();
    const schema = document.schema === "smartpick/score@1" ? scoreSchema : usabilitySchema;
    expect(schema.safeParse(document).error?.issues ?? []).toEqual([]);
  });

  it("are whole and short sentences", () => {
    const sentences = sentencesOf(make());
    for (const sentence of sentences)
      expect(sentence).not.toMatch(/undefined|NaN|null|Infinity|\b1 people\b|-\d/);
    expect(tooLong(sentences)).toEqual([]);
  });
});

describe("a score in words", () => {
  it("says mean, range and number of people, then what the number is not", () => {
    const document = score(example("sus"), "sus");
    expect(document.finding).toBe(
      "The mean score of 10 people is 54.5 of 100. The chance is 19 in 20 that the mean of all such people is between 37.5 and 71.5.",
    );
    expect(scoreMeaning(document)[0]).toContain("no percentage");
    expect(scoreComparisons(document)[0]?.words).toContain("Your range holds it");
  });

  it("compares nothing for one person and shows no range", () => {
    const document = score(tableOf("id,q1,q2,q3,q4,q5,q6,q7,q8,q9,q10\na,5,1,5,1,5,1,5,1,5,1"), "sus");
    expect(document.finding).toBe("One person gave a score of 100 of 100. One person gives no range.");
    expect(scoreComparisons(document)[0]?.words).toContain("One person cannot be compared");
  });

  it("cuts the range in words at the ends of the scale, not in the document", () => {
    const rows = "a,5,1,5,1,5,1,5,1,5,1\nb,5,1,5,1,5,1,5,1,5,4";
    const document = score(tableOf(`id,q1,q2,q3,q4,q5,q6,q7,q8,q9,q10\n${rows}`), "sus");
    expect(document.high).toBeGreaterThan(100);
    expect(document.finding).toMatch(/and 100\.$/);
  });
});

describe("alerts in words", () => {
  it("say who was not judged, and never that unknown is none", () => {
    const document = usability(tableOf("alert,outcome\nA,overridden\nA,accepted"), "alerts");
    if (document.kind !== "alerts") throw new Error(document.kind);
    expect(document.finding).toContain("Nobody judged whether they should have fired");
    expect(alertRateLines(document)[1]).toBe(
      "Should not have fired: unknown. 2 alerts could count and nobody judged them.",
    );
    expect(alertToLookAt(document)).toBeNull();
  });

  it("give the wider range where clinicians differ", () => {
    const rows = [1, 5, 9, 1, 9, 5].flatMap((overridden, clinician) =>
      Array.from({ length: 10 }, (_, at) => `A,${at < overridden ? "overridden" : "accepted"},c${clinician}`),
    );
    const one = usability(tableOf(["alert,outcome,clinician", ...rows].join("\n")), "alerts");
    const bare = usability(
      tableOf(["alert,outcome,clinician", ...rows.map((row) => row.replace(/c\d$/, ""))].join("\n")),
      "alerts",
    );
    expect(one.finding).toContain("between 12 and 88 of 100");
    expect(bare.finding).toContain("between 38 and 62 of 100");
  });
});

describe("numbers in words", () => {
  it.each([
    [68, "68"],
    [70.14, "70.1"],
    [69.96, "70"],
    [-3.5, "−3.5"],
    [-0.01, "0"],
  ])("%f is %s", (value, words) => expect(decimal(value)).toBe(words));

  it("says nothing and everything only where it is so", () => {
    expect([0, 0.001, 0.5, 0.999, 1].map(shareOf100)).toEqual([
      "0",
      "fewer than 1",
      "50",
      "more than 99",
      "100",
    ]);
  });

  it.each([
    [4.26, "4.3 s"],
    [48.4, "48 s"],
    [59.7, "1 min"],
    [125, "2 min 5 s"],
  ])("%f seconds are %s", (seconds, words) => expect(secondsWords(seconds)).toBe(words));
});

describe("rowFaultWords", () => {
  const FAULTS: readonly RowFault[] = [
    { code: "no-rows" },
    { code: "missing-columns", columns: ["q7"], found: ["id", "q1"], wanted: ["id", "q1", "q7"] },
    { code: "strange-columns", columns: ["q11"], wanted: ["id", "q1"] },
    { code: "cell-missing", line: 3, column: "q2", takes: "a whole number from 1 to 5" },
    { code: "cell-refused", line: 3, column: "q2", cell: "6", takes: "a whole number from 1 to 5" },
    { code: "weights-sum", line: 4, id: "ann", sum: 14 },
    { code: "row-twice", line: 9, first: 2, what: ["ann", "Reorder"] },
    { code: "counts-differ", line: 5, column: "encounters", cell: "60", before: "50", clinician: null },
    { code: "more", count: 1200 },
  ];

  it.each(FAULTS)("names the file, the place and what is accepted for $code", (fault) => {
    const words = rowFaultWords(fault, "data.csv");
    expect(words).toMatch(/^data\.csv/);
    expect(words).not.toMatch(/undefined|null/);
    if ("line" in fault) expect(words).toContain(`line ${fault.line}`);
    expect(tooLong([words])).toEqual([]);
  });

  it.each(FAULTS)(
    "says $code beside its cell without the file, and nothing there for a whole table",
    (fault) => {
      const words = cellFaultWords(fault);
      if (!("line" in fault)) return expect(words).toBeNull();
      expect(words).toMatch(new RegExp(`^Line ${fault.line}\\b`));
      expect(`data.csv, l${words?.slice(1)}`).toBe(rowFaultWords(fault, "data.csv"));
    },
  );

  it("keeps a long cell short", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 41, maxLength: 500 }), (cell) => {
        const fault: RowFault = { code: "cell-refused", line: 1, column: "q1", cell, takes: "a number" };
        expect(rowFaultWords(fault, "f").length).toBeLessThan(130);
      }),
    );
  });
});
