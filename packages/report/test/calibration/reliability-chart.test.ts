import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reliabilityChart, reliabilityTitle, reliabilityVerdict } from "../../src/index.ts";
import { wellFormed } from "../charts/well-formed.ts";

const share = fc.double({ min: 0, max: 100, noNaN: true });
const group = fc
  .tuple(fc.integer({ min: 1, max: 9000 }), share, share, share, share)
  .map(([n, said, happened, a, b]) => ({
    n,
    said,
    happened,
    low: Math.min(a, b),
    high: Math.max(a, b),
  }));

const GIVEN = {
  title: "IMGs invited by neurology programs",
  unit: "program rates",
  groups: [
    { n: 120, said: 2, happened: 2.4, low: 1.2, high: 3 },
    { n: 40, said: 8, happened: 7, low: 5, high: 11 },
    { n: 10, said: 18, happened: 9.5, low: 12, high: 24 },
  ],
  worst: 2,
};

describe("reliability chart", () => {
  it("is well-formed, named and has one disc and one line of chance a group", () => {
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 12 }), fc.string(), (groups, title) => {
        const svg = reliabilityChart({ title, unit: "answers", groups, worst: groups.length - 1 }, 328);
        wellFormed(svg);
        expect(svg).toMatch(/^<svg [^>]*role="img"/);
        expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
        expect(svg.match(/<circle /g)).toHaveLength(groups.length);
        expect(svg.match(/class="chance"/g)).toHaveLength(groups.length);
      }),
    );
  });

  it("names the worst group in ochre, with its size and which way it is wrong", () => {
    const svg = reliabilityChart(GIVEN, 480);
    expect(svg.match(/class="group worst"/g)).toHaveLength(1);
    expect(svg).toContain(">10, too high</text>");
    expect(svg).toContain('stroke-dasharray="4 4"');
    expect(svg).toMatchSnapshot();
  });

  it("leads from the words to the disc where there is no room beside it", () => {
    const words = (svg: string) => Number(/class="worst-words"[^>]* y="([\d.-]+)"/.exec(svg)?.[1]);
    expect(reliabilityChart(GIVEN, 480)).not.toContain('class="leader"');
    const near = [
      { n: 9, said: 3, happened: 6, low: 2, high: 4 },
      { n: 9, said: 6, happened: 9, low: 5, high: 12 },
    ];
    const left = reliabilityChart({ ...GIVEN, groups: near, worst: 0 }, 320);
    expect(left).toContain('class="leader"');
    const top = Math.min(...[...left.matchAll(/ cy="([\d.]+)"/g)].map(([, y]) => Number(y)));
    expect(words(left)).toBeLessThan(top);
    const far = [
      { n: 9, said: 80, happened: 60, low: 70, high: 90 },
      { n: 9, said: 97, happened: 88, low: 92, high: 100 },
    ];
    const right = reliabilityChart({ ...GIVEN, groups: far, worst: 1 }, 320);
    const foot = Math.max(...[...right.matchAll(/ cy="([\d.]+)"/g)].map(([, y]) => Number(y)));
    expect(words(right)).toBeGreaterThan(foot);
  });

  it("draws larger groups as larger discs", () => {
    const radii = [...reliabilityChart(GIVEN, 480).matchAll(/ r="([\d.]+)"/g)].map(([, r]) => Number(r));
    expect(radii).toEqual(radii.toSorted((a, b) => b - a));
    expect(radii[0]).toBeGreaterThan(radii[2]!);
  });

  it("states the finding, also where there is nothing to draw", () => {
    expect(reliabilityTitle(GIVEN)).toBe(
      "IMGs invited by neurology programs. Worst group: we said 18 of 100, it happened 9.5 of 100, 10 program rates.",
    );
    const empty = { ...GIVEN, groups: [], worst: -1 };
    wellFormed(reliabilityChart(empty, 320));
    expect(reliabilityTitle(empty)).toContain("nothing to draw");
  });

  it("calls a group wrong only outside the range of chance", () => {
    const at = (happened: number) => reliabilityVerdict({ n: 1, said: 10, happened, low: 8, high: 12 });
    expect([at(7.9), at(8), at(12), at(12.1)]).toEqual(["too high", "by chance", "by chance", "too low"]);
  });
});
