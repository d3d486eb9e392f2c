import { grouped } from "./plural.ts";

/** US dollars without cents and with thousands marks: `"$1,715"`, `"−$30"`. */
export function dollars(usd: number): string {
  const whole = grouped(Math.round(Math.abs(usd)));
  return usd <= -0.5 ? `−$${whole}` : `$${whole}`;
}

/** US dollars, or the word for an unknown amount. */
export function dollarsOrUnknown(usd: number | null): string {
  return usd === null ? "unknown" : dollars(usd);
}
