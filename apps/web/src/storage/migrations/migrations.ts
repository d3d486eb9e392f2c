import { documentFromStore1 } from "./1-one-record-becomes-a-document.ts";

/** One step of the ladder: makes a record of version `from` one of the next version; `null` where it is damaged. */
export interface Migration {
  readonly from: number;
  readonly name: string;
  readonly up: (record: unknown, id: string) => unknown;
}

/** Every step, in order. A released step is never changed: a new form gets a new step. */
export const MIGRATIONS: readonly Migration[] = [
  { from: 1, name: "one-record-becomes-a-document", up: documentFromStore1 },
];
