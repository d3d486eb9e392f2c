import type { Profile } from "@smartpick/core";
import { type FormReview, reviewForm, toFile } from "@smartpick/profile";
import { readPrintedForm } from "@smartpick/reader";
import { NO_PRINTED_FORM } from "@smartpick/report";
import type { Io } from "../io.ts";
import { Refusal } from "../refusal.ts";
import { readWith } from "./read-document-text.ts";

/** A printed application beside a profile; a file that is none is refused. */
export async function reviewOfFile(profile: Profile, from: string, io: Io): Promise<FormReview> {
  const { form } = await readWith(readPrintedForm, from, io);
  if (form === null) throw new Refusal(`--from ${from}: ${NO_PRINTED_FORM}`);
  return reviewForm(toFile(profile) ?? {}, form);
}
