import { describe, expect, it } from "vitest";
import { skillsOf } from "../../../src/pathway/portfolio/skills-of.ts";
import { COUNTED, course, POSTER, portfolio, project, publication, skill } from "./told.ts";

const standing = (lists: Parameters<typeof portfolio>[0], key = "sql") =>
  skillsOf(portfolio(lists)).find((one) => one.key === key)?.standing ?? null;

describe("a skill", () => {
  it.each([
    ["said alone", { skills: [skill("SQL")] }, "claimed"],
    ["tested", { skills: [skill("SQL", { measured: "88 of 100" })] }, "measured"],
    [
      "of a course that is not finished",
      { education: [course({ skills: ["SQL"], address: "a" })] },
      "claimed",
    ],
    ["of a course finished", { education: [course({ skills: ["SQL"], completed: "2026-01" })] }, "claimed"],
    [
      "of a course finished that can be looked at",
      { education: [course({ skills: ["SQL"], completed: "2026-01", address: "a" })] },
      "shown",
    ],
    [
      "of an examination passed",
      { education: [course({ skills: ["SQL"], completed: "2026-01", examined: true })] },
      "measured",
    ],
    [
      "of an examination in a course that is not finished",
      { education: [course({ skills: ["SQL"], examined: true })] },
      "claimed",
    ],
    ["of a project with nothing to see", { projects: [project({ skills: ["SQL"] })] }, "claimed"],
    [
      "of a project with a poster",
      { projects: [project({ skills: ["SQL"], artefacts: [POSTER] })] },
      "shown",
    ],
    [
      "of an idea with a poster",
      { projects: [project({ skills: ["SQL"], artefacts: [POSTER], state: "idea" })] },
      "claimed",
    ],
    [
      "of a counted project with a poster",
      { projects: [project({ skills: ["SQL"], artefacts: [POSTER], measures: [COUNTED] })] },
      "measured",
    ],
    [
      "of a counted project with nothing to see",
      { projects: [project({ skills: ["SQL"], measures: [COUNTED] })] },
      "claimed",
    ],
    [
      "of a project whose count is not told",
      { projects: [project({ skills: ["SQL"], artefacts: [POSTER], measures: [{ ...COUNTED, n: null }] })] },
      "shown",
    ],
    [
      "that is a tool of a counted project",
      { projects: [project({ tools: ["SQL"], artefacts: [POSTER], measures: [COUNTED] })] },
      "shown",
    ],
    [
      "of a project that an accepted poster names",
      { projects: [project({ skills: ["SQL"] })], publications: [publication({ project: "cards" })] },
      "shown",
    ],
    [
      "of a project that a refused poster names",
      {
        projects: [project({ skills: ["SQL"] })],
        publications: [publication({ project: "cards", accepted: false })],
      },
      "claimed",
    ],
  ] as const)("%s is %3$s", (_, lists, is) => {
    expect(standing(lists)).toBe(is);
  });

  it("stands as high as its best entry, under all its names, with its highest level", () => {
    const found = skillsOf(
      portfolio({
        skills: [skill("PostgreSQL", { level: "basic" }), skill("SQL", { level: "working" })],
        projects: [project({ tools: ["sql"], artefacts: [POSTER] })],
      }),
    );
    expect(found).toMatchObject([{ key: "sql", words: "PostgreSQL", level: "working", standing: "shown" }]);
    expect(found[0]?.evidence.map(({ at }) => at)).toEqual([
      ...["portfolio.skills[0]", "portfolio.skills[1]", "portfolio.projects[0]"],
    ]);
  });

  it("is named by the place of its entry in the file, entries without a known form counted", () => {
    const free = [{ list: "projects", index: 0, value: "One", problems: [] }] as const;
    const [found] = skillsOf(
      portfolio({ projects: [project({ skills: ["SQL"], artefacts: [POSTER] })], free }),
    );
    expect(found?.evidence[0]).toMatchObject({
      at: "portfolio.projects[1]",
      see: [{ kind: "poster", at: "portfolio.projects[1].artefacts[0]" }],
    });
  });
});
