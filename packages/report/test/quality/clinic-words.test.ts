import { CLINIC_KINDS } from "@smartpick/answers";
import { clinicQuestions, gradeFindings, makeClinic } from "@smartpick/quality";
import { describe, expect, it } from "vitest";
import { clinicQuestionWords, clinicTruthWords } from "../../src/quality/clinic-words.ts";
import {
  gradeReasonWords,
  gradesHeadline,
  gradingProblemWords,
  notAnsweredWords,
  wordedGrade,
} from "../../src/quality/grade-words.ts";

/** Words of the longest sentence. */
function longest(text: string): number {
  return Math.max(...text.split(/(?<=[.?!])\s/u).map((sentence) => sentence.split(/\s+/u).length));
}

describe.each(CLINIC_KINDS)("a clinic of %s in words", (kind) => {
  const { truth } = makeClinic(kind, 1200, 5);

  it("asks its questions without telling which exposure does nothing, nor any number", () => {
    const asked = clinicQuestionWords(clinicQuestions(kind));
    expect(asked.map(({ question }) => question)).toEqual([
      ...truth.effects.map(({ question }) => question),
      "week",
    ]);
    const forms = new Set(asked.slice(0, 2).map(({ words }) => words.replace(/“.*?”|\w+_?\w*(?= “)/g, "")));
    for (const { words } of asked) expect(words).toMatch(/\?$/);
    expect(forms.size).toBeLessThanOrEqual(2);
    expect(clinicQuestionWords(truth)).toEqual(asked);
  });

  it("tells its truth in whole numbers of rows and points, a short sentence at a time", () => {
    const words = clinicTruthWords(truth);
    const all = words.join(" ");
    expect(all).toContain(truth.week.value);
    expect(all).toContain(`${truth.missing.rows} rows have no outcome`);
    for (const { rows } of truth.dirt) expect(all).toContain(String(rows));
    expect(all).not.toMatch(/undefined|null|NaN|-\d/);
    for (const sentence of words) expect(longest(sentence), sentence).toBeLessThanOrEqual(26);
  });

  it("gives a reason for a grade that holds nothing of the truth", () => {
    const written = truth.effects.map(({ question }) => `${question}=higher,3,1,5`);
    const graded = gradeFindings([...written, "week=2025-W02"], truth);
    if (!graded.ok) throw new Error("refused");
    const { grades, open } = graded.value;
    for (const grade of grades) {
      expect(gradeReasonWords(grade)).not.toMatch(/\d/);
      expect(longest(gradeReasonWords(grade))).toBeLessThanOrEqual(26);
    }
    const [first] = wordedGrade(truth, grades, open).grades;
    expect(first?.words).toMatch(/The true difference is [−\d.]+ of 100|There is no effect/);
  });
});

describe("grades in words", () => {
  it("are counted, and what is open is named", () => {
    expect(gradesHeadline([{ verdict: "right" }])).toBe("1 of 1 finding agrees with the truth.");
    expect(gradesHeadline([{ verdict: "right" }, { verdict: "partly" }])).toBe(
      "1 of 2 findings agree with the truth.",
    );
    expect(notAnsweredWords(["session", "week"])).toBe("Not answered yet: session, week.");
    expect(notAnsweredWords([])).toBe("");
  });

  it.each([
    [["weather=none"], "this clinic has no such question. It takes reminder, session or week."],
    [["week=lower"], "this question takes a week, such as week=2025-W30."],
    [["session=2025-W30"], "this question takes a direction or numbers, such as lower or -8,-12,-4."],
    [["session=none", "session=lower"], "session is answered twice. Give one finding for each question."],
    [["session=-8,1,2"], "In “session=-8,1,2” the estimate lies outside its interval."],
  ])("say why %j is not graded, and what would be", (written, words) => {
    const graded = gradeFindings(written, makeClinic("no-shows", 60, 1).truth);
    const said = graded.ok ? [] : graded.problems.map(gradingProblemWords);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(words);
  });
});
