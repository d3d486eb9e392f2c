import type { LettersReport } from "@smartpick/core";
import type { Command } from "commander";
import type { Io } from "../io.ts";
import { dateOf, type SharedOptions, seasonYear, withSharedOptions } from "../options/shared.ts";
import { lettersOfWriter } from "../options/writer.ts";
import { checkedPacketPlace } from "../output/packet-place.ts";
import { accepted, engineOf, loadFacts, printed } from "./run.ts";

interface LettersCommandOptions extends SharedOptions {
  readonly season?: number;
  readonly writer?: string;
  readonly out?: string;
}

const EXAMPLES = `
Examples:
  smartpick letters my-profile.yaml
  smartpick letters my-profile.yaml --json --today 2026-07-01
  smartpick letters my-profile.yaml --writer "Dr. Khan" --out for-dr-khan.txt
  smartpick letters my-profile.yaml --out packets
A packet holds facts for the writer. It is never a draft of the letter.`;

/** Adds `letters PROFILE`: who can speak for what, how each letter stands, and a packet for each writer. */
export function addLetters(root: Command, io: Io): void {
  const command = root
    .command("letters")
    .description("who can speak for what, how each letter stands, and a page of facts for each writer")
    .argument("<profile>", "a profile in YAML or JSON, with its block letters")
    .option("--season <year>", "the year of the Match (default: the next to apply to)", seasonYear)
    .option(
      "--writer <name>",
      "this letter alone, by its writer's name or its key: print the packet, or write it with --out",
    )
    .option("--out <place>", "write the packets: into a folder, or with --writer into a .txt file");
  withSharedOptions(command)
    .addHelpText("after", EXAMPLES)
    .action((file: string, options: LettersCommandOptions) => letters(file, options, io));
}

async function letters(file: string, options: LettersCommandOptions, io: Io): Promise<void> {
  const { out, writer, season, seed } = options;
  const place = out === undefined ? null : checkedPacketPlace(out, file, writer !== undefined);
  const { readProfile } = await import("../input/read-profile.ts");
  const profile = readProfile(file);
  const facts = await loadFacts(options.rights);
  const engine = await engineOf(facts);
  const asked = { today: dateOf(options, io), seed, ...(season === undefined ? {} : { season }) };
  const report = await accepted(engine.run("case.letters", { profile, options: asked }), ({ path }) =>
    path === "season" && season !== undefined ? "--season" : file,
  );
  const chosen = await lettersOfWriter(report, writer, file);
  const written = place === null ? [] : await packetsWritten(report, chosen, place);
  const { wordedLetters } = await import("@smartpick/report");
  await printed(wordedLetters(report), options.json === true, io, async (style) => {
    if (writer !== undefined) return packetsText(report, place === null ? chosen : []);
    const { lettersText } = await import("../output/letters-text.ts");
    return lettersText(report, facts.sources, style);
  });
  for (const path of written) io.err(`Written: ${path}\n`);
}

async function packetsWritten(
  report: LettersReport,
  chosen: readonly number[],
  place: ReturnType<typeof checkedPacketPlace>,
): Promise<readonly string[]> {
  const { writePackets } = await import("../output/write-packets.ts");
  return writePackets(report, chosen, place);
}

/** The packets as they would stand in files, one after the other. */
async function packetsText(report: LettersReport, chosen: readonly number[]): Promise<string> {
  const { packetText } = await import("@smartpick/report");
  return chosen
    .flatMap((index) => report.letters[index] ?? [])
    .map((letter) => packetText(letter, report))
    .join("\n");
}
