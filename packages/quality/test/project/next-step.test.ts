import { GUIDED_KINDS, type GuidedKind, type GuidedProject } from "@smartpick/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GUIDED_STEPS, isTold, type ProjectField } from "../../src/project/guided-steps.ts";
import { nextStep } from "../../src/project/next-step.ts";
import { projectWith } from "./project-with.ts";

const everyField = (kind: GuidedKind) => GUIDED_STEPS[kind].flatMap(({ fields }) => fields);

describe.each(GUIDED_KINDS)("the steps of a %s project", (kind) => {
  it("are six, and ask for no field twice", () => {
    expect(GUIDED_STEPS[kind]).toHaveLength(6);
    expect(new Set(everyField(kind)).size).toBe(everyField(kind).length);
  });

  it("are walked from the first to the last by answering what is asked", () => {
    let told: readonly ProjectField[] = [];
    const walked: number[] = [];
    for (;;) {
      const { next } = nextStep(projectWith(kind, told));
      if (next === null) break;
      walked.push(next.step);
      told = [...told, next.field];
    }
    expect(told).toEqual(everyField(kind));
    expect(walked).toEqual([...walked].sort((a, b) => a - b));
  });

  it("lack exactly what is not told, whatever is told first", () => {
    const fields = everyField(kind);
    fc.assert(
      fc.property(fc.subarray(fields), (told) => {
        const { steps, next } = nextStep(projectWith(kind, told));
        expect(steps.flatMap(({ missing }) => missing)).toEqual(
          fields.filter((field) => !told.includes(field)),
        );
        expect(next === null).toBe(told.length === fields.length);
      }),
      { numRuns: 50 },
    );
  });
});

it("takes a cycle as told once it says what was done", () => {
  const cycle = { plan: "p", prediction: null, did: null, saw: null, decision: null, from: null, to: null };
  const project: GuidedProject = { ...projectWith("workflow", []), cycles: [cycle] };
  expect(isTold(project, "cycles")).toBe(false);
  expect(isTold({ ...project, cycles: [{ ...cycle, did: "d" }] }, "cycles")).toBe(true);
});
