import { ok, type Result } from "@smartpick/core";
import { type ReadOptions, readDocument } from "../read-document.ts";
import type { ReadProblem } from "../read-problem.ts";
import type { ReadNote } from "../read-text.ts";
import { type ReadForm, readApplicationForm } from "./read-application-form.ts";

/** What a file says as a printed application, and what to know about how it was read. */
export interface ReadFormFile {
  /** `null` = it is none. */
  readonly form: ReadForm | null;
  readonly notes: readonly ReadNote[];
}

/**
 * A printed application in a file's bytes. A PDF is read as prose and as a form in columns; what tells more fields is
 * taken, and of two that tell as many the form. Never throws.
 */
export async function readPrintedForm(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
): Promise<Result<ReadFormFile, ReadProblem>> {
  // What reads PDF may keep the bytes that it is given.
  const prose = await readDocument(bytes.slice(), name, options);
  if (!prose.ok) return prose;
  const { notes, text, format } = prose.value;
  const form = readApplicationForm(text);
  if (format !== "pdf") return ok({ form, notes });
  const columns = await readDocument(bytes, name, { ...options, isForm: true });
  const other = columns.ok ? readApplicationForm(columns.value.text) : null;
  return ok({ form: other !== null && fieldsOf(other) >= fieldsOf(form) ? other : form, notes });
}

function fieldsOf(form: ReadForm | null): number {
  if (form === null) return 0;
  const entries = [...form.experiences, ...form.scholarly];
  return entries.reduce((sum, { fields }) => sum + Object.keys(fields).length, form.answers.length);
}
