import { describe, expect, test } from "vitest";
import { checkControls } from "../../src/node/check-controls.ts";
import { buildBundle, describeFault, Faults, readData, type TableFault } from "../../src/node/index.ts";
import { changed, type DataFiles, TINY, withData } from "../tiny-data.ts";

function faultsOf(files: DataFiles): readonly TableFault[] {
  return withData(files, (folder) => {
    const faults = new Faults();
    const data = readData(folder, faults);
    const bundle = buildBundle(data, "full", faults);
    checkControls(folder, bundle, data.sources, faults);
    return faults.list;
  });
}

const identity = (from: string, to: string) => changed("programs/identity.csv", from, to);

/** What is changed, then the table, row and column that the message must name, and a word of what is accepted. */
const BAD: readonly (readonly [string, DataFiles, string, string, string, string])[] = [
  [
    "an unknown source of a row",
    identity("yes,list", "yes,nobody"),
    "programs/identity.csv",
    "acgme:1400000001",
    "name (source)",
    "data/sources",
  ],
  [
    "an unknown source of a table",
    changed("programs/tables.yaml", "source: quotas", "source: nobody"),
    "programs/quotas.csv",
    "acgme:1400000001",
    "quota2025 (source)",
    "data/sources",
  ],
  [
    "no source at all",
    identity("yes,list", "yes,"),
    "programs/identity.csv",
    "acgme:1400000001",
    "name (source)",
    "data/sources",
  ],
  [
    "a source that allows estimates only",
    identity("yes,list", "yes,secret"),
    "programs/identity.csv",
    "acgme:1400000001",
    "name (source)",
    "estimates only",
  ],
  [
    "a state that is not one",
    identity(",IL,", ",ILL,"),
    "programs/identity.csv",
    "acgme:1400000001",
    "state",
    "state code",
  ],
  [
    "a specialty of another name",
    identity("Family Medicine", "Family Practice"),
    "programs/identity.csv",
    "nrmp:1234120C0",
    "specialty",
    "specialty name",
  ],
  [
    "a latitude outside the country",
    identity("39.8", "93.8"),
    "programs/identity.csv",
    "acgme:1400000001",
    "latitude",
    "12 to 72",
  ],
  [
    "a longitude that is no number",
    identity("-89.6", "west"),
    "programs/identity.csv",
    "acgme:1400000001",
    "longitude",
    "-180 to 180",
  ],
  [
    "an answer other than yes or no",
    identity("no,list", "maybe,list"),
    "programs/identity.csv",
    "acgme:1400000002",
    "visa_j1",
    "yes, no, or empty",
  ],
  [
    "a year far away",
    identity("list,2025", "list,20255"),
    "programs/identity.csv",
    "nrmp:1234120C0",
    "name (year)",
    "1990 to 2035",
  ],
  [
    "an e-mail in a name",
    identity("First Program", "First a.b@c.org"),
    "programs/identity.csv",
    "acgme:1400000001",
    "name",
    "without e-mail",
  ],
  [
    "a phone number in a name",
    identity("First Program", "First 212-555-0100"),
    "programs/identity.csv",
    "acgme:1400000001",
    "name",
    "phone number",
  ],
  [
    "an id twice",
    identity("acgme:1400000002,", "acgme:1400000001,"),
    "programs/identity.csv",
    "acgme:1400000001",
    "id",
    "each id once",
  ],
  [
    "an id of another shape",
    identity("acgme:1400000002,", "acgme:14,"),
    "programs/identity.csv",
    "acgme:14",
    "id",
    "acgme:1403521267",
  ],
  [
    "a program that has no track",
    identity("acgme:1400000002,", "acgme:1400000009,"),
    "programs/identity.csv",
    "acgme:1400000009",
    "id",
    "tracks.csv",
  ],
  [
    "a track twice",
    changed("programs/tracks.csv", "acgme:1400000001/P,", "acgme:1400000001,"),
    "programs/tracks.csv",
    "acgme:1400000001",
    "id",
    "each id once",
  ],
  [
    "a track that is not one",
    changed("programs/tracks.csv", "preliminary", "prelim"),
    "programs/tracks.csv",
    "acgme:1400000001/P",
    "track",
    "preliminary",
  ],
  [
    "an NRMP code of another shape",
    changed("programs/tracks.csv", "1111140P0", "P0"),
    "programs/tracks.csv",
    "acgme:1400000001/P",
    "nrmp_code",
    "1820726C0",
  ],
  [
    "a track of another program",
    changed(
      "programs/tracks.csv",
      "acgme:1400000001/P,acgme:1400000001",
      "acgme:1400000001/P,acgme:1400000002",
    ),
    "programs/tracks.csv",
    "acgme:1400000001/P",
    "program",
    "without the track",
  ],
  [
    "negative positions",
    changed("programs/quotas.csv", "1,10,9", "1,-10,9"),
    "programs/quotas.csv",
    "acgme:1400000001",
    "quota2025",
    "0 to 500",
  ],
  [
    "half a position",
    changed("programs/quotas.csv", "1,10,9", "1,10.5,9"),
    "programs/quotas.csv",
    "acgme:1400000001",
    "quota2025",
    "whole number",
  ],
  [
    "more filled than offered",
    changed("programs/quotas.csv", "1,10,9", "1,10,11"),
    "programs/quotas.csv",
    "acgme:1400000001",
    "filled2025",
    "at most the positions",
  ],
  [
    "filled without offered",
    changed("programs/quotas.csv", "1,10,9", "1,,9"),
    "programs/quotas.csv",
    "acgme:1400000001",
    "filled2025",
    "unknown",
  ],
  [
    "a sum that breaks",
    changed("programs/quotas.csv", "1,10,9", "1,12,9"),
    "programs/controls.yaml",
    "quota2025 Internal Medicine categorical",
    "sum",
    "within 1 % of 10",
  ],
  [
    "too few programs",
    changed("programs/controls.yaml", "programsAtLeast: 2", "programsAtLeast: 3"),
    "programs/controls.yaml",
    "",
    "programsAtLeast",
    "at least 3",
  ],
  [
    "a control with an unknown source",
    changed("programs/controls.yaml", "source: quotas", "source: nobody"),
    "programs/controls.yaml",
    "Internal Medicine",
    "source",
    "data/sources",
  ],
  [
    "a doubt of another word",
    changed("programs/doubts.csv", "nrmp-code-only", "unsure"),
    "programs/doubts.csv",
    "nrmp:1234120C0",
    "doubt",
    "possible-copy",
  ],
  [
    "a doubt about no program",
    changed("programs/doubts.csv", "nrmp:1234120C0", "nrmp:9999120C0"),
    "programs/doubts.csv",
    "nrmp:9999120C0",
    "id",
    "tracks.csv",
  ],
  [
    "a column that nobody explained",
    identity("id,name,city", "id,name,town"),
    "programs/identity.csv",
    "",
    "town",
    "tables.yaml",
  ],
  [
    "a field that the ledger does not have",
    changed("programs/tables.yaml", "field: nrmpCode", "field: code"),
    "programs/tables.yaml",
    "",
    "tables.2.columns.nrmp_code.field",
    "a field of the ledger",
  ],
  [
    "YAML that does not parse",
    { "programs/tables.yaml": "tables: [" },
    "programs/tables.yaml",
    "",
    "",
    "valid YAML",
  ],
  [
    "a source file with another id",
    changed("sources/list.yaml", "id: list", "id: lists"),
    "sources/list.yaml",
    "",
    "id",
    "file's name",
  ],
  [
    "a rights class that is not one",
    changed("sources/list.yaml", "rights: public", "rights: free"),
    "sources/list.yaml",
    "",
    "rights",
    "estimate-only",
  ],
  [
    "a source with an unknown key",
    changed("sources/list.yaml", "note: null", "remark: null"),
    "sources/list.yaml",
    "",
    "",
    "remark",
  ],
  [
    "a band of twenty points",
    changed("estimates/score-bands.csv", "220-229", "220-239"),
    "estimates/score-bands.csv",
    "acgme:1400000001",
    "band",
    "ten points",
  ],
  [
    "a band that does not start at a ten",
    changed("estimates/score-bands.csv", "220-229", "225-234"),
    "estimates/score-bands.csv",
    "acgme:1400000001",
    "band",
    "220-229",
  ],
  [
    "a band with an unknown source",
    changed("estimates/score-bands.csv", "secret", "nobody"),
    "estimates/score-bands.csv",
    "acgme:1400000001",
    "source",
    "data/sources",
  ],
  [
    "a share above one",
    changed("estimates/resident-mix.csv", "0.7", "7"),
    "estimates/resident-mix.csv",
    "acgme:1400000001",
    "high",
    "0 to 1",
  ],
  [
    "a range turned round",
    changed("estimates/resident-mix.csv", "0.5,0.6,0.7", "0.7,0.6,0.5"),
    "estimates/resident-mix.csv",
    "acgme:1400000001",
    "mid",
    "low <= mid",
  ],
  [
    "an openness without spread",
    changed("estimates/openness-program.csv", "0.7,2", "0,2"),
    "estimates/openness-program.csv",
    "acgme:1400000001",
    "sd",
    "above zero",
  ],
  [
    "an applicant type that is not one",
    changed("estimates/openness-kind.csv", ",us-md,", ",md,"),
    "estimates/openness-kind.csv",
    "line 4",
    "type",
    "non-us-img",
  ],
  [
    "a kind that fits no program",
    { "estimates/openness-kind.csv": "specialty,setting,division,type,mean,sd\n" },
    "estimates/openness-kind.csv",
    "acgme:1400000001",
    "type",
    "fits every program",
  ],
  [
    "a parameter that is missing",
    changed("estimates/specialty-parameters.csv", ",241,", ",,"),
    "estimates/specialty-parameters.csv",
    "line 2",
    "step2ckMean",
    "number",
  ],
  [
    "parameters with an unknown source",
    changed("estimates/specialty-parameters.csv", "secret;list", "secret;nobody"),
    "estimates/specialty-parameters.csv",
    "* non-us-img",
    "source",
    "data/sources",
  ],
  [
    "evidence with an unknown source",
    changed("statistics/evidence.yaml", "[secret]", "[nobody]"),
    "statistics/evidence.yaml",
    "ck",
    "source",
    "data/sources",
  ],
  [
    "a usual list with a negative pull",
    changed("estimates/usual-lists.csv", "non-us-img,0.5", "non-us-img,-0.5"),
    "estimates/usual-lists.csv",
    "line 2",
    "gamma",
    "0 or more",
  ],
  [
    "usual lists with an unknown source",
    changed("estimates/usual-lists.csv", ",secret,", ",nobody,"),
    "estimates/usual-lists.csv",
    "* non-us-img",
    "source",
    "data/sources",
  ],
  [
    "no usual list for a type",
    changed("estimates/usual-lists.csv", "*,non-us-img", "Internal Medicine,non-us-img"),
    "estimates/usual-lists.csv",
    "* non-us-img",
    "specialty",
    "every type",
  ],
  [
    "a score above 300",
    changed("statistics/step2ck-of-matched.csv", "2649,209", "2649,2090"),
    "statistics/step2ck-of-matched.csv",
    "line 2",
    "min",
    "1 to 300",
  ],
  [
    "a match rate above one",
    changed("statistics/match-rates.csv", "0.485", "48.5"),
    "statistics/match-rates.csv",
    "line 2",
    "rate",
    "0 to 1",
  ],
  [
    "a persistence above one",
    changed("estimates/visa-priors.yaml", "0.98", "98"),
    "estimates/visa-priors.yaml",
    "",
    "persistence.visaJ1",
    "1",
  ],
  [
    "a season fee with an unknown source",
    changed("season/2027/season.yaml", "source: list", "source: nobody"),
    "season/2027/season.yaml",
    "0",
    "source",
    "data/sources",
  ],
  [
    "a season in the wrong folder",
    changed("season/2027/season.yaml", "season: 2027", "season: 2028"),
    "season/2027/season.yaml",
    "",
    "season",
    "2027",
  ],
  [
    "a fellowship code of nine digits",
    changed("informatics/fellowships.csv", "1390000001", "139000001"),
    "informatics/fellowships.csv",
    "139000001",
    "code",
    "ten digits",
  ],
  ["a version without a date", { "version.yaml": "date: soon\n" }, "version.yaml", "", "date", "date"],
];

describe("the build refuses", () => {
  test.each(BAD)("%s", (_, files, table, row, column, accepts) => {
    const faults = faultsOf(files);
    const named = faults.filter((fault) => {
      return fault.table === table && (fault.row ?? "") === row && (fault.column ?? "") === column;
    });
    const told = faults.map(describeFault).join("\n");
    const loose = faults.filter((fault) => fault.table === table && describeFault(fault).includes(accepts));
    expect(column === "" ? loose : named, told).not.toEqual([]);
    expect(column === "" ? told : named.map(describeFault).join("\n")).toContain(accepts);
  });

  test.each(Object.keys(TINY).filter((path) => /^(estimates|statistics)\//.test(path)))(
    "a folder without %s",
    (path) => {
      expect(faultsOf({ [path]: null })).toContainEqual(
        expect.objectContaining({ table: path, accepts: "a file of this name" }),
      );
    },
  );

  test("nothing in the folder as it is", () => {
    expect(faultsOf({})).toEqual([]);
  });
});
