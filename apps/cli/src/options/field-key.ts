import type { ApplicationField, ApplicationReport } from "@smartpick/core";
import { Refusal } from "../refusal.ts";
import { nearestOf } from "./nearest.ts";

/** The field of the form that `--field` means, with or without `application.` before it. Throws a `Refusal` for none. */
export function fieldOfKey({ fields }: ApplicationReport, typed: string, file: string): ApplicationField {
  const wanted = typed.trim().replace(/^application\./, "");
  const found = fields.find(({ key }) => key === wanted);
  if (found !== undefined) return found;
  const near = nearestOf(
    wanted,
    fields.map(({ key }) => [key, key]),
  );
  const meant = near === null ? "" : ` Did you mean ${near}?`;
  throw new Refusal(`--field ${typed}: ${file} has no such field of the form.${meant}`);
}
