import type { AskFirst, AskGroup } from "@smartpick/core";
import { describe, expect, test } from "vitest";
import {
  answerWords,
  askFirstFinding,
  groupWords,
  groupWorth,
  knownWords,
  questionAlone,
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
  const group: AskGroup = {
    field: "failedStep1Accepted",
    programs: ["acgme:1", "acgme:2"],
    listed: 2,
    gain: 0.002,
    open: 121,
    gainOfAll: 0.0051,
  };

  test("the finding counts the questions and says what the first is worth", () => {
    expect(askFirstFinding({ askGroups: [group, group] })).toBe(
      "2 questions could change your list. The first is worth 0.2 of 100 from the 2 programs to ask first, 0.5 of 100 from all 121.",
    );
    expect(askFirstFinding({ askGroups: [group] })).toBe(
      "One question could change your list, worth 0.2 of 100 from the 2 programs to ask first, 0.5 of 100 from all 121.",
    );
    expect(askFirstFinding({ askGroups: [] })).toBe("No answer would change your list.");
    expect(askFirstFinding({})).toContain("Applications are over");
  });

  test("a group says whom to ask what, and what all answers together bring", () => {
    expect(groupWords(group)).toBe("Ask 2 programs whether they consider a failed Step 1");
    expect(groupWorth(group)).toBe("together worth 0.2 of 100; all 121 whose answer counts, 0.5");
    const one = { ...group, programs: ["acgme:1"], open: 1, gainOfAll: 0.002 };
    expect(`${groupWords(one)}: ${groupWorth(one)}.`).toBe(
      "Ask 1 program whether they consider a failed Step 1: worth 0.2 of 100.",
    );
  });

  test("each field has its own question", () => {
    expect(questionAlone(question)).toBe("Does it sponsor the J-1 visa?");
    expect(questionAlone({ field: "visaH1b" })).toBe("Does it sponsor the H-1B visa?");
    expect(questionAlone({ field: "step2Minimum" })).toBe("Which Step 2 CK does it ask for at least?");
  });

  test("what is known names its year, and says so when it is not in our sources", () => {
    expect(knownWords(question)).toBe("It is not in our sources.");
    expect(knownWords({ ...question, source: "re2021", year: 2021 })).toBe("The last answer is of 2021.");
    expect(knownWords({ ...question, source: "re2021", year: 2021, says: false })).toBe(
      "The last answer, of 2021, says no.",
    );
    expect(knownWords({ ...question, source: "re2021", year: null })).toBe(
      "The last answer is of an unknown year.",
    );
    expect(knownWords({ field: "step2Minimum", source: "re2020", year: 2020 })).toBe(
      "An old answer of 2020 may lie above your score.",
    );
    expect(knownWords({ field: "maximumFailedAttempts", source: "freida", year: 2026 })).toBe(
      "An old answer of 2026 would leave you out.",
    );
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
  });
});
