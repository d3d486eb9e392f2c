import type { ProjectFigures } from "@smartpick/answers";
import type { GuidedProject } from "@smartpick/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { abstractOf, wordCount } from "../../src/project/abstract.ts";
import { abstractText } from "../../src/project/abstract-text.ts";
import { figureText } from "../../src/project/figure-segments.ts";
import { anyEvidence, anyFigures, anyProject, FIGURES, projectLike } from "./any-project.ts";

/** Every word that may stand between hers: joining words of figures and lists, and nothing that makes a claim. */
const CLOSED = new Set(
  "measures mean median of 100 the chart change 95 % interval to outcome process balancing".split(" "),
);

/** Words as letters and digits, in small letters: marks between them do not count. */
function wordsIn(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}%−-]+/u)
    .flatMap((word) => word.replace(/^-+|-+$/g, ""))
    .filter((word) => word !== "");
}

function wordsOfHers(project: GuidedProject): ReadonlySet<string> {
  return new Set(wordsIn(stringsIn(project).join(" ")));
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function figuresShown({ phases, effect, points }: ProjectFigures): ReadonlySet<string> {
  const numbers = [
    ...phases.map(({ centre }) => centre),
    ...(effect === null ? [] : [effect.mid, effect.low, effect.high]),
  ];
  const names = phases.flatMap(({ name }) => (name === null ? [] : [name]));
  return new Set(wordsIn([...numbers.map(figureText), String(points), ...names].join(" ")));
}

describe("an abstract", () => {
  it("holds no word that is not hers, a figure of the chart, or one of a few fixed words", () => {
    fc.assert(
      fc.property(anyProject, fc.option(anyFigures), (project, figures) => {
        const hers = wordsOfHers(project);
        const counted = figures === null ? new Set<string>() : figuresShown(figures);
        const { parts } = abstractOf(project, figures);
        const foreign = parts
          .flatMap(({ text }) => wordsIn(text))
          .filter((word) => !hers.has(word) && !counted.has(word) && !CLOSED.has(word));
        expect(foreign).toEqual([]);
      }),
      { numRuns: 100, seed: 3 },
    );
  });

  it("holds of what further tables show the findings whole, and no word of a warning", () => {
    fc.assert(
      fc.property(anyProject, anyEvidence, (project, evidence) => {
        const { parts } = abstractOf(project, null, evidence);
        const hers = wordsOfHers(project);
        const shown = new Set(wordsIn(evidence.map(({ finding }) => finding).join(" ")));
        const foreign = parts
          .flatMap(({ text }) => wordsIn(text))
          .filter((word) => !hers.has(word) && !shown.has(word) && !CLOSED.has(word));
        expect(foreign).toEqual([]);
        const results = parts.find(({ part }) => part === "results");
        const isShort = project.abstract.results !== null;
        const findings = evidence.map(({ finding }) => finding.replace(/\s+/gu, " ").trim());
        const pieces = (results?.segments ?? []).filter(({ from }) => from?.startsWith("evidence[") === true);
        expect(pieces.map(({ text }) => text)).toEqual(isShort ? [] : findings);
      }),
      { numRuns: 100, seed: 8 },
    );
  });

  it("is its pieces, and each piece of hers stands unchanged in her file", () => {
    fc.assert(
      fc.property(anyProject, (project) => {
        const all = stringsIn(project).map((text) => text.replace(/\s+/gu, " "));
        for (const { text, segments } of abstractOf(project, null).parts) {
          expect(segments.map((one) => one.text).join("")).toBe(text);
          for (const one of segments) if (one.from !== null) expect(all).toContain(one.text);
        }
      }),
      { numRuns: 50, seed: 4 },
    );
  });

  it("names under each heading what is missing, with its question", () => {
    const { parts, words } = abstractOf(projectLike({ texts: { problem: "Visits are missed" } }), null);
    expect(words).toBe(3);
    expect(parts.map(({ part, text, missing }) => [part, text, missing.map(({ field }) => field)])).toEqual([
      ["background", "", ["available_knowledge"]],
      ["local_problem", "Visits are missed.", ["aims"]],
      ["methods", "", ["measures", "analysis"]],
      ["interventions", "", ["interventions"]],
      ["results", "", ["results"]],
      ["conclusions", "", ["interpretation", "limitations"]],
    ]);
    for (const { missing } of parts) for (const { question } of missing) expect(question).toMatch(/[?.]$/);
  });

  it("says what the chart counted, in her words for the measure", () => {
    const project = projectLike({
      measures: [
        { name: "calls made", kind: "process", unit: null, definition: null, better: null },
        { name: "missed visits", kind: "outcome", unit: "of 100 booked", definition: null, better: "lower" },
      ],
    });
    const results = abstractOf(project, FIGURES).parts[4];
    expect(results?.text).toBe(
      "Missed visits: mean 23.5 (Baseline), 14.2 (Text reminder), 9.8 (Reminder and call) of 100 booked.",
    );
    const effect = { mid: -9.3, low: -11.04, high: -7.6, bears: true };
    const two = { ...FIGURES, phases: FIGURES.phases.slice(0, 2), effect };
    expect(abstractOf(project, two).parts[4]?.text).toBe(
      "Missed visits: mean 23.5 (Baseline), 14.2 (Text reminder) of 100 booked. Change −9.3, 95 % interval −11 to −7.6.",
    );
    const weak = { ...two, effect: { ...effect, bears: false } };
    expect(abstractOf(project, weak).parts[4]?.text).not.toContain("interval");
  });

  it("takes her short text of a heading alone, and then misses nothing there", () => {
    const project = projectLike({ texts: { problem: "A long text." } });
    const short = { ...project, abstract: { ...project.abstract, local_problem: "Short" } };
    expect(abstractOf(short, null).parts[1]).toMatchObject({ text: "Short.", missing: [] });
  });

  it("counts words as a form does, and says which limits they keep", () => {
    expect(wordCount(" one  two\nthree-four 5 ")).toBe(4);
    const project = projectLike({ texts: { problem: Array(260).fill("word").join(" ") } });
    const { words, limits } = abstractOf(project, null);
    expect(words).toBe(260);
    expect(limits.map(({ most, fits }) => [most, fits])).toEqual([
      [150, false],
      [250, false],
      [275, true],
      [300, true],
      [400, true],
    ]);
  });
});

describe("an abstract as a file", () => {
  const project = projectLike({
    title: "Fewer *missed* visits",
    authors: ["A. One", "B. Two"],
    texts: { problem: "# not a heading" },
  });
  const abstract = abstractOf(project, null);

  it("leaves out headings without text, but for a draft", () => {
    expect(abstractText(project, abstract, "txt", false)).toBe(
      "Fewer *missed* visits\n\nA. One, B. Two\n\nLocal problem. # not a heading.\n",
    );
    expect(abstractText(project, abstract, "txt", true)).toContain("Results. Not written yet\n");
  });

  it("keeps her marks from being read as Markdown", () => {
    const text = abstractText(project, abstract, "md", false);
    expect(text).toContain("# Fewer \\*missed\\* visits\n");
    expect(text).toContain("**Local problem.** \\# not a heading.");
  });
});
