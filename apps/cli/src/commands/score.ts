import { SCORE_SCALES } from "@smartpick/answers";
import type { Command } from "commander";
import type { Io } from "../io.ts";
import { chosen } from "../options/choice.ts";
import { printed } from "./run.ts";

interface ScoreOptions {
  readonly scale?: string;
  readonly json?: boolean;
}

const EXAMPLES = `
Examples:
  smartpick score answers.csv --scale sus
  smartpick score ratings.csv --scale tlx
  smartpick score ratings.csv --scale tlx-weighted --json

Columns for sus: id, q1 to q10, answers from 1 to 5.
Columns for tlx: id, mental, physical, temporal, performance, effort, frustration, from 0 to 100.
Columns for tlx-weighted: the same and w_mental to w_frustration, which sum to 15 in each row.`;

/** Adds `score DATA.csv`: usability and workload questionnaires. */
export function addScore(root: Command, io: Io): void {
  root
    .command("score")
    .description(
      "the System Usability Scale or NASA-TLX of several people: scores, mean, range, weakest items",
    )
    .argument("<data>", "a table in .csv, one row a person")
    .option("--scale <scale>", `the questionnaire: ${SCORE_SCALES.join(", ")}`)
    .option("--json", "print one JSON document on standard output and nothing else there")
    .addHelpText("after", EXAMPLES)
    .action((file: string, options: ScoreOptions) => score(file, options, io));
}

async function score(file: string, options: ScoreOptions, io: Io): Promise<void> {
  const scale = chosen("--scale", options.scale, SCORE_SCALES);
  const { scoreTable } = await import("@smartpick/engine/quality");
  const { wordedScore } = await import("@smartpick/report");
  const { readCsv } = await import("../input/read-csv.ts");
  const report = wordedScore(readCsv(file, (table) => scoreTable(table, scale)));
  await printed(report, options.json === true, io, async (style) => {
    const { scoreText } = await import("../output/score-text.ts");
    return scoreText(report, style);
  });
}
