import type { ListRow, PlanReport } from "@smartpick/core";
import { counted, listed, placeName, unknownName } from "@smartpick/report";
import { paragraph } from "./paragraph.ts";
import type { Style } from "./style.ts";

const MOST_SHOWN = 10;
const VISA_UNKNOWNS: readonly string[] = ["visaJ1", "visaH1b", "visa", "visa-j1", "visa-h1b"];

/** Programs whose visa answer nobody has published, those that matter most to the season first. */
export function askFirstText(report: PlanReport, style: Style): string {
  const open = report.list.filter((row) => visaUnknowns(row).length > 0);
  if (open.length === 0) return "";
  const first = open.toSorted((a, b) => b.marginal.chance - a.marginal.chance || a.rank - b.rank);
  const lines = first.slice(0, MOST_SHOWN).map((row) => {
    const what = listed(visaUnknowns(row).map(unknownName));
    return paragraph(`${row.name}, ${placeName(row.city, row.state)} (${what})`, style.width, 2, "- ");
  });
  const rest = open.length - lines.length;
  const intro = `Nobody has published a visa answer for ${counted(open.length, "program")} on this list. Ask before you pay. Put each answer under “facts” in your profile.`;
  const more = rest > 0 ? [`  and ${rest} more, in the files that --out writes`] : [];
  return [style.strong("Ask first"), paragraph(intro, style.width), ...lines, ...more].join("\n");
}

function visaUnknowns(row: ListRow): string[] {
  const fields = row.unknown.filter((name) => VISA_UNKNOWNS.includes(name));
  const named = fields.filter((name) => name.startsWith("visaJ") || name.startsWith("visaH"));
  return named.length > 0 ? named : fields;
}
