import { describe, expect, it } from "vitest";
import type { ExpectedThing } from "../../../src/index.ts";
import { standingsOf } from "../../../src/pathway/portfolio/standings-of.ts";
import { COUNTED, course, FACTS, POSTER, portfolio, project, publication, skill } from "./told.ts";

const SHOWN = project({ artefacts: [POSTER], skills: ["SQL"] });

const have = (of: ExpectedThing, lists: Parameters<typeof portfolio>[0]): number | undefined => {
  const [expectation] = FACTS.expectations;
  const expectations = [{ ...expectation!, of }];
  return standingsOf(portfolio(lists), { ...FACTS, expectations }).gaps[0]?.have;
};

describe("what is looked for", () => {
  it.each([
    ["projects-shown", { projects: [SHOWN, project(), { ...SHOWN, state: "running" }] }, 1],
    ["projects-shown", { projects: [{ ...SHOWN, state: null, to: "2026-01" }] }, 1],
    ["projects-shown", { projects: [{ ...SHOWN, state: null, to: "now" }] }, 0],
    ["projects-measured", { projects: [SHOWN, { ...SHOWN, measures: [COUNTED] }] }, 1],
    ["skills-shown", { projects: [SHOWN], skills: [skill("R")] }, 1],
    ["domains-shown", { projects: [SHOWN], skills: [skill("quality improvement")] }, 1],
    ["education-completed", { education: [course({ completed: "2020-01" })] }, 0],
    ["education-completed", { education: [course({ completed: "2020-01", skills: ["SQL"] })] }, 1],
    ["publications-accepted", { publications: [publication(), publication({ accepted: null })] }, 1],
    ["decision-support-named", { skills: [skill("CDS")] }, 1],
    ["committees", { committees: [{ name: "A", role: null, place: null, from: null, to: null }] }, 1],
    [
      "mentors-informatics",
      { mentors: [{ name: "A", kind: "clinical", place: null, met: [], next: null, note: null }] },
      0,
    ],
  ] as const)("%s is counted", (of, lists, count) => {
    expect(have(of, lists as never)).toBe(count);
  });

  it("is met from its number on", () => {
    expect(standingsOf(portfolio({}), FACTS).gaps).toMatchObject([{ have: 0, met: false }]);
    expect(standingsOf(portfolio({ projects: [SHOWN] }), FACTS).gaps).toMatchObject([{ have: 1, met: true }]);
  });
});

describe("a domain", () => {
  it("is covered by its best skill, and a committee alone claims leadership", () => {
    const committees = [{ name: "A", role: null, place: null, from: null, to: null }];
    const { domains } = standingsOf(
      portfolio({ projects: [SHOWN], skills: [skill("QI")], committees }),
      FACTS,
    );
    expect(domains.map(({ id, standing }) => [id, standing])).toEqual([
      ["care-delivery", "claimed"],
      ["data-analytics", "shown"],
      ["leadership", "claimed"],
    ]);
    expect(domains[1]).toMatchObject({ shown: ["sql"], open: ["statistics"] });
  });
});
