import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type CheckOptions, checkDocument } from "../src/check.ts";
import type { DocumentKind } from "../src/document/kind.ts";
import type { Speller } from "../src/rules/context.ts";
import { RULES } from "../src/rules/registry.ts";

/** `cases/NAME.txt`: texts in which the rule of that name must speak (`fail:`) and must be silent (`pass:`). */
const folder = fileURLToPath(new URL("../cases/", import.meta.url));
const LEAST = 3;

interface RuleCase {
  readonly text: string;
  readonly speaks: boolean;
}

describe("each rule", () => {
  const files = new Set(readdirSync(folder));

  it("has a name of its own", () => {
    expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
  });

  it("has a file of cases, and each file a rule", () => {
    expect([...files].sort()).toEqual(RULES.map(({ name }) => `${name}.txt`).sort());
  });

  it.each(RULES.map((rule) => [rule.name, rule] as const))(
    "%s speaks and is silent where it must",
    (name, rule) => {
      if (!files.has(`${name}.txt`)) return;
      const { kind, options, cases } = casesOf(readFileSync(`${folder}${name}.txt`, "utf8"), rule.kinds?.[0]);
      // Alone: of two rules of one id on one passage only the weightier is heard.
      const off = RULES.map((other) => other.name).filter((other) => other !== name && other !== rule.id);
      const wrong = cases
        .filter(
          ({ text, speaks }) =>
            checkDocument(text, kind, { ...options, off }).findings.some((f) => f.name === name) !== speaks,
        )
        .map(({ text, speaks }) => `${speaks ? "silent at" : "speaks at"}: ${text}`);
      expect(wrong).toEqual([]);
      expect(cases.filter(({ speaks }) => speaks).length).toBeGreaterThanOrEqual(LEAST);
      expect(cases.filter(({ speaks }) => !speaks).length).toBeGreaterThanOrEqual(LEAST);
    },
  );
});

/** Heads: `kind:`, `options:` as JSON, and `unknown:` with `slip=word` pairs for a speller that knows all else; then cases, one a line, with `\n` for a line break. */
function casesOf(
  source: string,
  first: DocumentKind = "personal-statement",
): { readonly kind: DocumentKind; readonly options: CheckOptions; readonly cases: readonly RuleCase[] } {
  let kind = first;
  let options: CheckOptions = {};
  const cases: RuleCase[] = [];
  for (const line of source.split("\n")) {
    const [, key, value = ""] = /^(\w+): ?(.*)$/.exec(line) ?? [];
    if (key === "kind") kind = value as DocumentKind;
    else if (key === "options") options = JSON.parse(value) as CheckOptions;
    else if (key === "unknown") options = { ...options, speller: spellerWithout(value.split(" ")) };
    else if (key === "fail" || key === "pass")
      cases.push({ text: value.replaceAll("\\n", "\n"), speaks: key === "fail" });
    else if (line !== "") throw new Error(`a line of cases is neither fail nor pass: ${line}`);
  }
  return { kind, options, cases };
}

/** A speller that knows every word but these, each with the word that was meant. */
function spellerWithout(pairs: readonly string[]): Speller {
  const meant = new Map(pairs.map((pair) => pair.split("=") as [string, string]));
  return {
    knows: (word) => !meant.has(word),
    near: (word) => [meant.get(word) ?? ""].filter((near) => near !== ""),
  };
}
