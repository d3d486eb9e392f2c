/** What she keeps beside her answers, such as a text or a project. It goes into no profile file, no link and no merge. */
export interface Paper {
  readonly id: string;
  /** The profile document, and its lot of answers: another lot is another applicant's. */
  readonly document: string;
  readonly lot: number;
  /** Milliseconds since 1970. */
  readonly changed: number;
  /** When she deleted it, in milliseconds since 1970; `null` = it does not lie in the trash. */
  readonly trashed: number | null;
}

/** Whose a record is, also where this build cannot read the rest of it; `null` where it names nobody. */
export function ownerOf(kept: unknown): Pick<Paper, "document" | "changed"> | null {
  if (typeof kept !== "object" || kept === null) return null;
  const { document, changed } = kept as { readonly document?: unknown; readonly changed?: unknown };
  const isNamed = typeof document === "string" && document.length <= 400;
  return isNamed && typeof changed === "number" && Number.isFinite(changed) ? { document, changed } : null;
}
