import type {
  EducationTold,
  FreeEntry,
  OldList,
  PortfolioTold,
  ProjectTold,
  PublicationTold,
  SkillTold,
} from "./portfolio.ts";

/** What an entry of each old list is, where it has a known form. */
interface EntryOf {
  readonly education: EducationTold;
  readonly skills: SkillTold;
  readonly projects: ProjectTold;
  readonly publications: PublicationTold;
}

/** An entry at its place in the file: of a known form (`told`), or kept as it stands (`free`). */
export type PlacedEntry<List extends OldList = OldList> =
  | { readonly index: number; readonly told: EntryOf[List]; readonly free: null }
  | { readonly index: number; readonly told: null; readonly free: FreeEntry };

/** The entries of one list in the order of the file: free entries stand at their place, the others fill the rest. */
export function entriesInOrder<List extends OldList>(
  portfolio: PortfolioTold,
  list: List,
): readonly PlacedEntry<List>[] {
  const free = new Map(portfolio.free.filter((entry) => entry.list === list).map((one) => [one.index, one]));
  const told = portfolio[list] as readonly EntryOf[List][];
  const placed: PlacedEntry<List>[] = [];
  let next = 0;
  for (let index = 0; index < told.length + free.size; index++) {
    const kept = free.get(index);
    const entry = told[next];
    if (kept !== undefined) placed.push({ index, told: null, free: kept });
    else if (entry !== undefined) {
      placed.push({ index, told: entry, free: null });
      next += 1;
    }
  }
  return placed;
}
