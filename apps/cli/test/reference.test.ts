import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { commandLine } from "../src/command-line.ts";
import { plainIo } from "./run-cli.ts";

const REFERENCE = readFileSync(new URL("../../../docs/reference/cli.md", import.meta.url), "utf8");

const root = commandLine(plainIo());

describe("docs/reference/cli.md", () => {
  it.each(root.commands.map((command) => [command.name(), command] as const))(
    "describes %s and its options",
    (name, command) => {
      expect(REFERENCE).toContain(`smartpick ${name}`);
      for (const option of command.options)
        expect(REFERENCE, `${name} ${option.long}`).toContain(option.long);
    },
  );

  it("names no option that does not exist", () => {
    const known = new Set([
      "--help",
      "--version",
      ...root.commands.flatMap((command) => command.options.map(({ long }) => long)),
    ]);
    for (const [option] of REFERENCE.matchAll(/(?<![\w-])--[a-z]+(?:-[a-z]+)*/g))
      expect([...known]).toContain(option);
  });
});
