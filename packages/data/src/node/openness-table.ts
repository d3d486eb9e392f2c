import { APPLICANT_TYPES, type ApplicantType, type Rights, STATES } from "@smartpick/core";
import type { Estimates, KindOpenness } from "./read-estimates.ts";
import type { Faults } from "./table-fault.ts";

const DIVISION_OF = new Map<unknown, string>(STATES.map((state) => [state.code, state.division]));

/** Source ids behind an openness estimate, by its basis: kind only; kind and resident mix; the own rate as well. */
export const OPENNESS_SOURCES: readonly (readonly string[])[] = [
  ["smartpick-fit", "rates-2024"],
  ["smartpick-fit", "rates-2024", "re2020", "re2021"],
  ["smartpick-fit", "rates-2024", "re2020", "re2021"],
];

/** What of a program the kind tables ask for. */
export interface KindOfProgram {
  readonly id: string;
  readonly program: string;
  readonly specialty: unknown;
  readonly setting: unknown;
  readonly state: unknown;
}

/**
 * Openness of every program and type in hundredths of a logit: the program's own estimate where the build may carry
 * it, else the most specific row of its kind (specialty with setting and division, with setting, with division,
 * alone, none). A program that no row fits is a fault.
 */
export function opennessTable(
  programs: readonly KindOfProgram[],
  estimates: Estimates,
  rights: Rights,
  faults: Faults,
): { mean: number[]; sd: number[]; basis: number[]; sources: readonly (readonly string[])[] } {
  const own = new Map<string, { mean: number; sd: number; basis: number }>();
  if (rights === "full") for (const row of estimates.programOpenness) own.set(`${row.id}|${row.type}`, row);
  const kinds = new Map<string, KindOpenness>();
  for (const row of estimates.kindOpenness) {
    const key = kindKey(row.specialty, row.setting, row.division, row.type);
    if (kinds.has(key))
      faults.add("estimates/openness-kind.csv", key, "specialty", row.specialty, "each kind once");
    kinds.set(key, row);
  }
  const [mean, sd, basis]: [number[], number[], number[]] = [[], [], []];
  for (const program of programs) {
    for (const type of APPLICANT_TYPES) {
      const found = own.get(`${program.id}|${type}`) ?? own.get(`${program.program}|${type}`);
      const chosen = found ?? kindFor(program, type, kinds);
      if (!chosen) {
        faults.add("estimates/openness-kind.csv", program.id, "type", type, "a row that fits every program");
        return { mean, sd, basis, sources: OPENNESS_SOURCES };
      }
      mean.push(Math.round(chosen.mean * 100));
      sd.push(Math.round(chosen.sd * 100));
      basis.push(found?.basis ?? 0);
    }
  }
  return { mean, sd, basis, sources: OPENNESS_SOURCES };
}

function kindFor(
  program: KindOfProgram,
  type: ApplicantType,
  kinds: ReadonlyMap<string, KindOpenness>,
): KindOpenness | undefined {
  const specialty = String(program.specialty ?? "");
  const setting = program.setting === null ? null : String(program.setting);
  const division = DIVISION_OF.get(program.state) ?? null;
  const tries = [
    setting && division ? kindKey(specialty, setting, division, type) : null,
    setting ? kindKey(specialty, setting, "", type) : null,
    division ? kindKey(specialty, "", division, type) : null,
    kindKey(specialty, "", "", type),
    kindKey("", "", "", type),
  ];
  for (const key of tries) {
    const row = key === null ? undefined : kinds.get(key);
    if (row) return row;
  }
  return undefined;
}

function kindKey(specialty: string, setting: string, division: string, type: string): string {
  return `${specialty}|${setting}|${division}|${type}`;
}
