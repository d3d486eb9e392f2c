import type { Profile } from "@smartpick/core";
import { expect, test } from "vitest";
import { draftSeeking, seeking } from "../../src/store/sought-specialties.ts";

const LIMITS = { "Internal Medicine": { min: 5 }, Psychiatry: { max: 9 } };

test("a draft that seeks other specialties keeps all else, and drops the limits of those it seeks no more", () => {
  const draft = {
    exams: { step2ck: 224 },
    seeks: { specialties: ["Internal Medicine", "Psychiatry"], states: ["NY"] },
    constraints: { specialty: LIMITS, one_specialty_per_hospital: true },
  };
  expect(draftSeeking(draft, ["Internal Medicine"])).toEqual({
    exams: { step2ck: 224 },
    seeks: { specialties: ["Internal Medicine"], states: ["NY"] },
    constraints: { specialty: { "Internal Medicine": { min: 5 } }, one_specialty_per_hospital: true },
  });
  expect(draftSeeking(draft, ["Neurology"]).constraints).toEqual({ one_specialty_per_hospital: true });
  expect(draftSeeking({ seeks: {} }, ["Neurology"])).toEqual({ seeks: { specialties: ["Neurology"] } });
});

test("a what-if is asked about the profile that the act would make", () => {
  const profile = {
    seeks: { specialties: ["Internal Medicine", "Psychiatry"] },
    constraints: { specialty: LIMITS },
  } as unknown as Profile;
  const { profile: after, change } = seeking(profile, ["Internal Medicine"]);
  expect(after.seeks.specialties).toEqual(["Internal Medicine"]);
  expect(after.constraints.specialty).toEqual({ "Internal Medicine": { min: 5 } });
  expect(change).toEqual({ "seeks.specialties": ["Internal Medicine"] });
});
