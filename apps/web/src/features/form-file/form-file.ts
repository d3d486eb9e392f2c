import type { PrintedForm } from "@smartpick/profile";
import { NO_PRINTED_FORM } from "@smartpick/report";
import { readFormFile as readForm } from "../../store/text-reading.ts";

/** A printed application as it was read of a file. */
export interface FormFile {
  readonly name: string;
  readonly form: PrintedForm;
  /** What to know about how the file was read, in words. */
  readonly notes: readonly string[];
}

/** Reads a printed application beside the page, or says in words why it is none. */
export async function readFormFile(file: File): Promise<FormFile | string> {
  try {
    const found = await readForm(file);
    if (found.state === "refused") return found.words;
    const { form, notes } = found;
    return form === null ? `${file.name}: ${NO_PRINTED_FORM}` : { name: file.name, form, notes };
  } catch {
    return "The part that reads files did not come. Try again with a network.";
  }
}
