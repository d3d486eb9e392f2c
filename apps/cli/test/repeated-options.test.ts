import { describe, expect, it } from "vitest";
import { commandLine } from "../src/command-line.ts";
import { RepeatableOption } from "../src/options/once.ts";
import { plainIo, runCli } from "./run-cli.ts";

const VALUES: Readonly<Record<string, string>> = {
  "--applications": "5",
  "--better": "lower",
  "--budget": "1",
  "--date": "2026-11-01",
  "--freeze": "5",
  "--informatics": "0.5",
  "--lang": "es",
  "--method": "run",
  "--out": "list.csv",
  "--paper": "a4",
  "--points-needed": "seen",
  "--power": "0.9",
  "--program": "1403521267",
  "--programs": "1",
  "--rights": "full",
  "--rules": "nhs",
  "--rows": "1",
  "--runs": "1",
  "--season": "2027",
  "--seconds": "1",
  "--seed": "1",
  "--specialty": "FM",
  "--target": "1",
  "--today": "2026-07-01",
};

const options = commandLine(plainIo()).commands.flatMap((command) =>
  command.options.map((option) => [command.name(), option.long ?? "", option] as const),
);

describe("an option that is given twice", () => {
  it.each(options.filter(([, , option]) => !(option instanceof RepeatableOption)))(
    "is refused: %s %s",
    async (command, name, option) => {
      const given = option.required ? [name, VALUES[name] ?? "no value in this test"] : [name];
      const { status, out, err } = await runCli([command, "profile.yaml", ...given, ...given]);
      expect([status, out]).toEqual([2, ""]);
      expect(err).toBe(`${command}: ${name} is given twice. It takes one.\n`);
    },
  );

  it("is refused also with another value, and written with =", async () => {
    const { err } = await runCli(["plan", "profile.yaml", "--budget", "1", "--budget=2"]);
    expect(err).toBe("plan: --budget is given twice. It takes one.\n");
  });

  it("is taken where it may be repeated: specialties of plan, changes of what-if, texts of claims, rules of check, findings and strata of clinics, and nothing else", async () => {
    const repeatable = options.filter(([, , option]) => option instanceof RepeatableOption);
    expect(repeatable.map(([command, name]) => `${command} ${name}`)).toEqual(
      expect.arrayContaining([
        "plan --specialty",
        "what-if --set",
        "claims --statement",
        "claims --answers",
        "check --off",
        "sample-clinic --grade",
        "analyse --strata",
      ]),
    );
    expect(repeatable).toHaveLength(7);
    const { err } = await runCli(["plan", "absent.yaml", "--specialty", "FM", "--specialty", "IM"]);
    expect(err).toContain("absent.yaml: there is no such file");
  });
});
