import { column, type TableCell, type TableColumn } from "../table/table.ts";
import { placeName } from "./program-names.ts";

/** What every report tells of a program, whatever else it tells; `null` = unknown. */
export interface ProgramCard {
  readonly id: string;
  readonly name: string;
  readonly city: string | null;
  readonly state: string | null;
  readonly specialty: string | null;
}

/** A program inside a sentence: `"UPMC McKeesport Program, McKeesport, PA"`. */
export function programName({ name, city, state }: Pick<ProgramCard, "name" | "city" | "state">): string {
  return `${name}, ${placeName(city, state)}`;
}

/**
 * The line under a program's name: place, specialty, then details in words; empty details are left out.
 * `"McKeesport, PA · Internal Medicine · community"`.
 */
export function programLine(
  { city, state, specialty }: Pick<ProgramCard, "city" | "state" | "specialty">,
  ...details: readonly string[]
): string {
  return [placeName(city, state), specialty ?? "specialty unknown", ...details]
    .filter((part) => part !== "")
    .join(" · ");
}

/** Id and name of a program in a file. */
export const NAME_COLUMNS: readonly TableColumn[] = [
  column("id", "Id", "text", 18),
  column("program", "Program", "text", 44),
];

/** The columns that tell of a program in a file; `programCells` fills them. */
export const PROGRAM_COLUMNS: readonly TableColumn[] = [
  ...NAME_COLUMNS,
  column("city", "City", "text", 18),
  column("state", "State", "text", 7),
  column("specialty", "Specialty", "text", 20),
];

/** The cells of a program in a file, in the order of `PROGRAM_COLUMNS`. */
export function programCells({ id, name, city, state, specialty }: ProgramCard): readonly TableCell[] {
  return [id, name, city, state, specialty];
}
