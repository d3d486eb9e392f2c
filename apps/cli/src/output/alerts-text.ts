import type { AlertReport } from "@smartpick/answers";
import {
  alertBurdenLines,
  alertCategoryLines,
  alertRateLines,
  alertTable,
  alertToLookAt,
  clinicianTable,
  EVALUATION_SOURCES,
  overrideReasonLines,
  type Table,
} from "@smartpick/report";
import { firstRows } from "./first-rows.ts";
import { bullets, paragraph } from "./paragraph.ts";
import { titledTable } from "./report-table.ts";
import type { Style } from "./style.ts";

const MOST_ALERTS = 20;
const MOST_CLINICIANS = 15;
const MOST_REASONS = 8;

/** The burden of alerts for people: rates, categories, burden, then alert by alert, clinician by clinician, reasons. */
export function alertsText(report: AlertReport, style: Style): readonly string[] {
  const titled = (title: string, lines: readonly string[]): string =>
    lines.length === 0 ? "" : `${style.strong(title)}\n${bullets(lines, style.width)}`;
  const first = alertToLookAt(report);
  return [
    first === null ? "" : paragraph(first, style.width),
    titled("The four outcomes", alertRateLines(report)),
    titled("Each alert in one of four kinds", alertCategoryLines(report)),
    titled("Burden", alertBurdenLines(report)),
    firstOf(alertTable(report), MOST_ALERTS, style),
    report.clinicians.length === 0 ? "" : firstOf(clinicianTable(report), MOST_CLINICIANS, style),
    reasons(report, style),
    style.quiet(paragraph(EVALUATION_SOURCES.alerts, style.width)),
  ];
}

function firstOf(table: Table, most: number, style: Style): string {
  const { shown, rest } = firstRows(table.rows, most);
  return [titledTable(table, style, shown), ...rest].join("\n");
}

function reasons(report: AlertReport, style: Style): string {
  const { shown, rest } = firstRows(overrideReasonLines(report), MOST_REASONS);
  if (shown.length === 0) return "";
  return [style.strong("Reasons for overrides"), bullets(shown, style.width), ...rest].join("\n");
}
