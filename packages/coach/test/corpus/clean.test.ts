import { describe, expect, it } from "vitest";
import { checkDocument } from "../../src/check.ts";
import { builtSpeller } from "../read-speller.ts";
import { readCorpus } from "./read-corpus.ts";

const MOST = 2;
const speller = builtSpeller();

describe("clean prose", () => {
  it.each(["dev", "held-out", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"])(
    "of the corpus %s gets no more remarks than promised",
    async (corpus) => {
      const texts = readCorpus(`${corpus}/clean`);
      const checks = texts.map(({ text, kind, specialty }) =>
        checkDocument(text, kind, { specialty, speller }),
      );
      const words = checks.reduce((sum, check) => sum + check.words, 0);
      const all = checks.flatMap(({ findings }) => findings);
      const sure = all.filter(({ severity }) => severity !== "could");
      // A new rule shows here what it costs.
      const said = checks.flatMap(({ findings }, at) =>
        findings.map(({ severity, name, quote }) => [texts[at]?.name, severity, name, quote].join(" | ")),
      );
      await expect(`${said.join("\n")}\n`).toMatchFileSnapshot(`snapshots/clean-${corpus}.txt`);
      expect((1000 * sure.length) / words).toBeLessThanOrEqual(MOST);
    },
  );
});
