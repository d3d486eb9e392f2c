import type { ReactNode } from "react";

/** What stands under a field: the problem in words, or else what leaving it empty costs. */
export function FieldNotes({
  id,
  wrong,
  cost,
  empty,
}: {
  id: string;
  wrong: string | null;
  cost?: string | undefined;
  empty: boolean;
}): ReactNode {
  if (wrong !== null) {
    return (
      <p className="wrong" id={`${id}-note`}>
        {wrong}
      </p>
    );
  }
  return empty && cost ? (
    <p className="cost" id={`${id}-note`}>
      {cost}
    </p>
  ) : null;
}

/** The ids that describe a field, as far as they are on the page. */
export function describedBy(id: string, has: { hint: boolean; note: boolean }): string | undefined {
  const ids = [has.hint ? `${id}-hint` : "", has.note ? `${id}-note` : ""].filter((part) => part !== "");
  return ids.length > 0 ? ids.join(" ") : undefined;
}
