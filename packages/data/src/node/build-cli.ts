import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Rights } from "@smartpick/core";
import { buildBundle, readData, repositoryData } from "./build-bundle.ts";
import { checkControls } from "./check-controls.ts";
import { commandOptions } from "./command-options.ts";
import { copyCalibration } from "./copy-calibration.ts";
import { bundlePath } from "./read-facts.ts";
import { judgementValues } from "./read-judgements.ts";
import { describeFault, Faults } from "./table-fault.ts";

/** Largest size of a bundle, compressed. */
const MOST_BYTES = 700 * 1024;
const SHOWN = 40;

const values = commandOptions({
  rights: { type: "string" },
  data: { type: "string" },
  out: { type: "string" },
});
if (values.rights !== undefined && values.rights !== "full" && values.rights !== "public") {
  console.error(`--rights: found "${values.rights}"; accepted: full, public`);
  process.exit(2);
}
const builds: readonly Rights[] = values.rights ? [values.rights] : ["full", "public"];
const data = values.data ?? repositoryData();

const faults = new Faults();
const folder = readData(data, faults);
for (const rights of builds) {
  const bundle = buildBundle(folder, rights, faults);
  if (rights === "full") checkControls(data, bundle, folder.sources, faults);
  if (faults.list.length > 0) break;
  const bytes = gzipSync(JSON.stringify(bundle), { level: 9 });
  if (bytes.length > MOST_BYTES) {
    faults.add(`facts-${rights}.json.gz`, null, null, `${bytes.length} bytes`, `at most ${MOST_BYTES} bytes`);
    break;
  }
  const path = values.out ? join(values.out, `facts-${rights}.json.gz`) : bundlePath(rights);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, bytes);
  console.error(
    `facts-${rights}.json.gz: ${bundle.ids.length} rows, ${bytes.length} bytes, ${bundle.version}`,
  );
}
if (faults.list.length === 0) {
  const out = values.out ?? join(bundlePath("full"), "..");
  writeFileSync(join(out, "judgements.json"), JSON.stringify(judgementValues(folder.judgements)));
}
copyCalibration(data, values.out ?? join(bundlePath("full"), ".."), faults);
if (faults.list.length > 0) {
  for (const fault of faults.list.slice(0, SHOWN)) console.error(describeFault(fault));
  if (faults.list.length > SHOWN) console.error(`and ${faults.list.length - SHOWN} more`);
  process.exit(1);
}
