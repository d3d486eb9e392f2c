import { create } from "zustand";

interface RowsPlace {
  /** Whose rows these are: a profile and its lot of answers. */
  readonly person: string;
  readonly opened: ReadonlySet<string>;
  readonly search: string;
}

/** What stands open in the list and what is searched for, kept while the reader looks at a program and comes back. */
const useStore = create<RowsPlace>(() => ({ person: "", opened: new Set(), search: "" }));

const NOTHING: RowsPlace = { person: "", opened: new Set(), search: "" };

/** The place of this person's rows; another person's begins closed. */
export function useRowsPlace(person: string): RowsPlace {
  const place = useStore();
  return place.person === person ? place : NOTHING;
}

/** Opens or closes the detail of a row. */
export function toggleOpened(person: string, id: string): void {
  const { opened } = placeOf(person);
  const next = new Set(opened);
  if (!next.delete(id)) next.add(id);
  useStore.setState({ ...placeOf(person), person, opened: next });
}

/** Searches the list for these words; "" shows all of it. */
export function searchRows(person: string, search: string): void {
  useStore.setState({ ...placeOf(person), person, search });
}

function placeOf(person: string): RowsPlace {
  const place = useStore.getState();
  return place.person === person ? place : NOTHING;
}
