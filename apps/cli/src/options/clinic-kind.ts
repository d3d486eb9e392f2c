import { CLINIC_KINDS, type ClinicKind } from "@smartpick/answers";
import { Refusal } from "../refusal.ts";
import { nearestOf } from "./nearest.ts";

/** The kinds of clinic as an option lists them. */
export const CLINIC_KIND_LIST: string = CLINIC_KINDS.join(", ");

/** The kind of clinic that `--kind` names; a `Refusal` lists the kinds and the nearest one. */
export function checkedClinicKind(input: string): ClinicKind {
  const found = CLINIC_KINDS.find((kind) => kind === input);
  if (found !== undefined) return found;
  const near = nearestOf(
    input,
    CLINIC_KINDS.map((kind) => [kind, kind]),
  );
  const meant = near === null ? "" : ` Did you mean ${near}?`;
  throw new Refusal(
    `--kind ${input}: there is no such kind of clinic. It takes ${CLINIC_KIND_LIST}.${meant}`,
  );
}
