/** An accredited clinical informatics fellowship. `null` and absent = not known, never "no". */
export interface InformaticsFellowship {
  readonly code: string;
  readonly institution: string;
  readonly city: string | null;
  readonly state: string | null;
  /** Specialty of the department that houses it. */
  readonly baseSpecialty: string | null;
  readonly source: string;
  readonly year: number | null;
  /** Positions a year. */
  readonly positions?: number;
  readonly healthRecord?: ReadIn & { readonly system: string; readonly note: string | null };
  /** Visas that it says it sponsors; one that is absent is not known. */
  readonly visas?: ReadIn & { readonly sponsored: readonly ("j1" | "h1b")[] };
  readonly application?: ReadIn & { readonly says: string };
  readonly website?: string;
  /** Day from which the present accreditation status holds, not the first one. */
  readonly accreditationFrom?: string;
  /** How sure the institution's name is; the list was read by machine. */
  readonly nameConfidence?: "high" | "medium";
}

/** Where and for when something was read; `null` = undated. */
export interface ReadIn {
  readonly source: string;
  readonly year: number | null;
}
