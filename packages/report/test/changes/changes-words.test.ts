import type { ChangesReport, FieldChange, ListChanges, ProgramChange } from "@smartpick/core";
import { describe, expect, it } from "vitest";
import {
  listChangeSteps,
  listChangesFinding,
  listChangesLead,
  listChangesTable,
} from "../../src/changes/list-change-words.ts";
import { modelSentences, nationalChanges } from "../../src/changes/national-words.ts";
import { concernSentence, countSentences, factsDay, factsReplaced } from "../../src/changes/news-words.ts";
import {
  fieldChangeWords,
  opennessWords,
  programChangeLine,
} from "../../src/changes/program-change-words.ts";
import { refusedFactsWords } from "../../src/changes/refused-words.ts";
import { changesWarnings } from "../../src/changes/rights-words.ts";
import { stepsTitle } from "../../src/what-if/steps-table.ts";
import { plainEnglish } from "../english/plain-english.ts";

const NOTHING = { new: 0, gone: 0, closed: 0, opened: 0, value: 0, evidence: 0, openness: 0 };
const entry = (value: boolean, year: number): FieldChange["after"]["entries"][number] => ({
  value,
  source: "page",
  sourceTitle: "The program's page",
  address: null,
  year,
  kind: "rule",
  standing: "published",
  note: null,
});

const VISA: FieldChange = {
  field: "visaJ1",
  label: "Sponsors J-1",
  kind: "value",
  before: { value: null, conflict: false, entries: [] },
  after: { value: true, conflict: false, entries: [entry(true, 2026)] },
};
const GROUNDS: FieldChange = {
  ...VISA,
  kind: "evidence",
  before: { value: true, conflict: false, entries: [entry(true, 2021)] },
  after: { value: true, conflict: true, entries: [entry(true, 2026), entry(false, 2021)] },
};

const program = (changes: Partial<ProgramChange>): ProgramChange => ({
  id: "acgme:1400000001",
  acgme: "1400000001",
  name: "One",
  city: null,
  state: "OH",
  specialty: "Pathology",
  track: "categorical",
  kind: "changed",
  doubt: { before: null, after: null },
  fields: [],
  openness: [],
  ...changes,
});

const range = (mid: number) => ({ mid, low: mid / 2, high: Math.min(1, mid * 2) });
const list = (changes: Partial<ListChanges> = {}): ListChanges => ({
  season: 2027,
  today: "2026-11-22",
  seed: 1,
  before: { match: range(0.21), anyInterview: range(0.4), programs: 10, usd: 500 },
  after: { match: range(0.21), anyInterview: range(0.4), programs: 10, usd: 500 },
  difference: { mid: 0, low: 0, high: 0 },
  steps: [],
  entered: [],
  left: [],
  signals: [],
  moved: [],
  concern: [],
  unknownThen: [],
  ...changes,
});

