import { clipped } from "../problem/found.ts";
import type { Problem } from "../problem/problem.ts";
import { specialtyElsewhere } from "./specialties-elsewhere.ts";

/** The refusal of a name that is no specialty of the ledger: one that matches elsewhere is told where. */
export function unknownSpecialty(path: string, found: string): Problem {
  const elsewhere = specialtyElsewhere(found);
  if (elsewhere === null) {
    return {
      code: "not-in-list",
      path,
      found: clipped(found),
      takes: { kind: "name", of: "specialty" },
    };
  }
  const { name, match } = elsewhere;
  return { code: "specialty-elsewhere", path, found: clipped(found), specialty: name, match };
}
