import type { Calibration } from "@smartpick/core";

/** The document as JSON text: one table row, column or group a line, so that changes can be read line by line. */
export function calibrationText(document: Calibration): string {
  return `${written(document)}\n`;
}

function written(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const parts = Array.isArray(value) ? value : Object.values(value);
  if (parts.every((part) => typeof part !== "object" || part === null)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[\n${value.map(written).join(",\n")}\n]`;
  const entries = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}:${written(part)}`);
  return `{\n${entries.join(",\n")}\n}`;
}
