import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { claimLedger } from "../../src/claims/claim-ledger.ts";
import { emptyLedger } from "./empty-ledger.ts";

const lines = readFileSync(new URL("../../corpus/claims/contradictions.txt", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split(" | "));

it("has at least 25 cases that must differ and 25 that must not", () => {
  const many = (kind: string): number => lines.filter(([label]) => label === kind).length;
  expect(many("differs")).toBeGreaterThanOrEqual(25);
  expect(many("agrees")).toBeGreaterThanOrEqual(25);
});

it.each(lines)("%s: %s | %s", (label, statement = "", entry = "") => {
  const { claims } = claimLedger({
    ...emptyLedger(),
    texts: [{ id: "s", kind: "personal-statement", title: "S", text: statement }],
    experiences: [{ title: "Post", organization: null, from: null, to: null, text: entry, meaning: null }],
  });
  const sure = claims.flatMap(({ trouble }) => (trouble === null ? [] : [trouble.isSure]));
  expect(sure.includes(true) ? "differs" : sure.length > 0 ? "asks" : "agrees").toBe(label);
  for (const { trouble } of claims)
    for (const { quote, field } of trouble?.sides ?? [])
      expect(field === "text" && (statement.includes(quote) || entry.includes(quote))).toBe(true);
});
