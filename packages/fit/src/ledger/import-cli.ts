import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { writeCsv } from "@smartpick/data/node";
import { accreditationRows, boardRows, gatheredVisaRows, settingRows, visaRows } from "./answer-tables.ts";
import { baseProgramsOf } from "./base-programs.ts";
import { doubtRows } from "./doubt-table.ts";
import { FELLOWSHIP_COLUMNS, fellowshipRows } from "./fellowships-table.ts";
import { identityRows } from "./identity-table.ts";
import { LIMIT_COLUMNS, LIMIT_ORIGIN, limitRows } from "./limits-table.ts";
import { h1bRows, informaticsRows, websiteRows } from "./other-tables.ts";
import { erasRows, lastSeenRows } from "./participation-tables.ts";
import { placeRows } from "./place-table.ts";
import { faultRows, rateLinkRows } from "./quality-tables.ts";
import { QUOTA_COLUMNS, quotaRows } from "./quotas-table.ts";
import { readRawFacts } from "./raw-facts.ts";
import { trackRows, tracksOf } from "./tracks-table.ts";

const { values } = parseArgs({ options: { facts: { type: "string" }, out: { type: "string" } } });
if (!values.facts) {
  console.error("usage: import-cli.ts --facts FOLDER [--out FOLDER]");
  process.exit(2);
}
const out = values.out ?? fileURLToPath(new URL("../../../../data/programs/", import.meta.url));
mkdirSync(out, { recursive: true });

const raw = readRawFacts(values.facts);
const { programs, notes } = baseProgramsOf(raw);
const tracks = programs.flatMap(tracksOf);
const table = (name: string, columns: readonly string[], rows: Parameters<typeof writeCsv>[2]) => {
  writeCsv(join(out, name), columns, rows);
  console.error(`${name}: ${rows.length} rows`);
};

const answered = ["source", "year"];
table(
  "identity.csv",
  ["id", "name", "sponsor", "specialty", "city", "state", ...answered],
  identityRows(programs),
);
table(
  "tracks.csv",
  ["id", "program", "track", "track_standing", "track_note", "nrmp_code", "code_standing", "code_note"],
  trackRows(tracks),
);
table("place.csv", ["id", "latitude", "longitude", "source", "standing", "note"], placeRows(programs));
table("quotas.csv", QUOTA_COLUMNS, quotaRows(tracks, raw.faults));
table("setting.csv", ["id", "setting", ...answered], settingRows(programs));
table("visa.csv", ["id", "visa_j1", "visa_h1b", ...answered], visaRows(programs));
table("visa-gathered.csv", ["id", "visa_j1", "visa_h1b"], gatheredVisaRows(programs, raw.crowdVisa));
table(
  "limits.csv",
  ["id", ...LIMIT_COLUMNS, ...LIMIT_ORIGIN],
  limitRows(new Set(programs.map((program) => program.id)), raw.hurdles),
);
table("accreditation.csv", ["id", "accreditation", ...answered], accreditationRows(programs));
table("board-pass-rates.csv", ["id", "board_pass_rate", ...answered], boardRows(programs));
table(
  "eras.csv",
  ["id", "eras_2026", "eras_2026_standing", "application_service", "eras_2021"],
  erasRows(programs, raw.programs),
);
table("last-seen.csv", ["id", "last_seen", "source", "also_seen", "also_source"], lastSeenRows(programs));
table("websites.csv", ["id", "website", ...answered], websiteRows(programs));
table("h1b-filings.csv", ["id", "filings", "employer"], h1bRows(programs, raw.h1bEmployers));
table(
  "informatics.csv",
  [
    "id",
    ...["ehr_vendor", "ehr_source", "ehr_year", "ehr_standing", "ehr_note"],
    ...["fellowship", "fellowship_standing", "fellowship_note", "indicators"],
  ],
  informaticsRows(programs, raw.informatics, raw.fellowships),
);
table("doubts.csv", ["id", "doubt", "because"], doubtRows(programs, raw.fixes, raw.faults, raw.changes));
table("known-faults.csv", ["id", "fault"], faultRows(raw.faults, programs));
table("rate-links.csv", ["specialty", "exact", "high", "medium", "unlinked"], rateLinkRows(raw.rateLinks));
mkdirSync(join(out, "../informatics"), { recursive: true });
table("../informatics/fellowships.csv", FELLOWSHIP_COLUMNS, fellowshipRows(raw.fellowships));
for (const note of notes) console.error(note);
