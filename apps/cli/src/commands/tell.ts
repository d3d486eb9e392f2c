import type { Facts, OwnFact } from "@smartpick/core";
import type { Command } from "commander";
import type { Io } from "../io.ts";
import { isoDate } from "../options/dates.ts";
import { dateOf, rightsOption, type SharedOptions } from "../options/shared.ts";
import { Refusal } from "../refusal.ts";
import { accepted, loadFacts } from "./run.ts";

interface TellOptions extends Pick<SharedOptions, "rights"> {
  readonly program: string;
  readonly field: string;
  readonly value: string;
  readonly date?: string;
  readonly note?: string;
  readonly address?: string;
}

const EXAMPLES = `
Examples:
  smartpick tell my-profile.yaml --program 1403521287 --field maximumFailedAttempts --value 0 \\
    --date 2026-11-01 --address https://www.example.org/residency/faq
  smartpick tell my-profile.yaml --program 1403521287 --field visaH1b --value no
  smartpick tell my-profile.yaml --program 1403521287 --field maximumYearsSinceGraduation --value none
The fields of a program: smartpick facts ID --json
An address is kept and shown. It is never opened.`;

/** Adds `tell PROFILE --program ID --field F --value V`: one own entry more in the profile file. */
export function addTell(root: Command, io: Io): void {
  root
    .command("tell")
    .description("write what you found out about a program into your profile")
    .argument("<profile>", "a profile in YAML or JSON; it is changed")
    .requiredOption("--program <id>", "acgme:1403521287, nrmp:1820726C0, or the bare ACGME code")
    .requiredOption("--field <name>", "a field of the ledger, such as maximumFailedAttempts")
    .requiredOption("--value <value>", "a number, yes, no, text, or none where the program sets no limit")
    .option("--date <date>", "the day you learned it, as YYYY-MM-DD (default: today)", isoDate)
    .option("--note <text>", "a remark to show with it")
    .option("--address <address>", "the web address of the page where you found it")
    .addOption(rightsOption())
    .addHelpText("after", EXAMPLES)
    .action((file: string, options: TellOptions) => tell(file, options, io));
}

async function tell(file: string, options: TellOptions, io: Io): Promise<void> {
  const { readText } = await import("../input/read-text.ts");
  const { addOwnFact } = await import("@smartpick/profile");
  const facts = await loadFacts(options.rights);
  const text = readText(file, { words: "a profile in YAML or JSON" });
  const fact = await factTold(
    facts,
    options,
    dateOf({ ...(options.date ? { today: options.date } : {}) }, io),
  );
  const written = await accepted(addOwnFact(text, fact, file), () => file);
  const { replaceFile } = await import("../output/replace-file.ts");
  try {
    replaceFile(file, written);
  } catch (error) {
    const { writeFaultWords } = await import("../output/write-fault.ts");
    throw new Error(`${file}: ${writeFaultWords(error)}`);
  }
  const { fieldLabelOf, rowOf, valueAt } = await import("@smartpick/core");
  const { factValueWords } = await import("@smartpick/report");
  const row = rowOf(facts.programs, fact.program);
  const name = row === null ? fact.program : String(valueAt(facts.programs, row, "name") ?? fact.program);
  const label = fieldLabelOf(fact.field as Parameters<typeof fieldLabelOf>[0]);
  io.out(
    `Written to ${file}: ${name}. ${label}: ${factValueWords(fact.field, fact.value)}.\nIt counts before every published value.\n`,
  );
}

/** The entry that the options describe, each checked against the ledger; refuses with option, reason and remedy. */
async function factTold(facts: Facts, options: TellOptions, date: string): Promise<OwnFact> {
  const { fieldTypeOf, isWebAddress, ownValueProblem, rowOf, webAddressMeant } = await import(
    "@smartpick/core"
  );
  const { ledgerFieldNamed, programIdOf } = await import("@smartpick/profile");
  const { takesWords } = await import("@smartpick/report");
  const program = programIdOf(options.program);
  if (program === null || rowOf(facts.programs, program) === null) {
    const { unknownProgramSentence } = await import("../options/unknown-program.ts");
    throw new Refusal(unknownProgramSentence(facts, options.program, "--program"));
  }
  const field = ledgerFieldNamed(options.field);
  const type = field === null ? null : fieldTypeOf(field);
  if (field === null || type === null) {
    const takes = takesWords({ kind: "name", of: "ledger-field" });
    throw new Refusal(
      `--field ${options.field}: the ledger has no such field. It takes ${takes}. Find them all with: smartpick facts ${program} --json`,
    );
  }
  const value = await valueTold(field, options.value, type);
  const problem = ownValueProblem(field, value, "--value");
  if (problem !== null) {
    const { fileProblemWords } = await import("@smartpick/report");
    throw new Refusal(fileProblemWords(problem));
  }
  const { address } = options;
  if (address !== undefined && !isWebAddress(address)) {
    const meant = webAddressMeant(address);
    const near = meant === null ? "" : ` Nearest: ${meant}.`;
    throw new Refusal(`--address ${address}: it takes ${takesWords({ kind: "address" })}.${near}`);
  }
  return { program, field, value, date, note: options.note ?? null, ...(address ? { address } : {}) };
}

/** What was typed as the type of its field: yes and no, a number, none as the number that says so; else the text. */
async function valueTold(
  field: string,
  typed: string,
  type: "text" | "number" | "flag",
): Promise<string | number | boolean> {
  const { noneOf } = await import("@smartpick/core");
  const word = typed.trim().toLowerCase();
  if (type === "flag") {
    if (["yes", "true"].includes(word)) return true;
    return ["no", "false"].includes(word) ? false : typed;
  }
  if (type === "text") return typed;
  const none = noneOf(field);
  if (none !== null && ["none", "no limit"].includes(word)) return none;
  return /^[+-]?\d+(\.\d+)?$/.test(word) ? Number(word) : typed;
}
