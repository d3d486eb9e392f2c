import type { InterviewSheet } from "@smartpick/core";
import { describe, expect, it } from "vitest";
import {
  besidesLines,
  knownFactWords,
  reasonWords,
  soughtWords,
  standingWords,
  toAskWords,
} from "../../src/interview/sheet-words.ts";

type Fact = InterviewSheet["known"][number];

const entry = (changes: Partial<Fact["entries"][number]>): Fact["entries"][number] => ({
  ...{ value: "Epic", source: "a", sourceTitle: "A", address: null, year: 2024 },
  ...{ kind: "observation", standing: "published", note: null },
  ...changes,
});
const fact = (...entries: Fact["entries"]): Fact => ({
  ...{ field: "ehrVendor", label: "Health record system", value: entries[0]?.value ?? null },
  conflict: entries.length > 1,
  entries,
});

describe("a known fact", () => {
  it("stands with its year, its origin where it is not published, and its note", () => {
    expect(knownFactWords(fact(entry({})))).toBe("Health record system: Epic (2024).");
    const likely = entry({ year: null, standing: "derived", note: "by the name" });
    expect(knownFactWords(fact(likely))).toBe(
      "Health record system: Epic (year unknown; derived; by the name).",
    );
    const yours = entry({ standing: "yours" });
    expect(knownFactWords(fact(yours))).toBe("Health record system: Epic (2024; your own entry).");
  });

  it("shows every value that disagrees, with its own year", () => {
    const words = knownFactWords(fact(entry({}), entry({ value: "Another", year: 2026 })));
    expect(words).toBe("Health record system: Epic (2024). Sources disagree: also Another (2026).");
  });

  it("counts shares out of 100", () => {
    const share: Fact = { ...fact(entry({ value: 0.4 })), field: "imgShare", label: "Residents" };
    expect(knownFactWords(share)).toBe("Residents: 40 of 100 (2024).");
  });
});

describe("what stands beside the facts", () => {
  const share = (field: string, value: number): Fact => ({
    ...fact(entry({ value, source: "ours", year: 2026 })),
    ...{ field, value, label: `Residents who are IMGs, ${field}` },
  });
  const website: Fact = {
    ...fact(entry({ value: "https://a.example", source: "theirs", year: 2021 })),
    ...{ field: "website", label: "Website" },
  };

  it("is our estimate in one line with both its ends, then the address with its year", () => {
    const shares = [share("imgShareLow", 0.05), share("imgShare", 0.2), share("imgShareHigh", 0.35)];
    expect(besidesLines([...shares, website])).toEqual([
      { words: "Residents who are IMGs: our estimate, about 20 of 100 (5 to 35).", sources: ["ours"] },
      { words: "Website: https://a.example (2021).", sources: ["theirs"] },
    ]);
    expect(besidesLines([])).toEqual([]);
  });
});

describe("a specialty that her profile does not look for", () => {
  it("is said, and nothing else", () => {
    const specialty = "Internal Medicine";
    expect(soughtWords({ sought: false, specialty })).toBe(
      "Your profile does not look for this specialty: Internal Medicine.",
    );
    expect(soughtWords({ sought: true, specialty })).toBe("");
  });
});

describe("what is to be asked there", () => {
  it("is a question, with what is known of the answer", () => {
    expect(toAskWords({ field: "visaJ1", label: "", source: "a", year: 2021 })).toBe(
      "Does it sponsor the J-1 visa? The last answer is of 2021.",
    );
    expect(toAskWords({ field: "ehrVendor", label: "", source: null, year: null })).toBe(
      "Which health record system do residents use, in the hospital and in clinic? It is not in our sources.",
    );
  });
});

describe("reasons", () => {
  it("come from her profile, and are asked for where it says none", () => {
    expect(reasonWords([])).toEqual([
      "Your profile tells no reason for this program. Which one will you give?",
    ]);
    expect(
      reasonWords([
        { code: "pinned" },
        { code: "signal", signal: "gold" },
        { code: "signal", signal: "signal" },
        { code: "home-state", state: "OH" },
        { code: "preferred-state", state: "NY" },
        { code: "setting-wanted", setting: "community" },
        { code: "informatics-wanted", fields: ["ehrVendor"] },
      ]),
    ).toEqual([
      "You want it on your list in any case.",
      "You sent it a gold signal.",
      "You sent it a signal.",
      "You have ties to OH.",
      "You prefer NY.",
      "You look for this setting: community.",
      "You gave informatics weight, and this is known here: health record system.",
    ]);
  });
});

describe("where the application stands", () => {
  it("is said with the day of the interview, and nothing where none was told", () => {
    const inSeason = { state: "invited", applied: null, interviewed: "2026-11-12" } as const;
    expect(standingWords({ inSeason })).toBe("Your application: invited, interview on 12 November 2026.");
    expect(standingWords({ inSeason: { ...inSeason, state: "waiting", interviewed: null } })).toBe(
      "Your application: no answer yet.",
    );
    expect(standingWords({})).toBe("");
  });
});
