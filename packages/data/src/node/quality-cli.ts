import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildBundle, readData, repositoryData } from "./build-bundle.ts";
import { checkControls } from "./check-controls.ts";
import { commandOptions } from "./command-options.ts";
import { readCsv } from "./csv.ts";
import { qualityReport } from "./quality-report.ts";
import { describeFault, Faults } from "./table-fault.ts";

const START = "<!-- generated: start -->";
const END = "<!-- generated: end -->";
const page = fileURLToPath(new URL("../../../../docs/data-quality.md", import.meta.url));

const values = commandOptions({ check: { type: "boolean" } });
const data = repositoryData();
const faults = new Faults();
const folder = readData(data, faults);
const full = buildBundle(folder, "full", faults);
const open = buildBundle(folder, "public", faults);
const controls = checkControls(data, full, folder.sources, faults);
if (faults.list.length > 0) {
  for (const fault of faults.list.slice(0, 40)) console.error(describeFault(fault));
  process.exit(1);
}
const report = qualityReport({
  full,
  open,
  controls,
  rateLinks: readCsv(join(data, "programs", "rate-links.csv")),
  faults: readCsv(join(data, "programs", "known-faults.csv")),
});
const before = readFileSync(page, "utf8");
const [head, rest] = [before.indexOf(START), before.indexOf(END)];
if (head < 0 || rest < head) {
  console.error(`docs/data-quality.md: accepted: a page with the lines "${START}" and "${END}"`);
  process.exit(1);
}
const after = `${before.slice(0, head + START.length)}\n\n${report}\n\n${before.slice(rest)}`;
if (values.check && after !== before) {
  console.error(
    "docs/data-quality.md is older than the data; write it anew with the same command without --check",
  );
  process.exit(1);
}
if (!values.check) writeFileSync(page, after);
