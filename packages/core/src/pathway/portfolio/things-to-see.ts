import type { ArtefactTold, PortfolioTold, ProjectTold, PublicationTold } from "../../profile/portfolio.ts";
import { entriesInOrder } from "../../profile/portfolio-entries.ts";
import { normalForm } from "../../program/normal-form.ts";

/** Something that a reader can look at, and its path in the profile. */
export interface ThingToSee {
  readonly kind: ArtefactTold["kind"] | NonNullable<PublicationTold["kind"]> | "course";
  readonly title: string;
  readonly address: string | null;
  readonly at: string;
}

/** What can be looked at of a project: its artefacts, and accepted publications that name it. */
export function thingsToSee(
  { artefacts, title }: ProjectTold,
  at: string,
  portfolio: PortfolioTold,
): readonly ThingToSee[] {
  const published = entriesInOrder(portfolio, "publications").flatMap(({ told, index }): ThingToSee[] => {
    if (told === null || told.accepted !== true || told.kind === null || told.project === null) return [];
    if (normalForm(told.project) !== normalForm(title)) return [];
    return [
      { kind: told.kind, title: told.title, address: told.address, at: `portfolio.publications[${index}]` },
    ];
  });
  const made = artefacts.map((one, place): ThingToSee => ({ ...one, at: `${at}.artefacts[${place}]` }));
  return [...made, ...published];
}

/** Whether a project has a measure counted before and after, with how many were counted. */
export function isCounted({ measures }: ProjectTold): boolean {
  return measures.some(({ before, after, n }) => before !== null && after !== null && n !== null && n > 0);
}

/** Whether a project is done: said so, or ended with nothing said of its state. */
export function isFinished({ state, to }: ProjectTold): boolean {
  return state === "done" || (state === null && to !== null && to !== "now");
}
