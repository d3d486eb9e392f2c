import type { Profile } from "@smartpick/core";
import { Document, isScalar, visit } from "yaml";
import { toFile } from "./to-file.ts";

/** The profile as YAML that `parseProfile` reads back to the same profile; nothing is lost. */
export function writeProfile(profile: Profile): string {
  return writeAnswers(toFile(profile));
}

/** Answers in the form of a file, as YAML that reads back to the same ones. */
export function writeAnswers(answers: Readonly<Record<string, unknown>> | null): string {
  const document = new Document(answers, {
    version: "1.2",
    schema: "core",
    aliasDuplicateObjects: false,
  });
  visit(document, {
    Seq(_, list) {
      // Lists of a few plain values read better on one line.
      if (list.items.length <= 8 && list.items.every((item) => isScalar(item))) list.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
