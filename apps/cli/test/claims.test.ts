import { claimsSchema } from "@smartpick/answers";
import { describe, expect, it } from "vitest";
import { fileIn, runCli, scratch } from "./run-cli.ts";

const PROFILE = `applicant: {type: non-us-img}
exams: {step2ck: 230}
seeks: {specialties: [FM]}
application:
  experiences:
    - {title: Officer, from: 2021-01, to: 2021-08, text: Numbered 900 patient cards. Lost cards fell by 60%.}
letters:
  - {writer: Dr. Khan, shared: [numbered the patient cards together]}
`;
const folder = scratch();
const profile = fileIn(folder, "me.yaml", PROFILE);
const statement = fileIn(folder, "mine.txt", "I numbered 900 patient cards. It reduced lost cards by 80%.\n");
const answers = fileIn(
  folder,
  "answers.txt",
  "Q: Which project?\n\nA: I numbered the patient cards.\n\nQ: Which tool?\n\nA: I know SQL.\n",
);

describe("claims", () => {
  it("begins with what differs, with both values, then what nothing shows, and the lines of entries", async () => {
    const { status, out, err } = await runCli([
      "claims",
      profile,
      "--statement",
      statement,
      "--answers",
      answers,
    ]);
    expect([status, err]).toEqual([0, ""]);
    const plain = out.replaceAll(/\s+/g, " ");
    expect(plain).toMatch(/^1 of 3 claims in your texts is shown elsewhere\. 1 has two values;/);
    expect(plain).toContain("“mine.txt”: “80%”; Entry 1: “60%”. Two numbers for one thing.");
    expect(plain.indexOf("Two places do not agree")).toBeLessThan(plain.indexOf("Nothing shows it yet"));
    expect(plain).toContain("Letter: shown (Dr. Khan)");
    expect(plain).toContain("Entry 1. Numbered 900 patient cards, Lost cards fell by 60% (With which tool?)");
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  });

  it("prints a document of its own format, with an answer for each question", async () => {
    const { out } = await runCli([
      "claims",
      profile,
      "--answers",
      answers,
      "--statement",
      statement,
      "--json",
    ]);
    const document: unknown = JSON.parse(out);
    const read = claimsSchema.parse(document);
    expect(read.places.filter(({ column }) => column === "answer").map(({ name }) => name)).toEqual([
      ...["Which project?", "Which tool?"],
    ]);
    expect(read.claims[0]?.words[0]).toContain("80%");
  });

  it("says how to begin where nothing is told, and refuses a file that is not there", async () => {
    const bare = fileIn(folder, "bare.yaml", PROFILE.slice(0, PROFILE.indexOf("application")));
    expect((await runCli(["claims", bare])).out).toMatch(/^No claim is told yet\./);
    const { status, err } = await runCli(["claims", bare, "--statement", "no.txt"]);
    expect(status).toBe(2);
    expect(err).toContain("no.txt");
  });
});
