import { shortProgramName } from "@smartpick/report";
import { create } from "zustand";
import { personOf } from "../../store/asking.ts";
import { useProfile } from "../../store/profile-store.ts";
import { announce } from "../../store/screen-store.ts";
import { MOST_COMPARED } from "./compare-address.ts";

/** A program that was picked to be compared. */
export interface Picked {
  readonly id: string;
  readonly name: string;
}

interface Tray {
  /** Whose pick it is; another person begins with none. */
  readonly person: string;
  readonly picked: readonly Picked[];
  /** Whether one more was wanted than can be compared. */
  readonly full: boolean;
}

const useStore = create<Tray>(() => ({ person: "", picked: [], full: false }));

const NONE: readonly Picked[] = [];

/** What this person has picked to compare, in the order of picking; it is kept while the app is open. */
export function usePicked(): readonly Picked[] {
  const person = useProfile(personOf);
  return useStore((tray) => (tray.person === person ? tray.picked : NONE));
}

/** Whether a further program was refused because the tray is full. */
export function useIsFull(): boolean {
  const person = useProfile(personOf);
  return useStore((tray) => tray.person === person && tray.full);
}

/** Picks a program, or lets it go where it is picked. One more than can be compared is refused, in words. */
export function togglePicked({ id, name }: Picked): void {
  const picked = pickedNow();
  const short = shortProgramName(name);
  if (picked.some((one) => one.id === id)) {
    setPicked(picked.filter((one) => one.id !== id));
    announce(`${short} is no longer to compare.`);
  } else if (picked.length >= MOST_COMPARED) {
    useStore.setState({ full: true });
    announce(FULL);
  } else {
    setPicked([...picked, { id, name }]);
    announce(`${short} to compare, ${picked.length + 1} of ${MOST_COMPARED}.`);
  }
}

/** Makes these the picked programs. */
export function setPicked(picked: readonly Picked[]): void {
  useStore.setState({ person: personNow(), picked, full: false });
}

/** What is said of a sixth. */
export const FULL = `${MOST_COMPARED} programs are the most that can be compared. Take one out first.`;

function pickedNow(): readonly Picked[] {
  const { person, picked } = useStore.getState();
  return person === personNow() ? picked : NONE;
}

function personNow(): string {
  return personOf(useProfile.getState());
}
