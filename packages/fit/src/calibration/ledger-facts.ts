import type { Facts } from "@smartpick/core";
import { loadFacts } from "@smartpick/data";
import { buildBundle, describeFault, Faults, readData } from "@smartpick/data/node";

/** The ledger of a data folder as the app gets it, built in memory with the estimates as they lie there. */
export function ledgerFacts(dataFolder: string): Facts {
  const faults = new Faults();
  const bundle = buildBundle(readData(dataFolder, faults), "full", faults);
  const first = faults.list[0];
  if (first !== undefined) throw new Error(`the ledger cannot be built: ${describeFault(first)}`);
  const facts = loadFacts(bundle);
  if (!facts.ok) throw new Error(`the ledger cannot be loaded: ${JSON.stringify(facts.problems)}`);
  return facts.value;
}
