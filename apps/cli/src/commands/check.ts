import { DOCUMENT_KINDS, type DocumentKind } from "@smartpick/answers";
import type { Command } from "commander";
import type { Io } from "../io.ts";
import { RepeatableOption } from "../options/once.ts";
import { Refusal } from "../refusal.ts";
import { printed } from "./run.ts";

interface CheckCommandOptions {
  readonly kind?: string;
  readonly profile?: string;
  readonly specialty?: string;
  readonly off?: readonly string[];
  readonly words?: string;
  readonly json?: boolean;
}

const KINDS = DOCUMENT_KINDS.join(", ");

const EXAMPLES = `
Examples:
  smartpick check statement.docx --kind personal-statement --specialty FM
  smartpick check entry.txt --kind experience --profile my-profile.yaml
  smartpick check answer.txt --kind interview-answer --json
  smartpick check entry.txt --kind experience --off passive spelling

An interview file reads “Q: the question”, an empty line, “A: your answer”.
Nothing is sent anywhere, and no sentence is written for you.`;

/** Adds `check FILE`: the document coach. */
export function addCheck(root: Command, io: Io): void {
  root
    .command("check")
    .description(
      "what a reader would stop at in a statement, an entry, a letter request or an answer, and why",
    )
    .argument("<file>", "a text in .txt, .md, .docx or .pdf")
    .option("--kind <kind>", `what the text is: ${KINDS}`)
    .option("--profile <profile>", "a profile in YAML or JSON; what the text says is compared with it")
    .option("--specialty <specialty>", "the specialty that the text is for")
    .addOption(new RepeatableOption("--off <rule...>", "rules to leave out, by id or name; may be repeated"))
    .option("--words <file>", "words that are right for you, one a line")
    .option("--json", "print one JSON document on standard output and nothing else there")
    .addHelpText("after", EXAMPLES)
    .action((file: string, options: CheckCommandOptions) => check(file, options, io));
}

function checkedKind(input: string | undefined, file: string): DocumentKind {
  if (input === undefined) throw new Refusal(`check ${file}: --kind is missing. It takes ${KINDS}.`);
  const found = DOCUMENT_KINDS.find((kind) => kind === input);
  if (found === undefined) throw new Refusal(`--kind ${input}: there is no such kind. It takes ${KINDS}.`);
  return found;
}

async function check(file: string, options: CheckCommandOptions, io: Io): Promise<void> {
  const kind = checkedKind(options.kind, file);
  const { readDocumentText } = await import("../input/read-document-text.ts");
  const text = await readDocumentText(file, io);
  const { checkOptions } = await import("../input/check-options.ts");
  const { checkDocument } = await import("@smartpick/engine/documents");
  const result = checkDocument(text, kind, await checkOptions(options));
  await printed(result, options.json === true, io, async (style) => {
    const { checkText } = await import("../output/check-text.ts");
    return checkText(result, style);
  });
}
