import { planSchema } from "@smartpick/answers";
import { type ComparedPlan, counted, withoutControls } from "@smartpick/report";

/** A plan read from a file, or why it was refused, in words. */
export type ReadPlan =
  | { readonly state: "read"; readonly plan: ComparedPlan }
  | { readonly state: "refused"; readonly words: string };

const MOST_BYTES = 4_000_000;
const LONGEST = 200;

/** Reads a file on this device. */
export async function readPlanFile(file: File): Promise<ReadPlan> {
  if (file.size > MOST_BYTES) return refused("It has more than 4 MB, which no list has.");
  const text = await file.text().catch(() => null);
  return text === null ? refused("The browser could not read it. Is it still there?") : planFrom(text);
}

/**
 * A list that this program wrote as JSON. Every key is held against the published form; nothing of it is guessed, and text
 * keeps no control characters. Never throws.
 */
export function planFrom(text: string): ReadPlan {
  const found = jsonOf(text);
  if (found === null) return refused("It is no JSON. Choose a list that was downloaded here as JSON.");
  const { data } = found;
  const isPlan = typeof data === "object" && data !== null && "schema" in data;
  if (!isPlan || data.schema !== "smartpick/plan@1")
    return refused("It is no list of this program. Choose a list that was downloaded here as JSON.");
  const read = planSchema.safeParse(data);
  if (!read.success) {
    const path = read.error.issues[0]?.path.join(".") ?? "";
    return refused(`It was changed or is damaged${path === "" ? "" : `, at ${plain(path)}`}.`);
  }
  const { season, today, facts, chance, cost, list, stopLine } = read.data;
  if (new Set(list.map(({ id }) => id)).size < list.length)
    return refused("It names a program twice, so it was changed.");
  if (list.length !== stopLine.programs)
    return refused(
      `It was changed, at list: it holds ${counted(list.length, "program")}, and its chance and cost are those of ${stopLine.programs}. Download it again as JSON.`,
    );
  const rows = list.map((row) => ({
    ...row,
    name: plain(row.name),
    city: row.city === null ? null : plain(row.city),
    state: row.state === null ? null : plain(row.state),
    specialty: plain(row.specialty),
  }));
  return { state: "read", plan: { season, today, facts, chance, cost, list: rows } };
}

function jsonOf(text: string): { readonly data: unknown } | null {
  try {
    return { data: JSON.parse(text) };
  } catch {
    return null;
  }
}

function plain(text: string): string {
  return withoutControls(text).slice(0, LONGEST);
}

function refused(words: string): ReadPlan {
  return { state: "refused", words };
}
