import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { cutLines, withExamples } from "../../../scripts/docs-examples.ts";
import { markdownPages } from "../../../scripts/markdown-pages.ts";
import { runCli } from "./run-cli.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const pages = markdownPages(root)
  .map((page) => [page, readFileSync(`${root}/${page}`, "utf8")] as const)
  .filter(([, text]) => text.includes("<!-- example"));

const output = async (argv: readonly string[]): Promise<string> => {
  const absolute = argv.map((word) => (/\.(yaml|csv)$/.test(word) ? `${root}/${word}` : word));
  const { status, out, err } = await runCli(absolute);
  expect([status, err], argv.join(" ")).toEqual([0, ""]);
  return out;
};

describe("the examples in the pages", () => {
  it("are found", () => {
    expect(pages.map(([page]) => page)).toContain("docs/reference/cli.md");
  });

  it.each(pages)(
    "of %s are what the commands write (npm run docs:examples writes them anew)",
    async (_, text) => {
      expect(await withExamples(text, output)).toBe(text);
    },
  );

  it.each(pages)("of %s do not depend on the clock", (_, text) => {
    for (const [line] of text.matchAll(/^\$ smartpick (?:plan|forecast|chances|specialties) .*/gm))
      expect(line).toMatch(/--today \d{4}-\d\d-\d\d/);
  });
});

describe("withExamples", () => {
  const page = (cut: string, old: string): string =>
    `Before\n\n<!-- example: ${cut} -->\n\`\`\`\n$ smartpick facts "case western" --json\n${old}\`\`\`\n<!-- end -->\n\nAfter\n`;
  const echo = async (argv: readonly string[]): Promise<string> => `${argv.join("|")}\nsecond\n`;

  it("replaces an old output, fills an empty block, and leaves the rest alone", async () => {
    const wanted = page("all", "facts|case western|--json\nsecond\n");
    expect(await withExamples(page("all", "old\nlines\n"), echo)).toBe(wanted);
    expect(await withExamples(page("all", ""), echo)).toBe(wanted);
    expect(await withExamples(wanted, echo)).toBe(wanted);
    expect(await withExamples(`${wanted}${page("all", "")}`, echo)).toBe(wanted + wanted);
  });

  it("refuses a block that it cannot read", async () => {
    await expect(withExamples(page("all", "").replace("<!-- end -->", ""), echo)).rejects.toThrow(
      "1 example",
    );
    await expect(withExamples(page("all", "").replace("$ ", "> "), echo)).rejects.toThrow("1 example");
    await expect(withExamples(page("lines 3", ""), echo)).rejects.toThrow("lines 3");
  });
});

describe("cutLines", () => {
  const lines = "one\ntwo\n\nCosts\na 1\nb 2\n\nSignals\nc\n\nend\n";

  it.each([
    ["all", ["one", "two", "", "Costs", "a 1", "b 2", "", "Signals", "c", "", "end"]],
    ["first 1", ["one", "…"]],
    ["last 1", ["…", "end"]],
    ["first 3, last 2", ["one", "two", "", "…", "", "end"]],
    ['first 1, "Costs", "Signals" 1', ["one", "…", "Costs", "a 1", "b 2", "", "Signals", "…"]],
    ["first 8, last 8", lines.trimEnd().split("\n")],
  ])("%s", (cut, wanted) => {
    expect(cutLines(lines, cut)).toEqual(wanted);
  });

  it("refuses words that no later line begins with", () => {
    expect(() => cutLines(lines, '"Money"')).toThrow("Money");
    expect(() => cutLines(lines, '"Signals", "Costs"')).toThrow("Costs");
  });
});
