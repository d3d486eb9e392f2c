import net from "node:net";
import { ANSWER_SCHEMAS } from "@smartpick/answers";
import { afterEach, describe, expect, it, vi } from "vitest";
import { fileIn, runCli, scratch } from "./run-cli.ts";

afterEach(() => vi.restoreAllMocks());

const DAY = ["--today", "2026-11-28"];
const PORTFOLIO = `portfolio:
  skills: [{name: SQL, level: basic}, {name: Excel, level: working}]
  projects: [{title: No-shows, kind: data-analysis, state: done, artefacts: [{kind: poster, title: Poster}]}]
  mentors: [{name: Dr. B, kind: clinical}]
`;

const profileOf = (more = ""): string =>
  fileIn(
    scratch(),
    "me.yaml",
    `applicant: {type: non-us-img, graduation_year: 2021}\nexams: {step1: pass, step2ck: 230}\nseeks: {specialties: [FM], states: [OH]}\n${more}`,
  );

function closeTheNetwork() {
  const closed = (): never => {
    throw new Error("a network was asked for");
  };
  vi.spyOn(globalThis, "fetch").mockImplementation(closed);
  return vi.spyOn(net.Socket.prototype, "connect").mockImplementation(closed);
}

describe("fellowships", () => {
  it("begins with what the list has of them, and shows readiness with what is not told", async () => {
    const { status, out } = await runCli(["fellowships", profileOf(PORTFOLIO), ...DAY]);
    expect(status).toBe(0);
    expect(out).toMatch(/^\d+ of the \d+ programs on your list share/);
    expect(out).toContain("- Open: A mentor in informatics");
    expect(out).toContain("- Not told: Courses in analytics");
    expect(out).toContain("The loss came before the match: 159 applied and 104 joined.");
    expect(out).toContain("Nobody has published how much an old examination score counts");
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  });

  it("with --near leaves out those without a program, and with --all makes no list", async () => {
    const whole = await runCli(["fellowships", profileOf(), "--all", ...DAY]);
    const near = await runCli(["fellowships", profileOf(), "--all", "--near", ...DAY]);
    expect(whole.out).toMatch(/^\d+ of the \d+ programs that you may list share/);
    expect(whole.out).toContain("Cedars-Sinai Medical Center (Los Angeles, CA)");
    expect(near.out).not.toContain("Cedars-Sinai Medical Center (Los Angeles, CA)");
    expect(near.out).toContain("The MetroHealth System/Case Western Reserve University (Cleveland, OH)");
  });

  it("prints a document of its own format without a way out to a network, the same each time", async () => {
    const connect = closeTheNetwork();
    const asked = ["fellowships", profileOf(PORTFOLIO), "--json", ...DAY];
    const { status, out, err } = await runCli(asked);
    expect([status, err]).toEqual([0, ""]);
    expect(ANSWER_SCHEMAS.fellowships.safeParse(JSON.parse(out)).error).toBeUndefined();
    expect((await runCli(asked)).out).toBe(out);
    expect(connect).not.toHaveBeenCalled();
  });

  it("with the public facts tells the way and the requirements, and no figure that is cited", async () => {
    const { status, out } = await runCli(["fellowships", profileOf(), "--rights", "public", ...DAY]);
    expect(status).toBe(0);
    expect(out).toContain("The figures of the match are not in these facts.");
    expect(out).not.toContain("95 of 104");
    expect(out).toContain("Apply in ERAS");
  });
});

describe("plan-b", () => {
  it("begins with the gate and the next season, then the next step", async () => {
    const { status, out } = await runCli(["plan-b", profileOf(PORTFOLIO), ...DAY]);
    expect(status).toBe(0);
    expect(out).toMatch(/^Season 2028/);
    expect(out.replaceAll("\n", " ")).toMatch(
      /If this season ends without a match, you match in .* of 100 seasons like 2029 \(4 in 5: /,
    );
    expect(out).toContain("Next: ");
    expect(out).toContain("A second road stands beside your list, never instead of it.");
    expect(out).not.toMatch(/\b(unfortunately|simply|just|hopeless|rejected)\b/i);
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  });

  it("gives another season the numbers of what-if", async () => {
    const file = profileOf(PORTFOLIO);
    const [second, levers] = await Promise.all([
      runCli(["plan-b", file, "--json", ...DAY]),
      runCli(["what-if", file, "--json", ...DAY]),
    ]);
    const document = JSON.parse(second.out);
    expect(ANSWER_SCHEMAS["plan-b"].safeParse(document).error).toBeUndefined();
    const later = JSON.parse(levers.out).levers.filter(({ code }: { code: string }) =>
      code.startsWith("next-season"),
    );
    expect(document.again).toEqual(later);
    expect(document.base).toMatchObject(JSON.parse(levers.out).base);
  });

  it("of a profile without skills asks for them and calls none missing", async () => {
    const { out } = await runCli(["plan-b", profileOf(), ...DAY]);
    expect(out).toContain("Next: tell your skills");
    expect(out).not.toContain("- Missing");
  });

  it("refuses a season without facts by its option", async () => {
    const { status, err } = await runCli(["plan-b", profileOf(), "--season", "2019", ...DAY]);
    expect(status).toBe(2);
    expect(err).toContain("--season");
  });
});
