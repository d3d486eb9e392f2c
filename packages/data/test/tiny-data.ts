import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Files of a data folder, path below it → text; `null` = left out. */
export type DataFiles = Readonly<Record<string, string | null>>;

const source = (id: string, rights: string) =>
  `id: ${id}\ntitle: "A list"\npublisher: "An owner"\naddress: null\npublished: "2025"\nretrieved: "2026-11"\nrights: ${rights}\nnote: null\n`;

const failed = (factor: string) =>
  `- { id: ${factor}, factor: ${factor}, mean: -0.5, sd: 0.3, unit: "1", types: [non-us-img], specialties: [], basis: judgement, population: "IMGs", transferDiscount: 1, sources: [list], note: null }\n`;

/** The judgements that ship, without their sources: the tiny folder holds none of them. */
const judgements = readFileSync(new URL("../../../data/judgements.yaml", import.meta.url), "utf8").replace(
  /sources: \[.*\]/g,
  "sources: []",
);

/** A complete, valid data folder of three programs, one of them with two tracks. */
export const TINY: DataFiles = {
  "version.yaml": 'date: "2026-01-31"\n',
  "sources/list.yaml": source("list", "public"),
  "sources/quotas.yaml": source("quotas", "cited"),
  "sources/secret.yaml": source("secret", "estimate-only"),
  "sources/smartpick-fit.yaml": source("smartpick-fit", "open"),
  "programs/tables.yaml": `tables:
  - file: identity.csv
    about: "Names."
    rows: program
    source: { column: source }
    year: { column: year }
    columns:
      name: { field: name }
      city: { field: city }
      state: { field: state }
      specialty: { field: specialty }
      latitude: { field: latitude }
      longitude: { field: longitude }
      visa_j1: { field: visaJ1, kind: rule }
    beside: [source, year]
  - file: visa-gathered.csv
    about: "Second opinions."
    rows: program
    source: list
    year: 2026
    note: "gathered by applicants"
    columns:
      visa_j1: { field: visaJ1 }
  - file: tracks.csv
    about: "Tracks."
    rows: track
    source: list
    columns:
      track: { field: track }
      nrmp_code: { field: nrmpCode }
    beside: [program]
  - file: quotas.csv
    about: "Positions."
    rows: track
    source: quotas
    columns:
      quota2025: { field: quota2025, year: 2025 }
      filled2025: { field: filled2025, year: 2025 }
  - file: limits.csv
    about: "Limits, several rows a program."
    rows: program
    many: true
    source: { column: source }
    year: { column: year }
    kind: { column: kind }
    note: { column: note }
    columns:
      years: { field: maximumYearsSinceGraduation }
      attempts: { field: maximumFailedAttempts }
    beside: [source, year, kind, note]
`,
  "programs/identity.csv": `id,name,city,state,specialty,latitude,longitude,visa_j1,source,year
acgme:1400000001,First Program,Springfield,IL,Internal Medicine,39.8,-89.6,yes,list,2021
acgme:1400000002,Second Program,Albany,NY,Internal Medicine,42.7,-73.8,no,list,2021
nrmp:1234120C0,Third Program,Austin,TX,Family Medicine,30.3,-97.7,,list,2025
`,
  "programs/visa-gathered.csv": "id,visa_j1\nacgme:1400000001,no\nacgme:1400000002,no\n",
  "programs/tracks.csv": `id,program,track,nrmp_code
acgme:1400000001,acgme:1400000001,categorical,1111140C0
acgme:1400000001/P,acgme:1400000001,preliminary,1111140P0
acgme:1400000002,acgme:1400000002,categorical,
nrmp:1234120C0,nrmp:1234120C0,categorical,1234120C0
`,
  "programs/quotas.csv":
    "id,quota2025,filled2025\nacgme:1400000001,10,9\nacgme:1400000001/P,4,\nnrmp:1234120C0,6,6\n",
  "states/licence-attempts.csv":
    "state,step1,step2ck,step3,all_steps,stated,doubt,source,year\nIL,,,,5,5 for all Steps together,one list says 6,list,\nNY,none,none,none,none,no limit,,list,2025\n",
  "programs/limits.csv":
    "id,years,attempts,source,year,kind,note\nacgme:1400000001,5,,list,,rule,first page\nacgme:1400000001,none,0,list,2024,preference,second page\n",
  "programs/doubts.csv": "id,doubt,because\nnrmp:1234120C0,nrmp-code-only,not shown to be another program\n",
  "programs/controls.yaml": `programsAtLeast: 2
sums:
  - { field: quota2025, specialty: "Internal Medicine", tracks: [categorical], published: 10, bound: within, tolerancePercent: 1, source: quotas }
`,
  "informatics/fellowships.csv":
    "code,institution,city,state,base_specialty,positions,ehr,ehr_note,ehr_source,ehr_year,visa_j1,visa_h1b,visa_source,visa_year,website,accreditation_from,name_confidence,source,year\n1390000001,An Institution,Albany,NY,Internal Medicine,2,Epic,,list,2024,yes,,list,2020,https://example.org,2026-01-28,high,list,2026\n",
  "informatics/fellowship-process.yaml": `near: { miles: 30, reason: "About an hour by car in a city.", source: list }
steps: [{ id: eras, title: "Apply in ERAS", when: "July", source: list, year: null }]
dates: [{ cycle: 2024, what: result, from: 2024-12-16, until: null, source: list }]
requirements: [{ id: member, says: "Membership.", test: amia-member, usd: 50, program: null, source: list, year: 2023 }]
lookedFor: [{ id: mentor, says: "A mentor.", test: informatics-mentor, source: quotas, year: null }]
figures: [{ id: matched, among: joined, years: [2021, 2022], count: 95, of: 104, share: null, source: quotas }]
counts: [{ id: applicants, years: [2016], value: null, low: 42, high: 69, source: list }]
rules: [{ id: length, says: "It takes 24 months.", source: list, year: 2014 }]
unknown: [{ id: visa, what: "The visa policy." }]
`,
  "informatics/roles.yaml": `general: [{ id: j2, says: "J-2 needs a document.", source: list }]
roles:
  - id: analyst
    title: "Clinical data analyst"
    does: "Answers questions."
    asks: { sql: working }
    also: []
    entry: { says: "A degree.", licence: false, source: list, year: 2022 }
    pay: { usd: 58250, year: 2022, occupation: "Analysts", trust: official, source: list, note: null }
    permit: null
    sources: [list]
clocks: [{ id: exams, says: "Seven years.", years: 7, types: [us-img], over: null, source: null }]
keepsOpen: [{ id: letters, says: "Keep letters recent.", factor: null, source: null }]
`,
  "estimates/openness-program.csv":
    "id,type,mean,sd,basis\nacgme:1400000001,non-us-img,-3.1,0.7,2\nacgme:1400000001,us-img,-2.5,0.8,1\n",
  "estimates/openness-kind.csv": `specialty,setting,division,type,mean,sd
Internal Medicine,,,non-us-img,-4.2,1
Internal Medicine,,Middle Atlantic,non-us-img,-3.9,1
,,,us-md,-1,1
,,,do,-2,1
,,,us-img,-3.5,1.2
,,,non-us-img,-4.5,1.3
`,
  "estimates/resident-mix.csv": "id,low,mid,high\nacgme:1400000001,0.5,0.6,0.7\n",
  "estimates/score-bands.csv":
    "id,field,band,year,source\nacgme:1400000001,step2MinimumBand,220-229,2020,secret\n",
  "estimates/specialty-parameters.csv": `specialty,type,step2ckMean,step2ckSd,sigma,sigmaSd,level,levelSd,otherFactorsMean,otherFactorsSd,kappa,kappaSd,kappaSpread,kappaTheta,kappaStep2ck,sources,basis
*,non-us-img,241,15,0.7,0.1,0,0.3,-0.3,0.4,-1.6,0.3,0.5,0.25,0.05,secret;list,fitted
`,
  "estimates/person.csv": `type,quality,share,shareSd,perTenPoints,perTenPointsSd,perFailure,perFailureSd,perYear,perYearSd,depth,depthSd,spread,offers,carried,carriedSd,sources,basis
non-us-img,0.7,-2.8,0.5,0.3,0.2,0.8,0.4,0.12,0.06,2,0.5,1,0.7,0.6,0.25,list,judgement
`,
  "estimates/hurdles.csv": `hurdle,specialty,threshold,share,sd,basis,sources
failed-attempts,*,0,0.2,0.1,pooled,list
failed-attempts,*,none,0.8,0.1,pooled,list
h1b,*,sponsored,0.3,0.1,published,list
h1b,*,not-sponsored,0.7,0.1,published,list
`,
  "estimates/usual-lists.csv": `specialty,type,gamma,gammaSd,usualApplications,totalElasticity,totalElasticitySd,sources,basis
*,non-us-img,0.5,0.2,100,0.65,0.15,secret,judgement
`,
  "estimates/version.yaml":
    "version: test\nseed: 1\ncomingSeason: 2028\ndriftSdOverTwoSeasons: { us-md: 0.6, do: 0.6, us-img: 0.6, non-us-img: 0.7 }\n",
  "estimates/visa-priors.yaml":
    "persistence: { visaJ1: 0.98, visaH1b: 0.97 }\nsponsorsPrior: { visaJ1: { '*': 0.6 }, visaH1b: { '*': 0.2 } }\n",
  "statistics/evidence.yaml": `${["step1-failed", "step2ck-failed", "step3-failed", "further-failure"].map(failed).join("")}- id: ck
  factor: step2ck
  mean: 0.38
  sd: 0.1
  unit: "10 points"
  types: [non-us-img]
  specialties: []
  basis: fitted
  population: "IMGs"
  transferDiscount: 1
  sources: [secret]
  note: null
`,
  "statistics/step2ck-of-matched.csv":
    "specialty,type,year,cohort,n,min,q1,median,q3,max,source\nInternal Medicine,non-us-img,2026,matched,2649,209,240,251,259,284,quotas\nInternal Medicine,us-md,2026,matched,3000,,243,252,261,,quotas\n",
  "statistics/match-rates.csv":
    "specialty,type,year,matched,n,rate,source\nInternal Medicine,non-us-img,2026,3392,6992,0.485,quotas\n",
  "statistics/best-rates.csv":
    "type,specialty,step2ckFrom,step2ckBelow,matched,n,year,basis,source\nnon-us-img,Internal Medicine,,,0.6,900,2026,published,quotas\n",
  "statistics/matched-per-applicant.csv":
    "specialty,type,year,matched,applicants,basis,source\nInternal Medicine,non-us-img,2025,3573,7630,published,quotas\n",
  "judgements.yaml": judgements,
  "season/2027/season.yaml": `season: 2027
services:
  - { id: ERAS, title: "ERAS", specialties: [], steps: [{ upTo: null, usd: 11 }], source: list, publishedFor: 2027, confidence: official, standing: published, note: null }
fixedFees: []
signals: []
dates: []
limits: []
`,
};

/** Writes a data folder with some files changed and hands its path to `use`; the folder is removed afterwards. */
export function withData<T>(changed: DataFiles, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "smartpick-data-"));
  try {
    for (const [path, text] of Object.entries({ ...TINY, ...changed })) {
      if (text === null) continue;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The tiny folder's text with one part of one file replaced; fails when the part is not there. */
export function changed(path: string, from: string, to: string): DataFiles {
  const text = TINY[path];
  if (!text?.includes(from)) throw new Error(`${path} does not hold "${from}"`);
  return { [path]: text.replace(from, to) };
}
