import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fileIn, runCli, SMALLEST_PROFILE, scratch } from "./run-cli.ts";

const PROGRAM = "acgme:1400111024";
const told = (file: string, ...options: string[]) => runCli(["tell", file, "--program", PROGRAM, ...options]);
const failures = ["--field", "maximumFailedAttempts", "--value"];

describe("tell", () => {
  it("adds one entry with day, remark and page, and leaves the rest as it was", async () => {
    const file = fileIn(scratch(), "me.yaml", `${SMALLEST_PROFILE}# kept\n`);
    const page = "https://www.example.org/faq";
    const ran = await told(
      file,
      ...failures,
      "0",
      "--date",
      "2026-11-01",
      "--note",
      "FAQ",
      "--address",
      page,
    );
    expect(ran).toMatchObject({ status: 0, err: "" });
    expect(ran.out).toContain("Most failed attempts: 0.");
    expect(readFileSync(file, "utf8")).toBe(`${SMALLEST_PROFILE}# kept
facts:
  - program: ${PROGRAM}
    field: maximumFailedAttempts
    value: 0
    date: 2026-11-01
    note: FAQ
    address: ${page}
`);
  });

  it.each([
    ["visa_h1b", "no", "value: false"],
    ["maximumYearsSinceGraduation", "none", "value: 99"],
    ["minimumUsClinicalMonths", "none", "value: 0"],
    ["setting", "university", "value: university"],
  ])("reads %s %s as the field asks, of today where no day is given", async (field, value, line) => {
    const file = fileIn(scratch(), "me.yaml", SMALLEST_PROFILE);
    expect(await told(file, "--field", field, "--value", value)).toMatchObject({ status: 0 });
    expect(readFileSync(file, "utf8")).toContain(line);
    expect(readFileSync(file, "utf8")).toContain("date: 2026-07-01");
  });

  it.each([
    ["a program that is none", ["--field", "visaJ1", "--value", "no"], "acgme:1400111025", "--program"],
    ["a field that is none", ["--field", "visaJ9", "--value", "no"], PROGRAM, "--field visaJ9"],
    [
      "a value of another type",
      [...failures, "many"],
      PROGRAM,
      "--value cannot be many; write a whole number",
    ],
    ["a value out of range", [...failures, "100"], PROGRAM, "--value is out of range"],
    [
      "none where that says nothing",
      ["--field", "visaJ1", "--value", "none"],
      PROGRAM,
      "write true or false",
    ],
    ["a day that is none", [...failures, "0", "--date", "2026-02-30"], PROGRAM, "--date"],
    ["a page that would run", [...failures, "0", "--address", "javascript:alert(1)"], PROGRAM, "--address"],
    [
      "a page without scheme",
      [...failures, "0", "--address", "www.example.org"],
      PROGRAM,
      "https://www.example.org",
    ],
    ["an empty remark", [...failures, "0", "--note", " "], PROGRAM, "facts[0].note"],
  ])("refuses %s with status 2 and the remedy, and writes nothing", async (_, options, program, words) => {
    const file = fileIn(scratch(), "me.yaml", SMALLEST_PROFILE);
    const ran = await runCli(["tell", file, "--program", program, ...options]);
    expect(ran).toMatchObject({ status: 2, out: "" });
    expect(ran.err).toContain(words);
    expect(readFileSync(file, "utf8")).toBe(SMALLEST_PROFILE);
  });

  it("refuses a profile that is refused, naming the file", async () => {
    const file = fileIn(scratch(), "me.yaml", "applicant: {type: nobody}\n");
    const ran = await told(file, ...failures, "0");
    expect(ran.status).toBe(2);
    expect(ran.err).toContain(`${file}:`);
  });
});
