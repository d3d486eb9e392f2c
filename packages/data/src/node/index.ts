export { buildBundle, type DataFolder, readData, repositoryData } from "./build-bundle.ts";
export { type CsvRow, csvHeader, readCsv, writeCsv } from "./csv.ts";
export { bundlePath, readFacts } from "./read-facts.ts";
export { describeFault, Faults, type TableFault } from "./table-fault.ts";
