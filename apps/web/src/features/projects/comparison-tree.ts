import type { ClinicKind } from "@smartpick/answers";
import { PROJECT_CLINICS } from "@smartpick/core";
import { CLINIC_ROWS } from "@smartpick/engine/quality";
import type { ProjectTree } from "../../storage/kept-project.ts";
import { textAt } from "./tree-fields.ts";

/** The block `comparison` of a project file as it is being filled in; empty where there is none. */
export function comparisonIn({ comparison }: ProjectTree): ProjectTree {
  return isTree(comparison) ? comparison : {};
}

/** Which sample clinic a table is. */
export interface ClinicNamed {
  readonly kind: ClinicKind;
  readonly seed: number;
  readonly rows: number;
}

/** The sample clinic that the table is; `null` for a table of her own, or a kind that is none. */
export function clinicIn({ clinic }: ProjectTree): ClinicNamed | null {
  if (!isTree(clinic)) return null;
  const kind = PROJECT_CLINICS.find((one) => one === clinic.kind);
  if (kind === undefined) return null;
  return { kind, seed: numberIn(clinic.seed) ?? 1, rows: numberIn(clinic.rows) ?? CLINIC_ROWS.usual };
}

/** The texts of a list under a key. */
export function linesAt(tree: ProjectTree, key: string): readonly string[] {
  const value = tree[key];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];
}

/** The block with changes; what is empty is taken out, an empty list of strata is an answer. */
export function withChanges(comparison: ProjectTree, changes: ProjectTree): ProjectTree {
  return Object.fromEntries(
    Object.entries({ ...comparison, ...changes }).filter(([, value]) => value !== undefined && value !== ""),
  );
}

/** The name of the table; empty where none is named. */
export function tableNamed(comparison: ProjectTree): string {
  return textAt(comparison, "data");
}

function isTree(value: unknown): value is ProjectTree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function numberIn(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}
