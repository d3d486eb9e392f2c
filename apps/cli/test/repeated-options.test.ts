import { describe, expect, it } from "vitest";
import { commandLine } from "../src/command-line.ts";
import { RepeatableOption } from "../src/options/once.ts";
import { plainIo, runCli } from "./run-cli.ts";

const VALUES: Readonly<Record<string, string>> = {
  "--applications": "5",
  "--budget": "1",
  "--date": "2026-11-01",
  "--informatics": "0.5",
  "--lang": "es",
  "--out": "list.csv",
  "--program": "1403521267",
  "--programs": "1",
  "--rights": "full",
  "--rows": "1",
  "--runs": "1",
  "--season": "2027",
  "--seconds": "1",
  "--seed": "1",
  "--specialty": "FM",
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

  it("is taken where it may be repeated: specialties of plan, changes of what-if, texts of claims, rules of check, and nothing else", async () => {
    const repeatable = options.filter(([, , option]) => option instanceof RepeatableOption);
    expect(repeatable.map(([command, name]) => `${command} ${name}`)).toEqual(
      expect.arrayContaining([
        "plan --specialty",
        "what-if --set",
        "claims --statement",
        "claims --answers",
        "check --off",
      ]),
    );
    expect(repeatable).toHaveLength(5);
    const { err } = await runCli(["plan", "absent.yaml", "--specialty", "FM", "--specialty", "IM"]);
    expect(err).toContain("absent.yaml: there is no such file");
  });
});
