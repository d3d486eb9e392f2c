import { describe, expect, it } from "vitest";
import {
  notFromDayWords,
  roadmapChangeWords,
  roadmapDayPixels,
  roadmapFinding,
  roadmapStepWords,
  roadmapSvg,
  roadmapTable,
  roomWords,
  slackWords,
  stageName,
  worthWords,
} from "../../src/index.ts";
import { COURSE, ROADMAP, STEP } from "./sample-roadmap.ts";

describe("the finding", () => {
  it("names what cannot wait with its last day, else the first last day", () => {
    expect(roadmapFinding(ROADMAP)).toBe("One step cannot wait: “Step 3” by 6 July.");
    const two = { ...ROADMAP, steps: [STEP, { ...COURSE, critical: true }] };
    expect(roadmapFinding(two)).toBe(
      "Two steps cannot wait: “Step 3” by 6 July; “Health IT course” by 20 August.",
    );
    expect(roadmapFinding({ ...ROADMAP, steps: [COURSE] })).toBe(
      "Nothing is critical today. The earliest deadline is 20 August, to begin “Health IT course”.",
    );
    expect(roadmapFinding({ ...ROADMAP, steps: [] })).toBe("No step is open in this stage.");
  });

  it("says first for which season it is too late, and why", () => {
    const instead = { season: 2027, missed: ["OET Medicine"] };
    expect(roadmapFinding({ ...ROADMAP, season: 2028, instead })).toMatch(
      /^It is too late for the 2027 season: “OET Medicine”\. This plan is for 2028\. One step/,
    );
  });

  it("speaks of every other step only beside one that cannot wait", () => {
    expect(roomWords(ROADMAP)).toBe("Every other step with a last day has at least 46 days to spare.");
    expect(roomWords({ steps: [COURSE] })).toBe("Every step with a last day has at least 46 days to spare.");
    expect(roomWords({ steps: [STEP] })).toBe(null);
  });

  it("names a stage as it stands in a list to choose from", () => {
    expect(stageName("gap")).toBe("After medical school, before applying");
  });

  it("says how late a step is where only a fast pace would do", () => {
    const late = {
      ...STEP,
      slack: -4,
      state: "late" as const,
      latest: { begin: "2026-06-30", end: "2026-07-10" },
    };
    expect(roadmapFinding({ ...ROADMAP, steps: [late] })).toContain(
      "4 days late at the usual pace, so begin today",
    );
    expect(slackWords(late)).toBe("4 days late at the usual pace");
  });
});

describe("a step in words", () => {
  it("tells days, last day, worth with its range, hours and dollars", () => {
    expect(roadmapStepWords(STEP, ROADMAP)).toEqual([
      "Begin on 4 July, end on 14 July. Last day to begin: 6 July (to spare: 2 days, critical).",
      "If everything takes long: 2 July.",
      "It has to be there when programs read applications, 23 September.",
      "Worth: +4.0 of 100 (4 in 5: 1.0 to 8.0). It takes about 10 days (5 to 20), about 5 hours (1 to 9), $935.",
    ]);
  });

  it("says “no data” where nobody has measured it, never a zero", () => {
    expect(worthWords(COURSE)).toBe("no data");
    expect(worthWords({ worth: { kind: "gate", match: null } })).toBe("opens the gate");
  });
});

describe("a day that cannot be", () => {
  const asked = { code: "course", day: "2026-07-02" };

  it("is named with the first day that can, and with what the step waits for", () => {
    const waits = { ...COURSE, needs: [{ code: "step3-exam", lag: 0 }] };
    expect(notFromDayWords(asked, { ...ROADMAP, steps: [STEP, waits] })).toBe(
      "Health IT course: 2 July cannot be. The first day for it is 5 July. It waits for: Step 3.",
    );
    expect(notFromDayWords(asked, ROADMAP)).toBe(
      "Health IT course: 2 July cannot be. The first day for it is 5 July.",
    );
  });

  it("is none where the step begins on it, or is not in the plan", () => {
    expect(notFromDayWords({ ...asked, day: "2026-07-05" }, ROADMAP)).toBe(null);
    expect(notFromDayWords({ ...asked, code: "form" }, ROADMAP)).toBe(null);
  });
});

describe("what changed", () => {
  it("tells the same day of another year by its year", () => {
    const change = {
      what: "day",
      code: "fellowship-opens",
      before: "2027-04-01",
      after: "2026-04-01",
    } as const;
    expect(roadmapChangeWords([change], "2026-07-01")[0]).toMatch(/ on 1 April; it was 1 April 2027\.$/);
  });

  it("is told in whole sentences", () => {
    const said = roadmapChangeWords(
      [
        { what: "moved", code: "a", title: "Course", days: -1, begin: "2026-07-05" },
        { what: "gone", code: "a", title: "Course", why: "done" },
        {
          ...{ what: "serves-another-day", code: "a", title: "Step 3" },
          ...{ before: "programs-review", after: "rank-list-deadline" },
        },
      ],
      "2026-07-01",
    );
    expect(said).toEqual([
      "Course: 1 day earlier, now from 5 July.",
      "Course: no longer in the plan, done.",
      "Step 3: it is planned for the day on which rank lists are certified, no longer for when programs read applications.",
    ]);
  });
});

describe("the drawing", () => {
  it("has a bar a step, dotted slack to the last day, dark where critical, and names the deadline", () => {
    const svg = roadmapSvg(ROADMAP, { width: 960 });
    expect(svg.match(/class="roadmap-step"/g)).toHaveLength(2);
    expect(svg.match(/class="step critical"/g)).toHaveLength(1);
    expect(svg.match(/class="slack"/g)).toHaveLength(2);
    expect(svg).toContain("23 Sep: programs read applications");
    expect(svg).toContain("One step cannot wait");
  });

  it("stays inside its width on a phone, with the names above the bars", () => {
    const svg = roadmapSvg(ROADMAP, { width: 340 });
    for (const [, x, width] of svg.matchAll(/<rect class="step[^>]*? x="([\d.]+)"[^>]*? width="([\d.]+)"/g))
      expect(Number(x) + Number(width)).toBeLessThanOrEqual(340);
    const [name, bar] = [
      /<text[^>]*y="([\d.]+)"[^>]*>Step 3</,
      /<rect class="step critical"[^>]*? y="([\d.]+)"/,
    ];
    expect(Number(name.exec(svg)?.[1])).toBeLessThan(Number(bar.exec(svg)?.[1]));
  });

  it("names the step of each bar, marks the chosen one, and tells how wide a day is", () => {
    const svg = roadmapSvg(ROADMAP, { width: 960, chosen: "course" });
    expect([...svg.matchAll(/<g class="([^"]*)" data-bar="([^"]*)"/g)].map(([, ...found]) => found)).toEqual([
      ["roadmap-step", "step3-exam"],
      ["roadmap-step chosen", "course"],
    ]);
    const begins = [...svg.matchAll(/<rect class="step[^>]*? x="([\d.]+)"/g)].map(([, x]) => Number(x));
    // The second bar begins a day after the first.
    expect(begins[1]! - begins[0]!).toBeCloseTo(roadmapDayPixels(ROADMAP, { width: 960 }), 0);
    expect(roadmapDayPixels(ROADMAP, { width: 340 })).toBeGreaterThan(0);
  });

  it("has a table beside it with a row for each step", () => {
    expect(roadmapTable(ROADMAP).rows.map((row) => row.slice(0, 4))).toEqual([
      ["Step 3", "4 July 2026", "14 July 2026", "6 July 2026"],
      ["Health IT course", "5 July 2026", "15 July 2026", "20 August 2026"],
    ]);
  });
});
