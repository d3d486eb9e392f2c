import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { claimLedger } from "../../src/claims/claim-ledger.ts";
import { readCorpus } from "../corpus/read-corpus.ts";
import { emptyLedger } from "./empty-ledger.ts";
import { joinCounts } from "./joins.ts";

const page = readFileSync(new URL("../../../../docs/method/claims.md", import.meta.url), "utf8");

it.each(["fit", "check"])("the joining of claims on the set “%s” is what its page says", (set) => {
  const { pairs, found, missed, wrong } = joinCounts(set);
  const [precision, recall] = [found / (found + wrong), found / (found + missed)];
  const percent = (share: number): string => `${Math.round(share * 100)} of 100`;
  expect(page).toContain(
    `| ${set} | ${pairs} | ${found} of ${found + missed} | ${wrong} of ${pairs - found - missed} | ${percent(precision)} | ${percent(recall)} |`,
  );
  expect(precision).toBeGreaterThanOrEqual(0.9);
  expect(recall).toBeGreaterThanOrEqual(0.85);
});

it("strangers who are read as one person hardly ever contradict each other in a number", () => {
  const folders = ["dev", "held-out", "third", "fourth"].flatMap((set) => readCorpus(`${set}/clean`));
  const texts = folders.map(({ name, kind, text }) => ({ id: name, kind, title: name, text }));
  const { claims } = claimLedger({ ...emptyLedger(), texts });
  const sure = claims.filter(({ trouble }) => trouble?.isSure === true && trouble.code !== "fact");
  expect(texts.length).toBeGreaterThan(100);
  expect(sure.length).toBeLessThanOrEqual(2);
});
