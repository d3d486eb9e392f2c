import type { PublicationVenue } from "@smartpick/core";
import { dollars } from "../english/money.ts";
import { listed } from "../english/plural.ts";

/** What a conference or journal is, takes and costs, as far as it is published; each sentence on its own. */
export interface VenueWords {
  readonly what: string;
  readonly days: string;
  readonly cost: string;
  /** In which year this was known. */
  readonly known: string;
}

/** A conference or journal in words; what nobody has published is said so. */
export function venueWords(venue: PublicationVenue): VenueWords {
  const { kind, body, takes, held, deadline, limits, year } = venue;
  const kinds = takes.map((one) => (one === "write-up" ? "write-ups" : `${one}s`));
  const size = limits === null ? "" : ` Its limits: ${limits}.`;
  return {
    what: `${kind === "journal" ? "Journal" : "Conference"} of ${body}. It takes ${listed(kinds)}.${size}`,
    days: `${heldWords(kind, held)} ${deadline === null ? "Its last day to send is not known: look at its page." : `Last day to send: ${deadline}.`}`,
    cost: costWords(venue),
    known: year === null ? "Its page has no date." : `As known in ${year}.`,
  };
}

function heldWords(kind: PublicationVenue["kind"], held: string | null): string {
  if (held !== null) return `${kind === "journal" ? "Read" : "Held"}: ${held}.`;
  return kind === "journal" ? "When it reads is not known." : "When it is held is not known.";
}

function costWords({ usd, price }: PublicationVenue): string {
  if (usd !== null && usd.most === 0) return "No fee.";
  if (usd !== null) return `Cost: ${dollars(usd.least)} to ${dollars(usd.most)}.`;
  return price === null ? "Nobody has published the cost. Ask before you write." : `Cost: ${price}.`;
}
