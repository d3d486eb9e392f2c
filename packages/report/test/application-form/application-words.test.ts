import type { ApplicationReport } from "@smartpick/core";
import { describe, expect, it } from "vitest";
import {
  applicationFinding,
  applicationRemarkWords,
  countWords,
  entryName,
  fieldLabel,
  fieldLimitWords,
  labelOfKey,
} from "../../src/index.ts";

const LIMIT = {
  max: 750,
  source: "a-source",
  publishedFor: 2026,
  confidence: "official",
  note: null,
  others: [],
};
const OPEN = {
  ...LIMIT,
  max: null,
  others: [{ max: 750, source: "b", publishedFor: 2026, confidence: "second-hand" }],
};
const field = (key: string, changes: object = {}) => ({
  key,
  section: "experiences" as const,
  entry: 0,
  name: "text" as const,
  kind: "text" as const,
  text: "x",
  copy: "x",
  characters: 1,
  limit: LIMIT,
  state: "ok" as const,
  changed: [],
  ...changes,
});
const REPORT: Pick<ApplicationReport, "fields" | "tallies" | "remarks"> = {
  fields: [field("experiences[0].text"), field("experiences[1].text", { entry: 1 })],
  tallies: [{ of: "experiences", count: 2, limit: { ...LIMIT, max: 10 } }],
  remarks: [],
};

describe("the application form in words", () => {
  it("begins with how many there are, and what the form would refuse", () => {
    expect(applicationFinding({ ...REPORT, fields: [] })).toBe("Nothing is written for the form yet.");
    expect(applicationFinding(REPORT)).toBe("2 of 10 experiences. Nothing breaks a rule of the form.");
    const remarks = [{ code: "type-missing", section: "scholarly", entry: 0 }] as const;
    expect(applicationFinding({ ...REPORT, remarks })).toBe(
      "2 of 10 experiences. The form would refuse 1 thing.",
    );
  });

  it("names a field with its entry, and a section of one field by one name", () => {
    expect(fieldLabel({ section: "experiences", entry: 2, name: "text" })).toBe("Experience 3, Description");
    expect(fieldLabel({ section: "impactful", entry: null, name: "text" })).toBe("Impactful experience");
    expect(entryName({ section: "scholarly", entry: 0 })).toBe("Scholarly work 1");
    expect(labelOfKey(REPORT, "experiences[9].text")).toBe("experiences[9].text");
  });

  it("gives the number of the form, and where there is none the one that is repeated", () => {
    expect(countWords({ characters: 751, limit: LIMIT })).toBe("751 of 750 characters, 1 too many");
    expect(countWords({ characters: 5, limit: null })).toBe("5 characters");
    expect(countWords({ characters: 5, limit: OPEN })).toBe(
      "5 characters. No official number. 750 is widely repeated.",
    );
    expect(fieldLimitWords({ ...LIMIT, others: [{ ...OPEN.others[0]!, max: 1020 }] })).toBe(
      "At most 750 characters (2026). Other sources say 1,020.",
    );
    expect(fieldLimitWords({ ...OPEN, others: [] })).toBe("No number is published.");
    expect(fieldLimitWords(null)).toBe("");
  });

  it("has a sentence for every remark", () => {
    const say = (remark: Parameters<typeof applicationRemarkWords>[0]) =>
      applicationRemarkWords(remark, REPORT);
    expect(say({ code: "too-many", of: "most-meaningful", count: 4, max: 3 })).toBe(
      "4 most meaningful experiences. The form takes at most 3. Choose which stay marked.",
    );
    expect(say({ code: "over", key: "experiences[1].text", over: 1, max: 750 })).toBe(
      "Experience 2, Description: 1 character too many. The form takes 750.",
    );
    expect(say({ code: "gap", from: "2022-05", to: "2023-08", months: 16 })).toBe(
      "No entry covers May 2022 to August 2023, 16 months. What did you do then?",
    );
    expect(say({ code: "same-text", keys: ["experiences[0].text", "experiences[1].text"] })).toBe(
      "The same text stands in Experience 1, Description and Experience 2, Description. A reader learns nothing new.",
    );
    for (const remark of [
      { code: "type-missing", section: "experiences", entry: 0 },
      { code: "meaning-missing", entry: 0 },
      { code: "meaning-unmarked", entry: 0 },
      { code: "preference-and-none", section: "regions" },
      { code: "preference-and-none", section: "areas" },
      { code: "dates-missing", entry: 0 },
      { code: "connections-not-asked", count: 2 },
    ] as const)
      expect(say(remark)).toMatch(/^[A-Z].*\.$/);
  });
});
