import type { Rights } from "@smartpick/core";
import { type Command, Option } from "commander";
import type { Io } from "../io.ts";
import { isoDate } from "./dates.ts";
import { wholeNumber } from "./numbers.ts";

/** Options that every calculation takes. */
export interface SharedOptions {
  readonly json?: boolean;
  readonly seed: number;
  readonly today?: string;
  readonly rights: Rights;
}

/** Adds `--json`, `--seed`, `--today` and `--rights` to a command. */
export function withSharedOptions(command: Command): Command {
  return command
    .option("--json", "print one JSON document on standard output and nothing else there")
    .option(
      "--seed <number>",
      "makes anything random repeatable",
      wholeNumber(0, 4_294_967_295, "a whole number from 0 to 4294967295"),
      1,
    )
    .option("--today <date>", "the date to plan from, as YYYY-MM-DD (default: today)", isoDate)
    .addOption(rightsOption());
}

/** The `--rights` option: which facts to use. */
export function rightsOption(): Option {
  return new Option("--rights <which>", "the facts to use").choices(["full", "public"]).default("full");
}

/** The date of the run: the option, else the clock of the shell. */
export function dateOf(options: Pick<SharedOptions, "today">, io: Io): string {
  return options.today ?? io.clock();
}

/** The `--season` parser: a year of the Match. */
export const seasonYear: (text: string) => number = wholeNumber(
  2027,
  2050,
  "the year of a Match, from 2027 to 2050",
);
