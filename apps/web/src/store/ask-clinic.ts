import type { WorkshopVerbs } from "@smartpick/engine/quality";
import { workshop } from "./workshop.ts";

type ClinicVerb = "clinic.rows" | "clinic.grade" | "clinic.truth";

/** What the worker says of a sample clinic; `null` where a newer question took its place, or it could not be worked out. */
export async function askClinic<V extends ClinicVerb>(
  verb: V,
  input: Parameters<WorkshopVerbs[V]>[1],
): Promise<ReturnType<WorkshopVerbs[V]> | null> {
  const answer = await workshop().ask(verb, input, { channel: verb });
  return answer.state === "done" ? (answer.value as ReturnType<WorkshopVerbs[V]>) : null;
}
