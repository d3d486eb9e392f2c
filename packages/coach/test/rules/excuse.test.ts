import { describe, expect, it } from "vitest";
import { documentOf } from "../../src/document/document.ts";
import { NO_CONTEXT } from "../../src/rules/context.ts";
import { excuse } from "../../src/rules/story/excuse.ts";

const marks = (text: string): number =>
  excuse.find(documentOf(text, "personal-statement"), NO_CONTEXT).length;

describe("an excuse", () => {
  it.each([
    "The gap in my CV from 2019 to 2020 is when my daughter was born. I read one chapter a day and returned to the wards in March 2020, on the first day of the lockdown.",
    "I failed an economics course before I came to medicine. Neither taught me much at the time.",
    "There was no gap in care that winter, and no gap in my training either: I was on call every third night.",
    "I have been treated for depression, and I take my medicine every day. I was hospitalized for two weeks in 2019.",
  ])("is no date, no change and nothing that is denied: %s", (text) => {
    expect(marks(text)).toBe(0);
  });

  it("still is a birth on which a result is laid", () => {
    expect(marks("I failed Step 1 because my daughter was born that spring.")).toBe(1);
  });
});
