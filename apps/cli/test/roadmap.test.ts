import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ANSWER_SCHEMAS } from "@smartpick/answers";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { fileIn, runCli, scratch } from "./run-cli.ts";

const DAY = ["--today", "2026-12-01"];
/** A resident: no chance of matching is asked, so the command is quick. */
const profileOf = (roadmap = "", folder = scratch()): string =>
  fileIn(
    folder,
    "me.yaml",
    `applicant: {type: non-us-img}\nexams: {step1: pass, step2ck: 230, step3: none}\nseeks: {specialties: [IM]}
roadmap:\n  residency: {began: 2025-07-01, specialty: IM}\n${roadmap}`,
  );

describe("roadmap", () => {
  it("begins with the finding, then this week, what matters most, and each step with its last day", async () => {
    const { status, out, err } = await runCli(["roadmap", profileOf(), ...DAY]);
    expect([status, err]).toEqual([0, ""]);
    expect(out).toMatch(/^Nothing is critical today\. The earliest deadline is /);
    const order = ["This week", "What matters most", "(project-baseline)", "People", "Sources"].map((words) =>
      out.indexOf(words),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order[0]).toBeGreaterThan(0);
    expect(out.replaceAll(/\s+/g, " ")).toContain("residency, year 2 of 3");
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  });

  it("prints JSON that fits its schema, and says what changed since", async () => {
    const folder = scratch();
    const before = await runCli(["roadmap", profileOf("", folder), ...DAY, "--json"]);
    const parsed = ANSWER_SCHEMAS.roadmap.safeParse(JSON.parse(before.out));
    expect(parsed.error?.issues ?? []).toEqual([]);
    const earlier = fileIn(folder, "before.json", before.out);
    const later = profileOf("  steps: [{code: step3-study, planned: 2027-03-01}]\n", folder);
    const { status, out } = await runCli(["roadmap", later, ...DAY, "--since", earlier]);
    expect(status).toBe(0);
    expect(out.replaceAll(/\s+/g, " ")).toMatch(
      /What changed since the earlier roadmap - .*Step 3: study: \d+ days? later/,
    );
  });

  it("writes a calendar that another parser reads, and one that takes it back", async () => {
    const folder = scratch();
    const profile = profileOf("  meetings: [{with: Dr. Rao, day: 2027-03-15, time: '14:00'}]\n", folder);
    const uids = async (name: string, more: readonly string[] = []): Promise<readonly string[]> => {
      const path = join(folder, name);
      const { status, err } = await runCli(["roadmap", profile, ...DAY, "--out", path, ...more]);
      expect([status, err]).toEqual([0, `Written: ${path}\n`]);
      const calendar = new ICAL.Component(ICAL.parse(readFileSync(path, "utf8")));
      return calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event).uid);
    };
    const brought = await uids("plan.ics");
    expect(new Set(brought).size).toBe(brought.length);
    const meeting = /UID:meeting-[\s\S]*?DTSTART:(\S+)/.exec(readFileSync(join(folder, "plan.ics"), "utf8"));
    expect(meeting?.[1]).toBe("20270315T180000Z");
    const again = readFileSync(join(folder, "plan.ics"), "utf8");
    await uids("again.ics");
    expect(readFileSync(join(folder, "again.ics"), "utf8")).toBe(again);
    const taken = await uids("back.ics", ["--take-back"]);
    expect(brought.filter((uid) => !taken.includes(uid))).toEqual([]);
    expect(readFileSync(join(folder, "back.ics"), "utf8")).toContain("METHOD:CANCEL\r\n");
  });

  it("raises the sequence of a day that changed since the file at the same place, of the same day", async () => {
    const folder = scratch();
    const path = join(folder, "plan.ics");
    const of = async (roadmap: string): Promise<number> => {
      expect((await runCli(["roadmap", profileOf(roadmap, folder), ...DAY, "--out", path])).status).toBe(0);
      const text = readFileSync(path, "utf8");
      return Number(/UID:step-step3-study-begin@smartpick\r\nSEQUENCE:(\d+)/.exec(text)?.[1]);
    };
    const first = await of("");
    const moved = "  steps: [{code: step3-study, planned: 2027-03-01}]\n";
    expect([await of(""), await of(moved), await of(moved), await of("")]).toEqual([
      first,
      first + 1,
      first + 1,
      first + 2,
    ]);
  });

  it("begins a step on the day that is told, whatever the hours", async () => {
    const folder = scratch();
    const steps = "  hours_a_week: 1\n  steps: [{code: step3-study, planned: 2026-12-20}]\n";
    const { out } = await runCli(["roadmap", profileOf(steps, folder), ...DAY, "--json"]);
    const plan = JSON.parse(out).steps.find((one: { code: string }) => one.code === "step3-study").plan;
    expect(plan.begin).toBe("2026-12-20");
  });

  it("writes the drawing", async () => {
    const path = join(scratch(), "plan.svg");
    expect((await runCli(["roadmap", profileOf(), ...DAY, "--out", path])).status).toBe(0);
    expect(readFileSync(path, "utf8")).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
  });

  it.each([
    ["a file of another ending", ["--out", "plan.pdf"], "it takes a file that ends in .ics or .svg"],
    ["taking back without a file", ["--take-back"], "--take-back: it needs --out"],
    ["an earlier roadmap that is not there", ["--since", "nothing.json"], "--since nothing.json"],
  ])("refuses %s with status 2", async (_, options, said) => {
    const { status, out, err } = await runCli(["roadmap", profileOf(), ...DAY, ...options]);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(said);
  });

  it("refuses an earlier roadmap that is none, and names the place", async () => {
    const folder = scratch();
    const other = fileIn(folder, "other.json", '{"schema": "smartpick/letters@1"}');
    const { status, err } = await runCli(["roadmap", profileOf("", folder), ...DAY, "--since", other]);
    expect(status).toBe(2);
    expect(err).toContain("does not fit smartpick/roadmap@1");
  });
});
