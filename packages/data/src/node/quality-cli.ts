import { join } from "node:path";
import { buildBundle, readData, repositoryData } from "./build-bundle.ts";
import { checkControls } from "./check-controls.ts";
import { commandOptions } from "./command-options.ts";
import { readCsv } from "./csv.ts";
import { putGenerated } from "./generated-page.ts";
import { judgementPage } from "./judgement-page.ts";
import { qualityReport } from "./quality-report.ts";
import { seasonPage } from "./season-page.ts";
import { describeFault, Faults } from "./table-fault.ts";

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
const check = values.check ?? false;
const problems = [
  putGenerated("docs/data-quality.md", report, check),
  putGenerated("docs/method/judgements.md", judgementPage(folder.judgements), check),
  ...folder.seasons.map((season) =>
    putGenerated(`docs/reference/season-${season.season}.md`, seasonPage(season), check),
  ),
].filter((problem) => problem !== null);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
