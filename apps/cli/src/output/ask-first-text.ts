import type { ListRow, PlanReport } from "@smartpick/core";
import { counted, listed, placeName } from "@smartpick/report";
import { paragraph } from "./paragraph.ts";
import type { Style } from "./style.ts";

const MOST_SHOWN = 10;
const VISAS: Readonly<Record<string, string>> = { visaJ1: "J-1", visaH1b: "H-1B" };

/** Programs whose visa answer nobody has published, those that matter most to the season first. */
export function askFirstText(report: PlanReport, style: Style): string {
  const open = report.list.filter((row) => visaUnknowns(row).length > 0);
  if (open.length === 0) return "";
  const first = open.toSorted((a, b) => b.marginal.chance - a.marginal.chance || a.rank - b.rank);
  const lines = first.slice(0, MOST_SHOWN).map((row) => {
    const what = listed(visaUnknowns(row));
    return paragraph(`${row.name}, ${placeName(row.city, row.state)} (${what})`, style.width, 2, "- ");
  });
  const rest = open.length - lines.length;
  const intro = `Nobody has published a visa answer for ${counted(open.length, "program")} on this list. Ask before you pay. Put each answer under “facts” in your profile.`;
  const more = rest > 0 ? [`  and ${rest} more, in the files that --out writes`] : [];
  return [style.strong("Ask first"), paragraph(intro, style.width), ...lines, ...more].join("\n");
}

/** The visas whose answer is unknown, by their names alone. */
function visaUnknowns(row: ListRow): string[] {
  return row.unknown.flatMap((field) => VISAS[field] ?? []);
}
