import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PLAN } from "../../../../../packages/answers/test/samples.ts";
import { planFrom, readPlanFile } from "../../../src/features/compare/plan-file.ts";

const text = JSON.stringify(PLAN);

/** The plan with one value somewhere in it put in another's place. */
function changedAt(path: number, value: unknown): string {
  const copy = JSON.parse(text) as unknown;
  const places: [Record<string, unknown>, string][] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const key of Object.keys(node)) {
      places.push([node as Record<string, unknown>, key]);
      walk((node as Record<string, unknown>)[key]);
    }
  };
  walk(copy);
  const [node, key] = places[path % places.length] as [Record<string, unknown>, string];
  node[key] = value;
  return JSON.stringify(copy);
}

describe("a list from a file", () => {
  it("is read as it was written", () => {
    const read = planFrom(text);
    expect(read.state).toBe("read");
    if (read.state === "read") {
      expect(read.plan.list.map(({ id }) => id)).toEqual(PLAN.list.map(({ id }) => id));
      expect(read.plan.chance).toEqual(PLAN.chance);
    }
  });

  it("is refused in words where it is something else, changed, too large, or names a program twice", async () => {
    const twice = { ...PLAN, list: [PLAN.list[0], { ...PLAN.list[0], rank: 2 }] };
    const other = { ...PLAN, schema: "smartpick/plan@2" };
    const wrong = { ...PLAN, chance: { ...PLAN.chance, match: { mid: 3, low: 0, high: 1 } } };
    const words = [
      "",
      "[",
      "{}",
      "null",
      '"plan"',
      ...[twice, other, wrong].map((one) => JSON.stringify(one)),
    ].map((one) => {
      const read = planFrom(one);
      return read.state === "refused" ? read.words : "";
    });
    for (const said of words) expect(said).toMatch(/^[A-Z].*\.$/);
    expect(words.at(-3)).toContain("twice");
    expect(words.at(-1)).toContain("chance.match");
    const large = { size: 5_000_000 } as File;
    expect(await readPlanFile(large)).toMatchObject({ state: "refused" });
  });

  it("is refused at its list where programs were taken out or put in by hand", () => {
    const more = Array.from({ length: 3 }, (_, at) => ({ ...PLAN.list[0], id: `acgme:${at}`, rank: at + 1 }));
    for (const list of [[], more]) {
      const read = planFrom(JSON.stringify({ ...PLAN, list }));
      const words = read.state === "refused" ? read.words : "";
      expect(words).toContain(`at list: it holds ${list.length} programs`);
      expect(words).toContain("Download it again");
    }
    const none = { ...PLAN, list: [], stopLine: { ...PLAN.stopLine, programs: 0 } };
    expect(planFrom(JSON.stringify(none)).state).toBe("read");
  });

  it("keeps no control characters and no change of direction in a name", () => {
    const name = "A\u202Egnp\u0007.exe <img src=x onerror=alert(1)>";
    const read = planFrom(
      JSON.stringify({ ...PLAN, list: [{ ...PLAN.list[0], name }, ...PLAN.list.slice(1)] }),
    );
    expect(read.state === "read" && read.plan.list[0]?.name).toBe("Agnp.exe <img src=x onerror=alert(1)>");
  });

  it("never throws on any text, and never takes a plan whose chances are none", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (any) => {
        expect(planFrom(any).state).toBe("refused");
      }),
    );
    fc.assert(
      fc.property(fc.nat(100_000), fc.jsonValue(), (path, value) => {
        const read = planFrom(changedAt(path, value));
        if (read.state === "refused") return;
        const { match } = read.plan.chance;
        expect(0 <= match.low && match.low <= match.mid && match.mid <= match.high && match.high <= 1).toBe(
          true,
        );
        expect(Number.isFinite(read.plan.cost.total)).toBe(true);
        expect(read.plan.list).toHaveLength(PLAN.list.length);
        for (const { id, interview } of read.plan.list) {
          expect(typeof id).toBe("string");
          expect(interview.mid).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("outlives nesting that no reader holds", () => {
    expect(planFrom("[".repeat(200_000)).state).toBe("refused");
  });
});
