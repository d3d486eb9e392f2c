import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BULLET_JOINTS, type PortfolioTold } from "../../../src/index.ts";
import { bulletsOf, bulletText } from "../../../src/pathway/portfolio/bullet-of.ts";
import { COUNTED, course, POSTER, portfolio, project, publication } from "./told.ts";

const text = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 14 })
  .filter((one) => /\S/u.test(one) && !/\p{C}/u.test(one));
const orNull = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const amount = orNull(
  fc.oneof(fc.integer({ min: -999, max: 9_999 }), fc.double({ noNaN: true, noDefaultInfinity: true })),
);
const projects = fc.array(
  fc
    .record({
      title: text,
      role: orNull(text),
      place: orNull(text),
      tools: fc.array(text, { maxLength: 3 }),
      deeds: fc.array(text, { maxLength: 2 }),
      measures: fc.array(
        fc.record({
          name: text,
          unit: orNull(text),
          before: amount,
          after: amount,
          n: orNull(fc.nat(999)),
          method: orNull(text),
        }),
        { maxLength: 2 },
      ),
    })
    .map((parts) => project(parts)),
  { maxLength: 3 },
);
const portfolios: fc.Arbitrary<PortfolioTold> = fc
  .record({
    projects,
    publications: fc.array(
      fc.record({ title: text, venue: orNull(text) }).map((parts) => publication(parts)),
    ),
    committees: fc.array(
      fc
        .record({ name: text, role: orNull(text), place: orNull(text) })
        .map((one) => ({ ...one, from: null, to: null })),
    ),
    education: fc.array(fc.record({ title: text, provider: orNull(text) }).map((parts) => course(parts))),
  })
  .map((lists) => portfolio(lists));

/** What stands at a path of the profile, as it was entered. */
function enteredAt(told: PortfolioTold, path: string): string {
  const keys = path
    .replace(/^portfolio\./, "")
    .split(/[.[\]]+/)
    .filter((key) => key !== "");
  return String(keys.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], told));
}

const plain = (words: string): string => words.replace(/\s+/g, " ").trim().toLowerCase();

describe("a line for a CV", () => {
  it("tells role, project, place, tools and the counted measure, each from its entry", () => {
    const told = portfolio({
      projects: [
        project({
          ...{ role: "led", place: "City Clinic", tools: ["Excel", "SQL"], deeds: ["built a list."] },
          ...{ measures: [{ ...COUNTED, n: null, name: "other" }, COUNTED], artefacts: [POSTER] },
        }),
      ],
    });
    const lines = bulletsOf(told);
    expect(lines.map(bulletText)).toEqual([
      "Led: Cards at City Clinic with Excel and SQL; no-show rate from 23 to 15 percent (n = 412)",
      "Built a list",
    ]);
    expect(lines[0]?.asks).toEqual([]);
    expect(lines[0]?.segments.find(({ text: words }) => words === "412")?.from).toBe(
      "portfolio.projects[0].measures[1].n",
    );
  });

  it("asks for what it lacks and fills nothing in", () => {
    const [line] = bulletsOf(portfolio({ projects: [project({ measures: [{ ...COUNTED, after: null }] })] }));
    expect(bulletText(line!)).toBe("Cards");
    expect(line?.asks).toEqual(["role", "place", "tool", "measure", "to-see"]);
    const [uncounted] = bulletsOf(
      portfolio({ projects: [project({ measures: [{ ...COUNTED, n: null }] })] }),
    );
    expect(uncounted?.asks).toContain("count");
  });

  it("holds no number, tool or name that was not entered: each piece is hers at its path, or a joining word", () => {
    fc.assert(
      fc.property(portfolios, (told) => {
        for (const { segments } of bulletsOf(told)) {
          for (const { text: piece, from } of segments) {
            if (from === null) {
              expect(BULLET_JOINTS).toContain(piece);
              continue;
            }
            const entered = plain(enteredAt(told, from));
            expect([entered, entered.replace(/\.$/, "")]).toContain(piece.toLowerCase());
          }
        }
      }),
    );
  });

  it("joins with words that hold no number and no capital", () => {
    for (const joint of BULLET_JOINTS) expect(joint).toMatch(/^[^\p{N}\p{Lu}]*$/u);
  });
});
