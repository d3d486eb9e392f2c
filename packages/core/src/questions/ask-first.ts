import type { AskFirst } from "../answers/plan-report.ts";
import type { SignalKinds } from "../chances/signals-of.ts";
import type { Facts } from "../facts/facts.ts";
import { valueAt } from "../facts/lookup.ts";
import type { Levels, PortfolioInstance } from "../portfolio/problem/instance.ts";
import type { Applicant } from "../profile/applicant.ts";
import { valueOfInformation } from "./value-of-information.ts";

/** The questions worth asking before applying, with the names of their programs; see `valueOfInformation`. */
export function askFirst(
  facts: Facts,
  applicant: Applicant,
  rows: Int32Array,
  instance: PortfolioInstance,
  levels: Levels,
  signalKinds: SignalKinds,
  skip: ReadonlySet<number>,
  limit: number,
): AskFirst[] {
  const table = facts.programs;
  const worth = valueOfInformation(facts, applicant, rows, instance, levels, signalKinds, skip, limit);
  return worth.map(({ row, index, field, gain, probabilityYes, ifYes, ifNo, source, year }) => {
    const text = (name: "name" | "city" | "state" | "specialty"): string | null => {
      const value = valueAt(table, row, name);
      return value === null ? null : String(value);
    };
    const id = table.ids[row] ?? "";
    return {
      id,
      name: text("name") ?? id,
      city: text("city"),
      state: text("state"),
      specialty: text("specialty") ?? "",
      listed: (levels[index] ?? -1) >= 0,
      field,
      gain,
      probabilityYes,
      ifYes,
      ifNo,
      source,
      year,
    };
  });
}
