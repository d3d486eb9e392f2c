/**
 * One thing that is wrong with an input. `path` is the field in dotted form (`exams.step2ck`, `pins.must[2]`),
 * `accepts` what would be taken instead, `nearest` the closest valid key or value.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly path: string;
  readonly found?: string;
  readonly accepts?: string;
  readonly nearest?: string;
  readonly line?: number;
}

export type ProblemCode =
  | "syntax"
  | "too-large"
  | "not-a-mapping"
  | "missing"
  | "unknown-key"
  | "wrong-type"
  | "not-in-list"
  | "out-of-range"
  | "not-a-date"
  | "not-whole"
  | "duplicate"
  | "contradiction"
  | "unsupported-version"
  | "program-not-found"
  | "specialty-not-covered"
  | "season-not-covered"
  | "season-over";
