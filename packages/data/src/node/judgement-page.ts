import type { JudgementEntry } from "./judgement-schema.ts";

/** The generated part of the page of judgements as Markdown: one row an entry, in the order of the file. */
export function judgementPage(entries: readonly JudgementEntry[]): string {
  const rows = entries.map((entry) => [
    `\`${entry.id}\``,
    valueText(entry.value),
    entry.unit,
    rangeText(entry.range),
    [entry.reason, sourcesText(entry.sources)].filter((text) => text !== "").join(" "),
    entry.moves,
  ]);
  const head = ["Judgement", "Value", "Unit", "Range", "Reason", "What it moves"];
  return [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.map(cellText).join(" | ")} |`)
    .join("\n");
}

function valueText(value: JudgementEntry["value"]): string {
  if (Array.isArray(value)) return value.join(", ");
  if (typeof value !== "object") return String(value);
  return Object.entries(value)
    .map(([part, number]) => `${part} ${number}`)
    .join("; ");
}

function rangeText(range: JudgementEntry["range"]): string {
  if (range === null) return "";
  if (Array.isArray(range)) return `${range[0]} to ${range[1]}`;
  return Object.entries(range as Record<string, [number, number]>)
    .map(([part, [low, high]]) => `${part} ${low} to ${high}`)
    .join("; ");
}

function sourcesText(sources: readonly string[]): string {
  return sources.length === 0 ? "" : `Source: ${sources.map((id) => `\`${id}\``).join(", ")}.`;
}

/** A pipe would end the cell. */
function cellText(text: string): string {
  return text.replaceAll("|", "\\|");
}
