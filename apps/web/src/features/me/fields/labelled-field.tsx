import { type ReactNode, useId } from "react";
import { NoMoreFits } from "../../shared/no-more-fits.tsx";
import { describedBy, FieldNotes, hasNote } from "./field-shell.tsx";
import type { Field } from "./use-field.ts";

/** What ties a control to its label, its hint and what is said under it. */
interface OwnProps {
  readonly id: string;
  readonly "aria-invalid": boolean;
  readonly "aria-describedby": string | undefined;
}

const SOUND = { wrong: null, asks: null };

/** A control with its label, its hint above it, and under it what is wrong, asked, or lost while it is empty. */
export function LabelledField({
  label,
  hint,
  field = SOUND,
  cost,
  empty = false,
  isSaid = false,
  room,
  children,
}: {
  label: ReactNode;
  hint?: ReactNode;
  field?: Pick<Field, "wrong" | "asks">;
  cost?: string | undefined;
  empty?: boolean;
  /** Whether what is wrong is said as soon as it stands there. */
  isSaid?: boolean;
  /** What stands in the control and how many characters it takes; said once it is full. */
  room?: { readonly text: string; readonly most: number };
  children: (own: OwnProps) => ReactNode;
}): ReactNode {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id,
        "aria-invalid": field.wrong !== null,
        "aria-describedby": describedBy(id, { hint: Boolean(hint), note: hasNote(field, empty, cost) }),
      })}
      {room && <NoMoreFits {...room} />}
      <FieldNotes id={id} field={field} cost={cost} empty={empty} isSaid={isSaid} />
    </div>
  );
}
