import { lstatSync } from "node:fs";
import { extname } from "node:path";
import type { InformaticsReport, Profile } from "@smartpick/core";
import { Refusal } from "../refusal.ts";
import { checkPlace } from "./out-file.ts";
import { replaceFile } from "./replace-file.ts";
import { writeFaultWords } from "./write-fault.ts";

/** Where a portfolio is to be written, and as what. */
export interface PortfolioPlace {
  readonly path: string;
  readonly kind: "pdf" | "txt" | "resume" | "profile";
}

/** What a portfolio is written from. */
interface PortfolioParts {
  readonly profile: Profile;
  readonly report: InformaticsReport;
  readonly name: string | null;
  readonly paper: "letter" | "a4";
}

const KINDS = { ".pdf": "pdf", ".txt": "txt", ".json": "resume" } as const;

/**
 * The place of `--out`, checked before any work: its ending, and that nothing read is lost. With a resume it is a new profile,
 * which replaces nothing. Throws a `Refusal`.
 */
export function checkedPortfolioFile(
  path: string,
  inputs: readonly string[],
  isProfile: boolean,
): PortfolioPlace {
  const ending = extname(path).toLowerCase();
  if (isProfile) {
    if (ending !== ".yaml" && ending !== ".yml")
      throw new Refusal(`--out ${path}: with --resume it takes a new file that ends in .yaml or .yml.`);
    checkPlace("--out", path, inputs);
    if (lstatSync(path, { throwIfNoEntry: false }) !== undefined)
      throw new Refusal(`--out ${path}: this file is there already. It takes a new name.`);
    return { path, kind: "profile" };
  }
  if (!(ending in KINDS))
    throw new Refusal(`--out ${path}: it takes a file that ends in .pdf, .txt or .json.`);
  checkPlace("--out", path, inputs);
  return { path, kind: KINDS[ending as keyof typeof KINDS] };
}

/** Writes the portfolio whole or not at all; the lines say what was written, and what was left out. */
export async function writePortfolio(
  { path, kind }: PortfolioPlace,
  parts: PortfolioParts,
): Promise<readonly string[]> {
  const { content, leftOut } = await contentOf(kind, parts);
  try {
    replaceFile(path, content);
  } catch (error) {
    throw new Refusal(`--out ${path}: ${writeFaultWords(error)}`);
  }
  return [`Written: ${path}`, ...leftOut.map((line) => `Left out: ${line}`)];
}

interface Content {
  readonly content: string | Uint8Array;
  readonly leftOut: readonly string[];
}

async function contentOf(
  kind: PortfolioPlace["kind"],
  { profile, report, name, paper }: PortfolioParts,
): Promise<Content> {
  if (kind === "profile") {
    const { writeProfile } = await import("@smartpick/profile");
    return { content: writeProfile(profile), leftOut: [] };
  }
  if (kind === "resume") {
    const { resumeOf } = await import("@smartpick/profile");
    const { resume, leftOut } = resumeOf(profile.portfolio, name);
    const { counted } = await import("@smartpick/report");
    return {
      content: `${JSON.stringify(resume, null, 2)}\n`,
      leftOut: leftOut.map(({ list, count }) => `${list} (${counted(count, "entry", "entries")}).`),
    };
  }
  const { portfolioText, printedPortfolio } = await import("@smartpick/report");
  const printed = printedPortfolio(profile.portfolio, report, name);
  if (kind === "txt") return { content: portfolioText(printed), leftOut: [] };
  const { portfolioToPdf } = await import("@smartpick/report/pdf");
  const { bytes, leftOut } = await portfolioToPdf(printed, paper);
  return { content: bytes, leftOut };
}
