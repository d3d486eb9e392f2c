import type { ClinicKind, ClinicTruth } from "@smartpick/answers";
import { type Random, randomFrom } from "@smartpick/core/math";
import type { Table } from "../table/table.ts";
import type { ClinicDesign } from "./clinic-design.ts";
import { DIABETES } from "./diabetes.ts";
import { type Drawn, drawParameters, drawPeople, modelOf } from "./draw-people.ts";
import { NO_SHOWS } from "./no-shows.ts";
import { plantFaults } from "./plant-faults.ts";
import { READMISSIONS } from "./readmissions.ts";
import { trueEffects, trueRates } from "./truth-of.ts";
import { weekCell } from "./weeks.ts";

const DESIGNS: Readonly<Record<ClinicKind, ClinicDesign>> = {
  "no-shows": NO_SHOWS,
  diabetes: DIABETES,
  readmissions: READMISSIONS,
};

/** Rows that a clinic may have, and how many it has unless others are asked for. */
export const CLINIC_ROWS = { least: 1, most: 100_000, usual: 2_000 } as const;

/** A synthetic clinic: its rows as a file would give them, and what is true in it. */
export interface Clinic {
  readonly table: Table;
  readonly truth: ClinicTruth;
}

/** What each column of a kind of clinic means, in the order of the file. */
export function clinicColumns(kind: ClinicKind): ClinicDesign["columns"] {
  return DESIGNS[kind].columns;
}

/** What a clinic asks: after two exposures, of which one does nothing, and after a week. Which is which is not told. */
export interface ClinicQuestions {
  readonly effects: readonly Pick<ClinicTruth["effects"][number], "question" | "exposure" | "outcome">[];
  readonly week: Pick<ClinicTruth["week"], "question" | "means">;
}

/** The questions of a kind of clinic in the order in which its truth answers them. */
export function clinicQuestions(kind: ClinicKind): ClinicQuestions {
  const { questions, exposure, nothing, outcome } = DESIGNS[kind];
  return {
    effects: [
      { question: questions.effect, exposure, outcome },
      { question: questions.nothing, exposure: nothing, outcome },
    ],
    week: { question: "week", means: questions.week },
  };
}

/** Words that go with every synthetic clinic. */
export const SYNTHETIC = "Synthetic: made by a program from a seed. No row describes a person.";

/**
 * A clinic of exactly `rows` rows, duplicates counted, from `CLINIC_ROWS.least` to `most`. The same kind, rows and seed
 * give the same cells.
 */
export function makeClinic(kind: ClinicKind, rows: number, seed: number): Clinic {
  const design = DESIGNS[kind];
  const random = randomFrom(seed).split(Object.keys(DESIGNS).indexOf(kind));
  const drawn = drawParameters(design, random.split(1));
  const model = modelOf(drawn);
  const doubles = Math.min(Math.floor(rows / 2), Math.round(drawn.doubles * rows));
  const people = drawPeople(design, model, rows - doubles, random.split(2));
  const cells = cellsOf(design, people, random.split(3));
  const spoiled = plantFaults(design, people, cells, doubles, random.split(4));
  const written = people.map(({ person }, at) => ({ person, copies: spoiled.copies[at] ?? 1 }));
  const lost = written.filter(({ person }) => !person.recorded).reduce((sum, { copies }) => sum + copies, 0);
  const begins = design.questions.week === "exposure-begins";
  const truth: ClinicTruth = {
    ...{ schema: "smartpick/clinic-truth@1", kind, seed, rows, notice: SYNTHETIC },
    parameters: Object.entries(design.ranges).map(([code, { low, high }]) => ({
      code,
      value: drawn[code as keyof typeof drawn],
      low,
      high,
    })),
    effects: trueEffects(design, model, written),
    week: {
      question: "week",
      means: design.questions.week,
      column: "week",
      value: weekCell(model.shiftWeek),
      riskDifference: begins ? null : model.shift,
    },
    rates: trueRates(
      design,
      people.map(({ person }) => person),
    ),
    missing: {
      column: design.outcome.column,
      rows: lost,
      dependsOn: [design.exposure.column],
      notOn: [design.outcome.column],
    },
    dirt: spoiled.dirt,
  };
  const lines = spoiled.rows.map((_, at) => at + 2);
  return { table: { columns: design.columns.map(({ name }) => name), rows: spoiled.rows, lines }, truth };
}

function cellsOf(design: ClinicDesign, people: readonly Drawn[], random: Random): string[][] {
  const digits = String(people.length).length;
  return people.map(({ person, cells }, at) => {
    const all: Readonly<Record<string, string>> = {
      ...cells,
      ...design.cells(person, random),
      study_id: `S${String(at + 1).padStart(digits, "0")}`,
    };
    return design.columns.map(({ name }) => all[name] ?? "");
  });
}
