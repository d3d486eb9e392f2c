import { CLINIC_KINDS } from "@smartpick/answers";
import { expect, it } from "vitest";
import { clinicQuestions, makeClinic } from "../../src/clinics/make-clinic.ts";

it.each(CLINIC_KINDS)("the questions of %s are those that its truth answers, in the same order", (kind) => {
  const { effects, week } = makeClinic(kind, 50, 3).truth;
  expect(clinicQuestions(kind)).toEqual({
    effects: effects.map(({ question, exposure, outcome }) => ({ question, exposure, outcome })),
    week: { question: week.question, means: week.means },
  });
});
