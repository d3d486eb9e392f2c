import type { ReactNode } from "react";
import type { Field } from "./use-field.ts";

/** What stands under a field: the problem in words, else a question about the answer, else what leaving it empty costs. */
export function FieldNotes({
  id,
  field,
  cost,
  empty,
  isSaid = false,
}: {
  id: string;
  field: Pick<Field, "wrong" | "asks">;
  cost?: string | undefined;
  empty: boolean;
  isSaid?: boolean;
}): ReactNode {
  const { wrong, asks } = field;
  const words = wrong ?? asks ?? (empty ? cost : undefined);
  return words === undefined ? null : (
    <p
      className={wrong === null ? "cost" : "wrong"}
      id={`${id}-note`}
      role={isSaid && wrong !== null ? "alert" : undefined}
    >
      {words}
    </p>
  );
}

/** Whether `FieldNotes` has anything to say. */
export function hasNote(
  { wrong, asks }: Pick<Field, "wrong" | "asks">,
  empty: boolean,
  cost?: string,
): boolean {
  return wrong !== null || asks !== null || (empty && Boolean(cost));
}

/** The ids that describe a field, as far as they are on the page. */
export function describedBy(id: string, has: { hint: boolean; note: boolean }): string | undefined {
  const ids = [has.hint ? `${id}-hint` : "", has.note ? `${id}-note` : ""].filter((part) => part !== "");
  return ids.length > 0 ? ids.join(" ") : undefined;
}
