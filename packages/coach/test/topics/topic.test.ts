import { describe, expect, it } from "vitest";
import { splitParagraph } from "../../src/document/split-paragraph.ts";
import { type TopicOf, topicOf } from "../../src/topics/topic.ts";

function about(text: string): TopicOf {
  const [first] = splitParagraph(text);
  if (first === undefined) throw new Error("no sentence");
  return topicOf(first.sentence);
}

describe("the topic of a sentence", () => {
  it.each([
    ["I examined a boy with fever on the ward.", "bedside"],
    ["I built a dashboard in SQL from our timestamps.", "informatics"],
    ["I failed Step 1 in 2021.", "red-flag"],
    ["I went unmatched last year.", "red-flag"],
    ["There is a gap of two years in my training.", "red-flag"],
    ["My Step 2 score was below the average.", "red-flag"],
    ["My country has eleven million inhabitants.", "background"],
    ["I hope to train in a residency with a strong program of teaching.", "goal"],
    ["I changed my method and joined a study group.", "growth"],
    ["The tea was cold.", "other"],
    ["Mr. Silva survived.", "bedside"],
    ["I am a physician from Egypt with six years of experience.", "background"],
    ["I seek a program in internal medicine with a clinic for immigrants.", "goal"],
    ["I want to treat heart failure where nobody else does.", "goal"],
    ["Ever since I was a child, I have always wanted to be a doctor.", "background"],
    ["I took medical school in seven years rather than six.", "red-flag"],
    ["I have been treated for depression, and I take my medicine every day.", "red-flag"],
    ["Computers never interested me.", "other"],
  ])("%s", (text, topic) => {
    expect(about(text).topic).toBe(topic);
  });

  it("takes no patient's failure for hers", () => {
    expect(about("She had failed two treatments before I met her.").redFlag).toBeNull();
    expect(about("I learned to help students who failed the exam.").redFlag).toBeNull();
    expect(about("The dose did not match the order, and I called the pharmacy.").redFlag).toBeNull();
  });

  it("takes nothing that is denied or quoted for hers", () => {
    for (const text of [
      "There was no gap in care that winter, and no gap in my training either.",
      "I have never failed an exam.",
      "I heard a student say “I failed Step 1” in the hall.",
    ])
      expect(about(text).redFlag, text).toBeNull();
  });

  it("knows an attempt that was passed from one that was not", () => {
    expect(about("I passed Step 2 CK on my first attempt.").redFlag).toBeNull();
    expect(about("My first attempt at Step 2 CK was not successful.").redFlag).toBe("failed");
  });

  it("counts a story that the reader can see as of the ward, whatever it taught", () => {
    const { topic, growth } = about("I learned that a patient in bed nine knew more than I.");
    expect({ topic, growth }).toEqual({ topic: "bedside", growth: true });
  });
});
