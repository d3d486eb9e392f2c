import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { CareersFacts, Facts, FellowshipProcess, InformaticsFellowship } from "../../src/index.ts";

const read = (name: string): unknown =>
  parse(readFileSync(new URL(`../../../../data/informatics/${name}`, import.meta.url), "utf8"));

const process = read("fellowship-process.yaml") as FellowshipProcess;
const { general, ...roles } = read("roles.yaml") as Omit<CareersFacts, "process" | "permits"> & {
  general: CareersFacts["permits"];
};

/** The process and the roles that ship. */
export const CAREERS: CareersFacts = { process, permits: general, ...roles };

/** A fellowship of which nothing is known but its place. */
export function fellowshipAt(
  code: string,
  changes: Partial<InformaticsFellowship> = {},
): InformaticsFellowship {
  return {
    code,
    institution: `Institution ${code}`,
    city: "Cleveland",
    state: "OH",
    baseSpecialty: "Internal Medicine",
    source: "a-source",
    year: 2026,
    ...changes,
  };
}

/** Facts with careers and these fellowships. */
export function withCareers(facts: Facts, fellowships: readonly InformaticsFellowship[] = []): Facts {
  return { ...facts, careers: CAREERS, fellowships };
}
