/**
 * A dated rule about visas, one entry of `data/visa/rules.yaml`: whom it names, since when, and what was read of its status
 * on which day. `null` = not known, or no end.
 */
export interface VisaRule {
  readonly id: string;
  readonly title: string;
  /** What it says, in words. */
  readonly says: string;
  /** ISO codes of the nationalities it names; empty = every one. */
  readonly nationalities: readonly string[];
  /** Kinds of visa it names; empty = every kind. */
  readonly visas: readonly ("j1" | "h1b")[];
  /** Whether it concerns a kind of visa that it does not name. */
  readonly otherVisas: "no" | "unknown";
  /** Whom it concerns by where they are: who enters the US, only who is outside, or everyone. */
  readonly place: "entering" | "outside" | "anywhere";
  readonly status: VisaRuleStatus;
  /** ISO dates. */
  readonly from: string | null;
  readonly until: string | null;
  /** Day, month or year on which the status was read, ISO. */
  readonly verified: string;
  readonly trust: "official" | "second-hand";
  readonly source: string;
  /** What has happened to it, oldest first. */
  readonly events: readonly { readonly date: string; readonly what: string }[];
  /** What was looked for and not found, in words. */
  readonly notFound: string | null;
}

export type VisaRuleStatus = "in-force" | "not-collected" | "in-court" | "lapsed" | "may-be-asked";