describe("newer facts in words", () => {
  it("says that one version holds more by its kind, and nothing where both are of one kind", () => {
    const of = (before: "full" | "public", after: "full" | "public") =>
      changesWarnings({ before: { version: "a", rights: before }, after: { version: "b", rights: after } });
    expect([of("full", "full"), of("public", "public")]).toEqual([[], []]);
    for (const warning of [...of("public", "full"), ...of("full", "public")]) plainEnglish(warning);
    expect(of("public", "full")[0]).toMatch(/^The earlier facts are the public ones and the later/);
    expect(of("full", "public")[0]).toMatch(/^The earlier facts are the full ones and the later/);
  });

  it("names earlier facts that cannot be read, and says that nothing is compared", () => {
    const version = "2026-11-10-aaaaaaaa";
    const reason = "columns.city[acgme:1400000001] (wrong-type)";
    expect(refusedFactsWords(version, [{ code: "facts-unreadable", path: "earlier", reason }])).toBe(
      `The facts of 10 November 2026 cannot be read here, so nothing is compared. What is wrong: ${reason}.`,
    );
    expect(refusedFactsWords(version, [])).toBe(
      "The facts of 10 November 2026 cannot be read with your answers, so nothing is compared.",
    );
  });

  it("names versions by their day, and two of one day apart", () => {
    expect(factsReplaced("2026-11-22-aaaaaaaa", "2026-11-22-aaaaaaaa")).toBe(
      "These are the facts that you saw last.",
    );
    expect(factsReplaced("2026-11-10-aaaaaaaa", "2026-11-22-bbbbbbbb")).toBe(
      "Facts of 22 November 2026 replaced those of 10 November 2026.",
    );
    expect(factsReplaced("2026-11-22-aaaaaaaa", "2026-11-22-bbbbbbbb")).toBe(
      "Other facts of 22 November 2026 replaced those that you saw last.",
    );
    expect(factsDay("test")).toBe("test");
  });

  it("counts news about her programs apart from evidence that grew", () => {
    const [value, grounds] = [program({ fields: [VISA] }), program({ fields: [GROUNDS] })];
    expect(concernSentence([value, grounds])).toBe("1 program of yours changed.");
    expect(concernSentence([grounds])).toBe(
      "No value changed about your programs. Of 1 program the evidence did.",
    );
    expect(concernSentence([])).toBe("No fact changed about your programs.");
    expect(countSentences({ counts: { ...NOTHING, new: 1, value: 2 } })).toEqual([
      "1 program is new and 2 programs have a fact with another value.",
    ]);
    expect(countSentences({ counts: NOTHING })).toEqual(["No fact about any program changed."]);
  });

  it("says both values of a fact, unknown as unknown, and whether sources disagree", () => {
    expect(fieldChangeWords(VISA)).toMatchObject({ was: "Unknown", is: "Yes", wasFrom: [], notes: [] });
    expect(fieldChangeWords(GROUNDS).notes).toEqual([
      "The same value, with 1 more source.",
      "Sources disagree now.",
    ]);
    const gone = fieldChangeWords({ ...VISA, before: VISA.after, after: VISA.before });
    expect(gone.notes).toEqual(["No source of these facts says it any more."]);
  });

  it("says in one line what changed about a program", () => {
    expect(programChangeLine(program({ fields: [VISA] }))).toBe(
      "Changed since the last facts: Sponsors J-1.",
    );
    expect(programChangeLine(program({ kind: "new" }))).toBe("New in the facts since the last facts.");
    const moved = program({
      openness: [
        {
          type: "us-img",
          before: { mean: -2, sd: 1, basis: "kind" },
          after: { mean: -1, sd: 1, basis: "kind" },
        },
      ],
    });
    expect(opennessWords(moved, "us-img")).toBe(
      "How open it is to applicants of your type was estimated anew: about 27 of 100 who apply are interviewed, not 12.",
    );
    expect(opennessWords(moved, "do")).toBeNull();
  });

  it("says what became of the chance, the list and the money", () => {
    expect(listChangesFinding(list())).toBe(
      "The newer facts change nothing on your list. You match in 21 of 100 seasons, as before.",
    );
    const dearer = list({
      after: { match: range(0.21), anyInterview: range(0.4), programs: 10, usd: 515 },
    });
    expect(listChangesFinding(dearer)).toBe(
      "Your chance is as before, 21 of 100. Only the cost of your list is not the same.",
    );
    const better = list({
      after: { match: range(0.24), anyInterview: range(0.4), programs: 10, usd: 530 },
      steps: [
        {
          code: "programs",
          match: range(0.24),
          list: { programs: 10, usd: 530 },
          step: { mid: 0.03, low: 0, high: 0.1 },
          total: { mid: 0.03, low: 0, high: 0.1 },
        },
      ],
    });
    expect(listChangesFinding(better)).toBe("With the newer facts you match in 24 of 100 seasons, not 21.");
    expect(listChangesLead(better)).toBe("The same 10 programs are on it. It costs $530, $30 more.");
    expect(listChangesTable(better).rows[3]).toEqual(["Cost", "$500", "$530", "+$30"]);
    expect(stepsTitle(listChangeSteps(better))).toBe("From 21 to 24 of 100: Facts of programs +3.0.");
  });

  it("says fees, dates, rates and rules with both values, and keeps plain English", () => {
    const says = { source: "page", publishedFor: 2027, confidence: "official", note: null };
    const report: Pick<ChangesReport, "seasons" | "rates" | "visaRules"> = {
      seasons: [
        {
          season: 2027,
          part: "date",
          id: "rank-list-deadline",
          title: "rank-list-deadline",
          kind: "value",
          before: { ...says, value: null },
          after: { ...says, value: "2027-03-03 21:00" },
        },
        {
          season: 2027,
          part: "steps",
          id: "ERAS",
          title: "ERAS",
          kind: "value",
          before: null,
          after: {
            ...says,
            value: [
              { upTo: 30, usd: 11 },
              { upTo: null, usd: 30 },
            ],
          },
        },
        {
          season: 2027,
          part: "signals",
          id: "Pathology",
          title: "Pathology",
          kind: "value",
          before: { ...says, value: { signal: 5 } },
          after: { ...says, value: { gold: 3, silver: 12 } },
        },
      ],
      rates: [
        {
          specialty: "Pathology",
          type: "us-img",
          before: { year: 2025, rate: 0.5, source: "page" },
          after: { year: 2026, rate: 0.55, source: "page" },
        },
      ],
      visaRules: [],
    };
    const lines = nationalChanges(report).map(({ what, was, is }) => `${what}: ${was} before, ${is} now.`);
    expect(lines).toEqual([
      "2027 season: Last hour to certify your rank list: Unknown before, 3 March 2027 21:00 now.",
      "2027 season: fee steps of ERAS: Not in the facts before, $11 up to 30 and then $30 now.",
      "2027 season: signals of Pathology: 5 signal before, 3 gold and 12 silver now.",
      "Published match rate, Pathology, US IMG: 50 of 100 (2025) before, 55 of 100 (2026) now.",
    ]);
    for (const line of lines) plainEnglish(line);
    expect(
      modelSentences({ judgements: [], estimates: { before: "one", after: "two", moved: true } }),
    ).toEqual(["The parameters of the chances were estimated anew."]);
  });
});
