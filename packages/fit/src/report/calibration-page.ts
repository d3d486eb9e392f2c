import type { Calibration, CalibrationColumn, CalibrationSection, CalibrationTable } from "@smartpick/core";
import { table } from "./markdown.ts";

/** The calibration page as Markdown: the same sentences, tables and figures as the file and the app's screen. */
export function calibrationPage({ version, seed, sections }: Calibration): string {
  return `${[
    "# Calibration",
    `Written by \`npm run fit\` (version ${version}, seed ${seed}); do not edit by hand. The same as data: \`data/estimates/calibration.json\`. How the estimates are made: [openness](openness.md), [chances](chances.md).`,
    'Every table says how its data stand to the fit: "fitted" means that they took part, "held out" that they did not. Fit and check never share rows.',
    ...sections.flatMap(sectionParts),
  ].join("\n\n")}\n`;
}

function sectionParts({ title, words, tables, notes }: CalibrationSection): string[] {
  const sentences = tables.length === 0 ? words.map((word) => `- ${word}`).join("\n") : words.join("\n");
  return [
    `## ${title}`,
    sentences,
    ...tables.flatMap(tableParts),
    ...(notes.length > 0 ? [notes.join("\n")] : []),
  ];
}

function tableParts({ title, use, words, columns, rows }: CalibrationTable): string[] {
  return [
    `**${title}** (${useWords(use)})`,
    ...(words === undefined ? [] : [words.join("\n")]),
    table(
      columns.map(({ label }) => label),
      rows.map((row) => row.map((cell, at) => cellText(cell, columns[at]!))),
    ),
  ];
}

function useWords(use: CalibrationTable["use"]): string {
  return use === "both" ? "fitted and held out, see each row" : use === "none" ? "a list" : use;
}

/** A cell as the app shows it. */
function cellText(cell: string | number | null, { digits, percent }: CalibrationColumn): string {
  if (cell === null) return "";
  if (typeof cell === "string") return cell;
  const figures = (digits === undefined ? String(cell) : cell.toFixed(digits)).replace("-", "−");
  return percent ? `${figures} %` : figures;
}
