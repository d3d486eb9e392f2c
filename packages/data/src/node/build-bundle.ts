import { createHash } from "node:crypto";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type CareersFacts,
  DOUBT_REASONS,
  type DoubtReason,
  type Fact,
  type FactValue,
  FIELD_NAMES,
  type FieldName,
  type InformaticsFacts,
  type InterviewFacts,
  type Rights,
  type RoadmapFacts,
  resolveFacts,
  type Source,
  type VisaRule,
} from "@smartpick/core";
import { z } from "zod";
import { BUNDLE_SCHEMA, type BundleColumn, type FactsBundle } from "../bundle.ts";
import { estimateFacts } from "./estimate-facts.ts";
import type { JudgementEntry } from "./judgement-schema.ts";
import { opennessTable } from "./openness-table.ts";
import { ProvenanceList } from "./provenance-list.ts";
import { careersFor, readCareers } from "./read-careers.ts";
import { type Estimates, readEstimates } from "./read-estimates.ts";
import { readFellowships } from "./read-fellowships.ts";
import { informaticsFor, readInformatics } from "./read-informatics.ts";
import { readInterview } from "./read-interview.ts";
import { judgementValues, readJudgements } from "./read-judgements.ts";
import { readLicenceLimits, type StateLicence } from "./read-licence-limits.ts";
import { type ProgramTable, readProgramTables } from "./read-program-facts.ts";
import { readRoadmap } from "./read-roadmap.ts";
import { readSearchWords } from "./read-search-words.ts";
import { readSeasons } from "./read-seasons.ts";
import { readSources } from "./read-sources.ts";
import { readTracks, type TrackList } from "./read-tracks.ts";
import { readVisaRules } from "./read-visa-rules.ts";
import { readYaml } from "./read-yaml.ts";
import { stateLanguages } from "./state-languages.ts";
import type { Faults } from "./table-fault.ts";

const versionSchema = z.strictObject({ date: z.iso.date() });

/** Everything below `data/`, read and checked once for both builds. */
export interface DataFolder {
  readonly date: string;
  readonly sources: ReadonlyMap<string, Source>;
  readonly tracks: TrackList;
  readonly tables: readonly ProgramTable[];
  /** By program: what is true of all programs of its state. */
  readonly ofState: ReadonlyMap<string, readonly Fact[]>;
  readonly estimates: Estimates;
  readonly judgements: readonly JudgementEntry[];
  readonly estimated: ReadonlyMap<string, readonly Fact[]>;
  readonly search: FactsBundle["search"];
  readonly seasons: FactsBundle["seasons"];
  readonly fellowships: FactsBundle["fellowships"];
  readonly careers: CareersFacts | null;
  readonly visaRules: readonly VisaRule[];
  readonly interview: InterviewFacts | null;
  readonly informatics: InformaticsFacts | null;
  readonly roadmap: RoadmapFacts | null;
  readonly licences: ReadonlyMap<string, StateLicence>;
}

/** Reads the folder `data`; whatever does not fit becomes a fault. */
export function readData(data: string, faults: Faults): DataFolder {
  const version = readYaml(join(data, "version.yaml"), "version.yaml", versionSchema, faults);
  const sources = readSources(data, faults);
  const tracks = readTracks(data, faults);
  const tables = readProgramTables(data, sources, faults);
  const known = { program: new Set(tracks.programs), track: new Set(tracks.ids) };
  for (const { spec, facts } of tables) {
    for (const id of facts.keys()) {
      if (!known[spec.rows].has(id)) {
        faults.add(`programs/${spec.file}`, id, "id", id, `the id of a ${spec.rows} in tracks.csv`);
      }
    }
  }
  const estimates = readEstimates(data, sources, faults);
  const seasons = readSeasons(data, sources, faults);
  return {
    date: version?.date ?? "",
    sources,
    tracks,
    tables,
    ofState: stateLanguages(data, tables, sources, faults),
    estimates,
    judgements: readJudgements(data, sources, faults),
    estimated: estimateFacts(estimates, sources, faults),
    search: readSearchWords(data, faults),
    seasons,
    fellowships: readFellowships(data, sources, faults),
    careers: readCareers(data, sources, faults),
    visaRules: readVisaRules(data, sources, faults),
    interview: readInterview(data, sources, faults),
    informatics: readInformatics(data, sources, faults),
    roadmap: readRoadmap(data, { sources, seasons }, faults),
    licences: readLicenceLimits(data, sources, faults),
  };
}

