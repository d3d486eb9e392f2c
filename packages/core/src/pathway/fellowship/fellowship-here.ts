import type { FellowshipHere } from "../../answers/fellowships.ts";
import type { InformaticsFellowship } from "../../facts/fellowship-facts.ts";
import { textIn } from "../../facts/program-card.ts";
import { byCloseness, isHere, type LinkSource, linkOf, type RowLink } from "./links-of.ts";

/** Links that a reader can take in. */
const MOST_LINKS = 10;

/** What decides how a fellowship is shown. */
export interface HereSource extends LinkSource {
  /** Rows that a list may hold. */
  readonly candidates: Int32Array;
  /** Whether a list was made. */
  readonly hasList: boolean;
  readonly sought: ReadonlySet<string>;
}

/** A fellowship beside the programs that a list may hold, and those of the list. */
export function fellowshipHere(fellowship: InformaticsFellowship, source: HereSource): FellowshipHere {
  const { candidates, table, listed, hasList, sought } = source;
  const links: RowLink[] = Array.from(candidates).flatMap((row) => {
    const link = linkOf(row, fellowship, source);
    return link === null ? [] : [{ row, link }];
  });
  const ofList = links.filter(({ row }) => listed.has(row));
  const named = links.filter(({ link }) => isHere(link));
  const sponsors = named.flatMap(({ row }) => textIn(table, row, "sponsor") ?? []);
  const { code, institution, city, state, baseSpecialty, source: read, year } = fellowship;
  const { visas, healthRecord, application, website, accreditationFrom, nameConfidence, positions } =
    fellowship;
  const visaOf = (visa: "j1" | "h1b") =>
    visas?.sponsored.includes(visa) === true ? ("sponsors" as const) : ("unknown" as const);
  return {
    code,
    institution,
    sponsors: [...new Set(sponsors)].sort(),
    city,
    state,
    baseSpecialty,
    baseSought: baseSpecialty !== null && sought.has(baseSpecialty),
    positions: positions ?? null,
    healthRecord: healthRecord ?? null,
    visas: {
      j1: visaOf("j1"),
      h1b: visaOf("h1b"),
      source: visas?.source ?? null,
      year: visas?.year ?? null,
    },
    application: application ?? null,
    website: website ?? null,
    accreditationFrom: accreditationFrom ?? null,
    nameConfidence: nameConfidence ?? null,
    listed: hasList ? countOf(ofList) : null,
    candidates: countOf(links),
    links: links
      .map(({ link }) => link)
      .sort(byCloseness)
      .slice(0, MOST_LINKS),
    source: read,
    year,
  };
}

function countOf(links: readonly RowLink[]): FellowshipHere["candidates"] {
  const here = links.filter(({ link }) => isHere(link)).length;
  return { here, near: links.length - here };
}

/** Those with programs of the list first, then with candidates, then of a base that is sought, then by name. */
export function byUse(one: FellowshipHere, other: FellowshipHere): number {
  return (
    (other.listed?.here ?? 0) - (one.listed?.here ?? 0) ||
    (other.listed?.near ?? 0) - (one.listed?.near ?? 0) ||
    other.candidates.here - one.candidates.here ||
    other.candidates.near - one.candidates.near ||
    Number(other.baseSought) - Number(one.baseSought) ||
    (one.institution < other.institution ? -1 : one.institution > other.institution ? 1 : 0) ||
    (one.code < other.code ? -1 : 1)
  );
}
