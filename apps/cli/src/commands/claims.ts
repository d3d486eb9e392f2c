import type { LedgerText } from "@smartpick/engine/documents";
import type { Command } from "commander";
import { textsIn } from "../input/texts-in.ts";
import type { Io } from "../io.ts";
import { RepeatableOption } from "../options/once.ts";
import { printed } from "./run.ts";

interface ClaimsCommandOptions {
  readonly statement?: readonly string[];
  readonly answers?: readonly string[];
  readonly json?: boolean;
}

const EXAMPLES = `
Examples:
  smartpick claims my-profile.yaml --statement statement.docx
  smartpick claims my-profile.yaml --statement im.txt --statement fm.txt --answers answers.txt
  smartpick claims my-profile.yaml --json

A file of answers reads “Q: the question”, an empty line, “A: your answer”, as often as you like.
Where two places do not agree, both are shown. None is called right.`;

/** Adds `claims PROFILE`: every claim of texts, entries, letters and profile, and where it is shown. */
export function addClaims(root: Command, io: Io): void {
  root
    .command("claims")
    .description(
      "every claim of your texts, entries and letters: where it is shown, and where two places differ",
    )
    .argument("<profile>", "a profile in YAML or JSON, with its blocks application and letters")
    .addOption(
      new RepeatableOption("--statement <file>", "a statement in .txt, .md, .docx or .pdf; may be repeated"),
    )
    .addOption(new RepeatableOption("--answers <file>", "interview answers in such a file; may be repeated"))
    .option("--json", "print one JSON document on standard output and nothing else there")
    .addHelpText("after", EXAMPLES)
    .action((file: string, options: ClaimsCommandOptions) => claims(file, options, io));
}

async function claims(file: string, options: ClaimsCommandOptions, io: Io): Promise<void> {
  const { readProfile } = await import("../input/read-profile.ts");
  const profile = readProfile(file);
  const texts: LedgerText[] = [];
  for (const name of options.statement ?? []) texts.push(...(await textsIn(name, "personal-statement", io)));
  for (const name of options.answers ?? []) texts.push(...(await textsIn(name, "interview-answer", io)));
  const { claimsOf } = await import("@smartpick/engine/documents");
  const ledger = claimsOf({ texts, profile });
  const { wordedClaims } = await import("@smartpick/report");
  await printed(wordedClaims(ledger), options.json === true, io, async (style) => {
    const { claimsText } = await import("../output/claims-text.ts");
    return claimsText(ledger, style);
  });
}
