import { LETTER_QUALITIES, SPECIALTIES } from "@smartpick/core";
import { qualityName } from "@smartpick/report";
import { type ReactNode, useState } from "react";
import { listAt } from "../../store/draft.ts";
import { useProfile } from "../../store/profile-store.ts";
import { ChoiceField } from "../me/fields/choice-field.tsx";
import { useFormDraft } from "../me/fields/field-scope.ts";
import { ManyField } from "../me/fields/many-field.tsx";
import { TextField } from "../me/fields/text-field.tsx";
import { LetterDay, LinesField, SelectField, YesNoField } from "./letter-fields.tsx";
import { LETTER_LABELS } from "./letter-labels.ts";

const ALL = SPECIALTIES.map(({ name }) => name);
const NAME = "letter.writer";

/** Everything that is told of a letter: a few answers first, the rest folded away. */
export function LetterForm({ isShared, isOpen }: { isShared: boolean; isOpen: boolean }): ReactNode {
  const sought = listAt(
    useProfile((state) => state.draft),
    "seeks.specialties",
  );
  const isRestOpen = useOnce(isOpen);
  const isPlaceOpen = useOnce(isOpen || isShared);
  return (
    <>
      <TextField path={NAME} label={LETTER_LABELS.writer} hint="For instance Dr. A. Khan." />
      {isShared && (
        <p className="note ochre rec-same" role="status">
          Another letter has this name. Is it another person? Then write the place or the role, here and in
          the other letter, so that they count as two.
        </p>
      )}
      <SelectField path="letter.specialty" label={LETTER_LABELS.specialty} first={sought} others={ALL} />
      <YesNoField path="letter.us" legend={LETTER_LABELS.us} />
      <YesNoField
        path="letter.hands_on"
        legend={LETTER_LABELS.hands_on}
        hint="Yes: you had patients of your own there. No: you looked on."
      />
      <ManyField
        path="letter.speaks_to"
        legend={LETTER_LABELS.speaks_to}
        hint="Choose what this person saw with their own eyes. Nothing more."
        cost="None chosen: this letter covers nothing."
        choices={LETTER_QUALITIES.map((quality) => ({
          value: quality,
          label: capital(qualityName(quality)),
        }))}
      />
      <LinesField
        path="letter.shared"
        label={LETTER_LABELS.shared}
        hint="One piece of work a line, with numbers. For instance: a list of missed visits in Excel."
        cost="Empty is fine. Then the page for the writer has little to recall."
      />
      <details className="more" open={isPlaceOpen || undefined}>
        <summary>Role, place and dates</summary>
        <div className="stack-l">
          <TextField path="letter.role" label={LETTER_LABELS.role} hint="For instance attending physician." />
          <TextField path="letter.place" label={LETTER_LABELS.place} hint="Hospital or clinic." />
          <LetterDay path="letter.from" label={LETTER_LABELS.from} />
          <LetterDay path="letter.to" label={LETTER_LABELS.to} />
        </div>
      </details>
      <details className="more" open={isRestOpen || undefined}>
        <summary>What it is for, its days, and the waiver</summary>
        <Rest sought={sought} />
      </details>
    </>
  );
}

/** Whether it ever was so: what opened by itself does not close while somebody writes in it. */
function useOnce(is: boolean): boolean {
  const [was, setWas] = useState(is);
  if (is && !was) setWas(true);
  return is || was;
}

function Rest({ sought }: { sought: readonly string[] }): ReactNode {
  const chosen = listAt(useFormDraft(), "letter.for");
  const names = [...sought, ...chosen.filter((name) => !sought.includes(name))];
  return (
    <div className="stack-l">
      <ManyField
        path="letter.for"
        legend={LETTER_LABELS.for}
        cost="None chosen: all that you seek."
        choices={names.map((name) => ({ value: name, label: name }))}
      />
      <LetterDay path="letter.asked" label={LETTER_LABELS.asked} />
      <LetterDay path="letter.promised" label={LETTER_LABELS.promised} />
      <LetterDay path="letter.due" label={LETTER_LABELS.due} />
      <LetterDay path="letter.uploaded" label={LETTER_LABELS.uploaded} />
      <YesNoField path="letter.waived" legend={LETTER_LABELS.waived} hint="It is usual to waive it." />
      <ChoiceField
        path="letter.uploader"
        legend={LETTER_LABELS.uploader}
        choices={[
          { value: "writer", label: "The writer" },
          { value: "applicant", label: "I do", about: "The portal does not allow it. We then say so." },
        ]}
        optional
      />
    </div>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
