import { expect, test } from "vitest";
import { askEmail, askEmailOfAll, askEmailOfProgram } from "../../src/index.ts";

const program = { name: "UPMC McKeesport Program", specialty: "Internal Medicine" };
const FIELDS = [
  "visaJ1",
  "visaH1b",
  "failedStep1Accepted",
  "failedStep2Accepted",
  "maximumFailedAttempts",
  "maximumAttemptsPerStep",
  "maximumYearsSinceGraduation",
  "minimumUsClinicalMonths",
  "step2Minimum",
] as const;

test("an e-mail asks exactly its own question and leaves the name to the applicant", () => {
  expect(askEmail({ ...program, field: "visaJ1" }, 2028)).toEqual({
    subject: "Question before applying: J-1 visa, Internal Medicine",
    text: `Dear Program Coordinator,

I plan to apply to your Internal Medicine residency (UPMC McKeesport Program) in the 2028 Match. May I ask one question before I apply?

Do you sponsor the J-1 visa for residents who start in July 2028?

Thank you for your time.

Kind regards,
[Your name]`,
  });
});

test("the question on the score asks for the program's limit and never tells a score", () => {
  const { subject, text } = askEmail({ ...program, field: "step2Minimum" }, 2028);
  expect(subject).toBe("Question before applying: lowest Step 2 CK score, Internal Medicine");
  expect(text).toContain("Is there a lowest USMLE Step 2 CK score that you ask applicants for");
  expect(text.replace("2028", "")).not.toMatch(/\d{2,}/);
});

test("every e-mail is short, has two question marks and no sentence over 26 words", () => {
  for (const field of FIELDS) {
    const { text } = askEmail({ ...program, field }, 2028);
    expect(text.split(/\s+/).length).toBeLessThan(80);
    expect(text.match(/\?/g)).toHaveLength(2);
    for (const sentence of text.split(/(?<=[.?])\s+|\n/)) {
      expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(26);
    }
  }
});

test("one e-mail for all holds each question once, and tells nothing of the applicant", () => {
  const { text } = askEmailOfAll(
    [...FIELDS, "visaJ1" as const].map((field) => ({ field })),
    2028,
  );
  const lines = text.split("\n").filter((line) => line.startsWith("- "));
  expect(lines).toHaveLength(FIELDS.length);
  expect(text).toContain("[specialty]");
  expect(text).toContain("[Your name]");
  expect(text.replace(/2028|Step \d/g, "")).not.toMatch(/\d{2,}|\bmy (score|failure|visa)\b/);
  for (const sentence of text.split(/(?<=[.?:])\s+|\n/)) {
    expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(26);
  }
});

test("an e-mail to one program asks at most three open questions, and there is none where nothing is open", () => {
  expect(askEmailOfProgram(program, [], 2028)).toBeNull();
  expect(askEmailOfProgram(program, ["visaJ1"], 2028)).toEqual(
    askEmail({ ...program, field: "visaJ1" }, 2028),
  );
  const all = askEmailOfProgram(program, FIELDS, 2028);
  expect(all?.subject).toBe("Questions before applying, Internal Medicine");
  expect(all?.text.match(/^- /gm)).toHaveLength(3);
  expect(all?.text).toContain("UPMC McKeesport Program");
});
