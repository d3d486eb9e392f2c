import { expect, it } from "vitest";
import {
  SPECIALTIES_ELSEWHERE,
  specialtyElsewhere,
  specialtyNamed,
  unknownSpecialty,
} from "../../src/index.ts";

it.each(["Ophthalmology", "ophtho", "OPHTHALMOLOGY ", "240"])("%s is told its match", (name) => {
  expect(specialtyElsewhere(name)?.match).toBe("SF Match");
  expect(unknownSpecialty("specialty", name)).toMatchObject({
    code: "specialty-elsewhere",
    specialty: "Ophthalmology",
    match: "SF Match",
  });
});

it("any other unknown name stays unknown, and no specialty of the ledger is said to match elsewhere", () => {
  expect(unknownSpecialty("specialty", "Alchemy")).toMatchObject({ code: "not-in-list", found: "Alchemy" });
  for (const { name, aliases } of SPECIALTIES_ELSEWHERE) {
    for (const one of [name, ...aliases]) expect(specialtyNamed(one)).toBeNull();
  }
});
