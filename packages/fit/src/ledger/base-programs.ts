import type { CsvRow } from "@smartpick/data/node";
import { mergeParts, type NrmpPart, nrmpPartOf } from "./nrmp-part.ts";
import type { RawFacts } from "./raw-facts.ts";
import { regroupCodes } from "./regroup-codes.ts";

/** How sure the pairing of the NRMP code with the program is. */
export type Pairing = "published" | "derived" | "assumed";

/** A program before it is cut into tracks: what the lists say of it, after corrections and merges. */
export interface BaseProgram {
  readonly id: string;
  readonly acgme: string | null;
  /** Row of the main list after corrections; `null` for programs first seen in ERAS 2026. */
  readonly row: CsvRow | null;
  readonly eras: CsvRow | null;
  readonly nrmp: NrmpPart | null;
  readonly pairing: Pairing;
  /** Row known by NRMP code alone that turned out to be this program. */
  readonly nrmpRow: CsvRow | null;
  readonly possibleCopyOf: string | null;
}

interface Draft {
  id: string;
  acgme: string | null;
  row: CsvRow | null;
  eras: CsvRow | null;
  nrmp: NrmpPart | null;
  pairing: Pairing;
  nrmpRow: CsvRow | null;
  possibleCopyOf: string | null;
}

/** Returns every program once: corrections applied, copies merged, ERAS 2026 joined; and what could not be placed. */
export function baseProgramsOf(raw: RawFacts): {
  programs: readonly BaseProgram[];
  notes: readonly string[];
} {
  const notes: string[] = [];
  const quotas2026 = new Map(raw.quotas2026.map((row) => [row.nrmp_code ?? "", row]));
  const drafts = new Map<string, Draft>();
  for (const row of raw.programs.map((original) => corrected(original, raw.fixes))) {
    const acgme = row.acgme_code || null;
    const nrmp = nrmpPartOf(row, quotas2026);
    const key = acgme ?? row.nrmp_code ?? "";
    drafts.set(key, {
      id: acgme ? `acgme:${acgme}` : `nrmp:${row.nrmp_code}`,
      acgme,
      row,
      eras: null,
      nrmp,
      pairing: pairingOf(nrmp),
      nrmpRow: null,
      possibleCopyOf: null,
    });
  }
  const regrouped = regroupCodes(
    new Map([...drafts].map(([key, draft]) => [key, draft.nrmp])),
    raw.fixes.filter((fix) => fix.field === "nrmp_code"),
  );
  for (const [key, part] of regrouped.parts) {
    const draft = drafts.get(key);
    if (!draft) continue;
    if (draft.acgme === null && part === null) drafts.delete(key);
    else if (draft.nrmp !== part) Object.assign(draft, { nrmp: part, pairing: "derived" satisfies Pairing });
  }
  for (const { part, holder } of regrouped.homeless) {
    drafts.set(part.primary, nrmpOnly(part, drafts.get(holder)?.row ?? null));
    notes.push(`code ${part.primary} has no program after the corrections: kept under its own code`);
  }
  for (const row of raw.eras2026) {
    const acgme = row.acgme_code ?? "";
    const draft = drafts.get(acgme);
    if (draft) draft.eras = row;
    else {
      drafts.set(acgme, {
        id: `acgme:${acgme}`,
        acgme,
        row: null,
        eras: row,
        nrmp: null,
        pairing: "derived",
        nrmpRow: null,
        possibleCopyOf: null,
      });
    }
  }
  for (const link of chosenLinks(raw)) {
    const copy = drafts.get(link.nrmp);
    const target = drafts.get(link.acgme);
    if (!copy || copy.acgme !== null || !copy.nrmp) continue;
    if (!target || !link.merge) {
      copy.possibleCopyOf = `acgme:${link.acgme}`;
      continue;
    }
    const overlap = [...copy.nrmp.years.keys()].some((year) => target.nrmp?.years.has(year));
    if (overlap) {
      copy.possibleCopyOf = target.id;
      notes.push(`${link.nrmp} and ${target.id} ran in the same years: not merged`);
      continue;
    }
    target.nrmp = target.nrmp ? mergeParts(target.nrmp, copy.nrmp) : copy.nrmp;
    target.pairing = link.confidence === "high" ? "derived" : "assumed";
    target.nrmpRow = copy.row;
    drafts.delete(link.nrmp);
  }
  return { programs: [...drafts.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), notes };
}

/** Links of rows known by NRMP code alone; the row-by-row list wins, an ambiguous one is not merged. */
function chosenLinks(raw: RawFacts): { nrmp: string; acgme: string; confidence: string; merge: boolean }[] {
  const chosen = new Map<string, { nrmp: string; acgme: string; confidence: string; merge: boolean }>();
  const byCode = new Map<string, CsvRow[]>();
  for (const row of raw.duplicates) {
    const code = row.nrmp_only_code ?? "";
    byCode.set(code, [...(byCode.get(code) ?? []), row]);
  }
  for (const [nrmp, rows] of byCode) {
    for (const confidence of ["high", "medium", "low"]) {
      const found = rows.filter((row) => row.confidence === confidence);
      if (found.length === 0) continue;
      const merge = found.length === 1 && confidence !== "low";
      chosen.set(nrmp, { nrmp, acgme: found[0]?.acgme_code ?? "", confidence, merge });
      break;
    }
  }
  for (const row of raw.links) {
    const nrmp = row.nrmp_code ?? "";
    chosen.set(nrmp, {
      nrmp,
      acgme: row.acgme_code ?? "",
      confidence: row.confidence ?? "",
      merge: true,
    });
  }
  return [...chosen.values()].sort((a, b) => (a.nrmp < b.nrmp ? -1 : 1));
}

/** The row with every correction but those of the NRMP code, which are made for all rows together. */
function corrected(row: CsvRow, fixes: readonly CsvRow[]): CsvRow {
  const key = row.acgme_code || row.nrmp_code;
  const own = fixes.filter((fix) => fix.key === key && fix.field !== "nrmp_code");
  if (own.length === 0) return row;
  return { ...row, ...Object.fromEntries(own.map((fix) => [fix.field ?? "", fix.new ?? ""])) };
}

function pairingOf(part: NrmpPart | null): Pairing {
  if (part?.method.startsWith("NRMP directory")) return "published";
  return part?.method.startsWith("derived:city_remainder") ? "assumed" : "derived";
}

function nrmpOnly(part: NrmpPart, holder: CsvRow | null): Draft {
  const row: CsvRow = {
    name: part.institution,
    specialty: holder?.specialty ?? "",
    specialty_code: holder?.specialty_code ?? "",
    state: holder?.state ?? "",
    nrmp_code: part.primary,
    sources: "nrmp_pdf",
  };
  const id = `nrmp:${part.primary}`;
  return {
    id,
    acgme: null,
    row,
    eras: null,
    nrmp: part,
    pairing: "derived",
    nrmpRow: null,
    possibleCopyOf: null,
  };
}