/** Makes the bundle of one build: facts that its rights allow, resolved, columnar; the version is date and content. */
export function buildBundle(folder: DataFolder, rights: Rights, faults: Faults): FactsBundle {
  const { tracks, sources } = folder;
  const origins = new ProvenanceList();
  const columns = new Map<FieldName, { values: FactValue[]; provenance: number[] }>();
  const further = {
    fields: FIELD_NAMES,
    rows: [] as number[],
    field: [] as number[],
    values: [] as FactValue[],
    provenance: [] as number[],
  };
  for (const field of FIELD_NAMES) {
    const values = new Array<FactValue>(tracks.ids.length).fill(null);
    columns.set(field, { values, provenance: new Array<number>(tracks.ids.length).fill(-1) });
  }
  tracks.ids.forEach((id, row) => {
    const byField = factsByField(folder, id, tracks.programs[row] ?? "", rights);
    for (const [field, facts] of byField) {
      const [first, ...others] = resolveFacts(facts);
      const column = columns.get(field);
      if (!first || !column) continue;
      column.values[row] = first.value;
      column.provenance[row] = origins.at(first);
      for (const other of others) {
        further.rows.push(row);
        further.field.push(FIELD_NAMES.indexOf(field));
        further.values.push(other.value);
        further.provenance.push(origins.at(other));
      }
    }
  });
  const kinds = tracks.ids.map((id, row) => ({
    id,
    program: tracks.programs[row] ?? "",
    specialty: columns.get("specialty")?.values[row] ?? null,
    setting: columns.get("setting")?.values[row] ?? null,
    state: columns.get("state")?.values[row] ?? null,
  }));
  const bundle: FactsBundle = {
    schema: BUNDLE_SCHEMA,
    version: "",
    rights,
    sources: [...sources.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    ids: tracks.ids,
    doubtReasons: DOUBT_REASONS,
    doubt: tracks.programs.map((program) => DOUBT_REASONS.indexOf(tracks.doubts.get(program) as DoubtReason)),
    provenance: origins.list,
    columns: Object.fromEntries(
      [...columns]
        .filter(([, column]) => column.values.some((value) => value !== null))
        .map(([field, column]) => [field, packed(column)]),
    ),
    further,
    openness: { ...opennessTable(kinds, folder.estimates, rights, faults), ...folder.estimates.carried },
    search: folder.search,
    parameters: folder.estimates.parameters,
    judgements: judgementValues(folder.judgements),
    seasons: folder.seasons,
    matchRates: rights === "full" ? folder.estimates.matchRates : [],
    bestRates: rights === "full" ? folder.estimates.bestRates : [],
    matchedPerApplicant: rights === "full" ? folder.estimates.matchedPerApplicant : [],
    scores: rights === "full" ? folder.estimates.scores : [],
    fellowships: folder.fellowships,
    visaRules: folder.visaRules,
    ...shownTables(folder, rights),
    licenceLimits: [...folder.licences.values()].map(({ limit }) => limit),
  };
  return versioned(bundle, folder.date);
}

/** Tables that are shown and never part of a chance; none where there is no file. */
function shownTables(
  { interview, informatics, roadmap, careers, sources }: DataFolder,
  rights: Rights,
): Pick<FactsBundle, "interview" | "informatics" | "roadmap" | "careers"> {
  return {
    ...(interview === null ? {} : { interview }),
    ...(careers === null ? {} : { careers: careersFor(careers, rights, sources) }),
    ...(informatics === null ? {} : { informatics: informaticsFor(informatics, sources, rights) }),
    ...(roadmap === null ? {} : { roadmap }),
  };
}

/** Facts of a track by field, with what its state says. */
function factsByField(
  folder: DataFolder,
  id: string,
  program: string,
  rights: Rights,
): Map<FieldName, Fact[]> {
  const byField = new Map<FieldName, Fact[]>();
  for (const fact of factsOf(folder, id, program, rights)) {
    const others = byField.get(fact.field);
    if (others) others.push(fact);
    else byField.set(fact.field, [fact]);
  }
  const [state] = resolveFacts(byField.get("state") ?? []);
  const licence = folder.licences.get(String(state?.value));
  if (licence) byField.set("licenceAttempts", [licence.fact]);
  return byField;
}

/** Facts of a track: those of its own, those of its program, and in the full build the estimates. */
function* factsOf(folder: DataFolder, id: string, program: string, rights: Rights): Generator<Fact> {
  for (const { spec, facts } of folder.tables) {
    for (const fact of facts.get(spec.rows === "track" ? id : program) ?? []) {
      if (rights === "full" || folder.sources.get(fact.source)?.rights !== "cited") yield fact;
    }
  }
  yield* folder.ofState.get(program) ?? [];
  if (rights === "full") yield* folder.estimated.get(program) ?? [];
}

/** Text columns with repeated words carry each word once; provenance becomes one position, or runs of rows. */
function packed({ values, provenance }: { values: FactValue[]; provenance: number[] }): BundleColumn {
  const origin = runsOf(provenance);
  const words = [...new Set(values.filter((value) => typeof value === "string"))];
  const texts = values.filter((value) => typeof value === "string").length;
  if (texts === 0 || words.length > texts / 2) return { values, provenance: origin };
  const places = new Map(words.map((word, at) => [word, at]));
  const positions = values.map((value) => (typeof value === "string" ? (places.get(value) ?? -1) : -1));
  return { words, values: positions, provenance: origin };
}

/** Runs of equal positions; rows without a value (−1) take that of the run they stand in. */
function runsOf(provenance: readonly number[]): number | readonly number[] {
  const runs: [number, number][] = [];
  for (const at of provenance) {
    const last = runs.at(-1);
    if (!last) runs.push([at, 1]);
    else if (at === last[0] || at === -1) last[1]++;
    else if (last[0] === -1) [last[0], last[1]] = [at, last[1] + 1];
    else runs.push([at, 1]);
  }
  return runs.length === 1 ? Math.max(0, runs[0]?.[0] ?? 0) : runs.flat();
}

function versioned(bundle: FactsBundle, date: string): FactsBundle {
  const hash = createHash("sha256").update(JSON.stringify(bundle)).digest("hex").slice(0, 8);
  const version = `${date}-${hash}`;
  return { ...bundle, version, parameters: { ...bundle.parameters, version } };
}

/** Folder `data/` of the repository that this file belongs to. */
export function repositoryData(): string {
  return fileURLToPath(new URL("../../../../data/", import.meta.url));
}
