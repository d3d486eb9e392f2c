import { InvalidArgumentError } from "commander";

/** An ISO date that exists in the calendar, unchanged; anything else is refused. */
export function isoDate(text: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const date = match === null ? null : new Date(`${text}T00:00:00Z`);
  const exists = date !== null && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  if (!exists)
    throw new InvalidArgumentError("It takes a date that exists, as YYYY-MM-DD, such as 2026-07-01.");
  return text;
}
