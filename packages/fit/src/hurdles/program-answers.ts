import { join } from "node:path";
import { type Row, readCsv } from "../tables/csv.ts";

/** One published answer of a program about whom it takes, as a raw table holds it. */
export interface PublishedAnswer {
  /** Ten digits. */
  readonly acgme: string;
  readonly specialty: string;
  readonly field: string;
  readonly value: string;
  /** `null` = unknown. */
  readonly year: number | null;
  readonly kind: "rule" | "preference" | "listed";
  readonly origin: AnswerOrigin;
  readonly note: string;
}

/**
 * Where an answer was read: the program's page, its answer in the FREIDA survey, a registry entry that no page bears
 * out, or somebody else's list.
 */
export type AnswerOrigin = "page" | "page-read" | "freida" | "registry" | "list";

const KINDS: Readonly<Record<string, PublishedAnswer["kind"]>> = {
  "stated rule": "rule",
  preference: "preference",
  "third-party list": "listed",
};

/**
 * The answers of a facts folder, in the table's order. Programs without an ACGME code are left out. Throws for a kind
 * that the project does not know.
 */
export function readPublishedAnswers(folder: string): PublishedAnswer[] {
  return readCsv(join(folder, "programs", "hurdles_by_program.csv")).flatMap((row) => {
    const kind = KINDS[row.kind ?? ""];
    if (kind === undefined) throw new Error(`hurdles_by_program.csv: unknown kind "${row.kind}"`);
    if (!/^\d{10}$/.test(row.acgme_code ?? "")) return [];
    return [
      {
        acgme: row.acgme_code ?? "",
        specialty: row.specialty ?? "",
        field: row.field ?? "",
        value: row.value ?? "",
        year: row.year ? Number(row.year) : null,
        // What the page only discourages is a preference, whatever the table calls it.
        kind: (row.note ?? "").includes("not barred") ? "preference" : kind,
        origin: originOf(row, kind),
        note: row.note ?? "",
      },
    ];
  });
}

/** Whether a program belongs to the set whose pages were all read one by one, so that silence says something too. */
export function isReadOneByOne(answer: PublishedAnswer): boolean {
  return answer.origin === "page-read" || answer.origin === "freida" || answer.origin === "registry";
}

function originOf(row: Row, kind: PublishedAnswer["kind"]): AnswerOrigin {
  if (kind === "listed") return "list";
  const note = row.note ?? "";
  if (!(row.source ?? "").includes("adult-neurology package")) return "page";
  if (note.startsWith("FREIDA")) return "freida";
  return note.startsWith("registry value") ? "registry" : "page-read";
}
