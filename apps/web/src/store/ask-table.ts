import type { WorkshopVerbs } from "@smartpick/engine/quality";
import { takeStale } from "./table-news.ts";
import { holdingNow, holdKeptTable, workshop } from "./workshop.ts";

/** What the worker makes of a table that it holds. */
type TableVerb =
  | "table.rows"
  | "table.chart"
  | "table.points-needed"
  | "table.identifiers"
  | "table.columns"
  | "table.is-clinic"
  | "table.summary"
  | "table.compare"
  | "table.evaluate";
type InputOf<V extends TableVerb> = Parameters<WorkshopVerbs[V]>[1];
type MadeBy<V extends TableVerb> = Extract<ReturnType<WorkshopVerbs[V]>, { readonly state: "made" }>["value"];

/** What was made; why nothing was, in words; or that a newer question took its place. */
export type AskedOfTable<T> =
  | { readonly state: "made"; readonly value: T }
  | { readonly state: "refused"; readonly words: string }
  | { readonly state: "superseded" };

/**
 * Asks the worker about a table that lies on this device. A worker that has let it go is given it again. A newer question of
 * the same verb about the same table takes the place of an older one, unless another part of the screen (`asker`) asks.
 */
export async function askTable<V extends TableVerb>(
  verb: V,
  input: InputOf<V>,
  asker = "",
): Promise<AskedOfTable<MadeBy<V>>> {
  const { name } = input;
  const older = await heldNewest(name);
  if (older !== null) return { state: "refused", words: older };
  for (const isSecond of [false, true]) {
    const answer = await workshop().ask(verb, input, { channel: `${verb} ${name} ${asker}` });
    if (answer.state === "superseded" || answer.state === "cancelled") return { state: "superseded" };
    if (answer.state === "failed")
      return { state: "refused", words: "It could not be worked out. Load the page anew." };
    const found = answer.value as ReturnType<WorkshopVerbs[V]>;
    if (found.state === "made") return { state: "made", value: found.value as MadeBy<V> };
    if (isSecond) break;
    const why = await holdKeptTable(name);
    if (why !== null) return { state: "refused", words: why };
  }
  return { state: "refused", words: "The table could not be read. Open its file again." };
}

/** Waits until the worker holds the newest table of a key; why it cannot, in words, else `null`. */
async function heldNewest(name: string): Promise<string | null> {
  const isStale = takeStale(name);
  const before = await holdingNow(name);
  return isStale ? holdKeptTable(name) : before;
}
