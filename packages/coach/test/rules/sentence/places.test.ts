import { describe, expect, it } from "vitest";
import { checkDocument } from "../../../src/check.ts";

/** The passages of the first finding of a rule: its own, then those beside it. */
function places(text: string, name: string): readonly string[] {
  const found = checkDocument(text, "personal-statement").findings.find((finding) => finding.name === name);
  if (found === undefined) return [];
  return [found.quote, ...(found.also ?? []).map(({ from, to }) => text.slice(from, to))];
}

describe("a finding with several places", () => {
  it("names each place of an abbreviation that is never written out", () => {
    expect(places("I saw the DHQ. The DHQ was far.", "unexplained-abbreviation")).toEqual(["DHQ", "DHQ"]);
  });

  it("marks the rarer of two spellings", () => {
    const text = "The color of the center was red. The labor ward had a colour, and I organised it.";
    expect(places(text, "us-uk-mixed")).toEqual(["colour", "organised"]);
  });

  it("takes signs near each other on a line as one, and signs that only change as another", () => {
    const findings = checkDocument(
      "I saw → this ★ — and that.\n\nThen ✓ there.",
      "personal-statement",
    ).findings;
    const quotes = findings.filter(({ name }) => name === "non-plain-text").map(({ quote }) => quote);
    expect(quotes).toEqual(["→ this ★", "—", "✓"]);
  });

  it("keeps a stretch of stations under 300 characters", () => {
    const years = [2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018];
    const text = years.map((year) => `In ${year} I attended a course in the school of a town.`).join(" ");
    const [quote = ""] = places(text, "cv-rehash");
    expect(quote.length).toBe(300);
  });
});
