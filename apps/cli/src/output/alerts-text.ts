import type { AlertReport } from "@smartpick/answers";
import {
  alertBurdenLines,
  alertCategoryLines,
  alertRateLines,
  alertToLookAt,
  countedWords,
  shareCell,
} from "@smartpick/report";
import { firstRows } from "./first-rows.ts";
import { bullets, paragraph } from "./paragraph.ts";
import type { Style } from "./style.ts";
import { textTable } from "./text-table.ts";

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
    byAlert(report, style),
    byClinician(report, style),
    reasons(report, style),
    style.quiet(
      paragraph(
        "Shares are of what is known, with a 19 in 20 range (Wilson 1927). Outcomes and kinds: McCoy 2012.",
        style.width,
      ),
    ),
  ];
}

function byAlert({ alerts }: AlertReport, style: Style): string {
  const { shown, rest } = firstRows(alerts, MOST_ALERTS);
  const table = textTable(
    [
      { label: "Alert", width: "rest" },
      { label: "Fired", width: 8, right: true },
      { label: "Overridden", width: 14, right: true },
      { label: "Should not fire", width: 17, right: true },
      { label: "Not judged", width: 12, right: true },
    ],
    shown.map(({ alert, fired, override, falsePositive }) => [
      alert,
      String(fired),
      shareCell(override),
      shareCell(falsePositive),
      String(falsePositive.unknown),
    ]),
    style,
  );
  return [style.strong("Alert by alert, of 100 with range"), table, ...rest].join("\n");
}

function byClinician({ clinicians }: AlertReport, style: Style): string {
  if (clinicians.length === 0) return "";
  const { shown, rest } = firstRows(clinicians, MOST_CLINICIANS);
  const hasEncounters = clinicians.some(({ encounters }) => encounters !== null);
  const table = textTable(
    [
      { label: "Clinician", width: "rest" },
      { label: "Fired", width: 8, right: true },
      { label: "Overridden", width: 14, right: true },
      ...(hasEncounters ? [{ label: "Per 100 encounters", width: 20, right: true }] : []),
    ],
    shown.map(({ clinician, fired, override, encounters }) => [
      clinician ?? "not told",
      String(fired),
      shareCell(override),
      ...(hasEncounters ? [encounters === null ? "unknown" : encounters.per100.toFixed(1)] : []),
    ]),
    style,
  );
  return [style.strong("Clinician by clinician"), table, ...rest].join("\n");
}

function reasons({ reasons: given }: AlertReport, style: Style): string {
  if (given.every(({ reason }) => reason === null)) return "";
  const { shown, rest } = firstRows(given, MOST_REASONS);
  const lines = shown.map(
    ({ reason, overridden }) => `${reason ?? "no reason given"}: ${countedWords(overridden)}`,
  );
  return [style.strong("Reasons for overrides"), bullets(lines, style.width), ...rest].join("\n");
}
