/**
 * One write to one path of a document. Of two writes to the same path the later one stands, by `at` and then by `tab`,
 * so that any two tabs that know the same writes show the same answers, in whatever order they heard of them.
 */
export interface Cell {
  /** The answer, plain JSON; absent where the write took the answer away. */
  readonly value?: unknown;
  /** Where an element stands in its list; elements only. */
  readonly place?: number;
  /** Milliseconds since 1970, later than every write that its tab knew. */
  readonly at: number;
  /** The tab that wrote. */
  readonly tab: string;
  /** `at` of the write that it replaced; 0 where there was none. */
  readonly over: number;
}

/** The last write to every path of a document, by the key of the path. */
export type Cells = Readonly<Record<string, Cell>>;

/** The write that stands of two to the same path. A total order over content, so that merging never depends on the order. */
export function laterCell(one: Cell, other: Cell): Cell {
  return orderOf(one, other) >= 0 ? one : other;
}

/** Negative where `one` comes before `other`, 0 where they are the same write. */
export function orderOf(one: Cell, other: Cell): number {
  return (
    one.at - other.at ||
    compared(one.tab, other.tab) ||
    compared(textOf(one.value), textOf(other.value)) ||
    (one.place ?? -1) - (other.place ?? -1) ||
    one.over - other.over
  );
}

/** Whether both writes were made without knowledge of the other and say different things. */
export function areRivals(one: Cell, other: Cell): boolean {
  const [first, second] = orderOf(one, other) < 0 ? [one, other] : [other, one];
  return second.over < first.at && !isSameValue(first.value, second.value);
}

/** Whether two answers are the same; objects regardless of the order of their keys. */
export function isSameValue(one: unknown, other: unknown): boolean {
  return textOf(one) === textOf(other);
}

function compared(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

function textOf(value: unknown): string {
  if (value === undefined) return "";
  return JSON.stringify(value, (_, inner) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => compared(a, b)))
      : inner,
  );
}
