import type { AskFirst } from "@smartpick/core";
import { describe, expect, test } from "vitest";
import {
  answerWords,
  askFirstFinding,
  askWorth,
  knownWords,
  questionAlone,
  questionWords,
} from "../../src/index.ts";

const question: AskFirst = {
  id: "acgme:1404112345",
  name: "UPMC McKeesport Program",
  city: "McKeesport",
  state: "PA",
  specialty: "Internal Medicine",
  listed: true,
  field: "visaJ1",
  gain: 0.0012,
  probabilityYes: 0.6,
  ifYes: 0,
  ifNo: 0.003,
  source: null,
  year: null,
};

describe("what to ask first", () => {
  test("the finding counts the answers that could change the list", () => {
    expect(askFirstFinding({ askFirst: [question, question] })).toBe("2 answers could change your list.");
    expect(askFirstFinding({ askFirst: [question] })).toBe("1 answer could change your list.");
    expect(askFirstFinding({ askFirst: [] })).toBe("No answer would change your list.");
    expect(askFirstFinding({})).toContain("Applications are over");
  });

  test("each field has its own question", () => {
    expect(questionAlone(question)).toBe("Does it sponsor the J-1 visa?");
    expect(questionAlone({ field: "visaH1b" })).toBe("Does it sponsor the H-1B visa?");
    expect(questionAlone({ field: "step2Minimum" })).toBe("Which Step 2 CK does it ask for at least?");
  });

  test("what is known names its year, and says so when it is not in our sources", () => {
    expect(knownWords(question)).toBe("It is not in our sources.");
    expect(knownWords({ ...question, source: "re2021", year: 2021 })).toBe("The last answer is of 2021.");
    expect(knownWords({ ...question, source: "re2021", year: null })).toBe(
      "The last answer is of an unknown year.",
    );
    expect(knownWords({ field: "step2Minimum", source: "re2020", year: 2020 })).toBe(
      "An old answer of 2020 may lie above your score.",
    );
    expect(questionWords(question)).toBe("Does it sponsor the J-1 visa? It is not in our sources.");
  });

  test("the answer's effect depends on which answer moves the list", () => {
    expect(answerWords(question)).toBe("If the answer is bad, another program takes its place.");
    expect(answerWords({ ...question, ifYes: 0.001, ifNo: 0 })).toBe(
      "If the answer is good, it deserves a signal.",
    );
    expect(answerWords({ ...question, ifYes: 0.001 })).toBe("Either answer moves a place or a signal.");
    expect(answerWords({ ...question, listed: false })).toBe(
      "If the answer is good, it comes onto the list.",
    );
    expect(askWorth(question)).toBe("worth 0.1 of 100");
  });
});
