import type { ApplicationReport } from "@smartpick/core";
import { type ReactNode, useId } from "react";
import {
  changeEntry,
  type FormEntry,
  moveEntry,
  removeEntry,
  wordsOf,
} from "../../store/application-form.ts";
import { once } from "../../ui/once.ts";
import { choicesOf } from "./choices.ts";
import { CopyButton } from "./copy-button.tsx";
import { LineField, MonthField, TitleField } from "./line-field.tsx";
import { PickField } from "./pick-field.tsx";

/** Most characters of a title, as the profile format has it. */
export const LONGEST_TITLE = 1000;
const LONGEST_AUTHORS = 2000;

/** Everything that the form asks about one scholarly work. */
export function WorkForm({
  at,
  work,
  many,
  report,
  refused,
  onStar,
}: {
  at: number;
  work: FormEntry;
  many: number;
  report: ApplicationReport;
  refused: string | null;
  onStar: () => void;
}): ReactNode {
  const id = useId();
  const title = wordsOf(work.title);
  const line = (key: string) => ({
    field: `scholarly[${at}].${key}`,
    stored: wordsOf(work[key]),
    onEnter: (value: string | undefined): void => changeEntry("scholarly", at, key, value),
  });
  return (
    <div className="stack-l eras-form">
      <div className="eras-two">
        <PickField
          field={`scholarly[${at}].type`}
          label="Type"
          hint="The form asks for one."
          choices={choicesOf(report, "scholarly-type")}
          value={work.type}
          onChoose={(type) => changeEntry("scholarly", at, "type", type)}
        />
        <MonthField {...line("date")} label="Month" />
      </div>
      <TitleField {...line("title")} label="Title" longest={LONGEST_TITLE} entry="work" />
      <LineField
        {...line("authors")}
        label="Authors"
        longest={LONGEST_AUTHORS}
        hint="In their order, each as last name and initials. In the form, make your own name bold."
      />
      <LineField {...line("where")} label="Journal, book or meeting" />
      <div className="eras-two">
        <LineField {...line("reference")} label="PubMed id, DOI or page" />
        <LineField {...line("group")} label="Group" hint="The same word for works that belong together." />
      </div>
      <label className="choice eras-mark">
        <input
          type="checkbox"
          checked={work.starred === true}
          aria-describedby={refused === null ? undefined : id}
          onChange={onStar}
        />
        With a star: one of my most meaningful works
      </label>
      {refused !== null && (
        <p className="wrong" role="alert" id={id}>
          {refused}
        </p>
      )}
      <div className="eras-acts noprint">
        <CopyButton name={`Title of ${title}`} text={title} />
        {at > 0 && (
          <button
            type="button"
            className="btn s"
            aria-label={`Move up: ${title}`}
            onClick={() => moveEntry("scholarly", at, -1, title)}
          >
            Up
          </button>
        )}
        {at + 1 < many && (
          <button
            type="button"
            className="btn s"
            aria-label={`Move down: ${title}`}
            onClick={() => moveEntry("scholarly", at, 1, title)}
          >
            Down
          </button>
        )}
        <button
          type="button"
          className="btn s"
          aria-label={`Remove: ${title}`}
          onClick={once(() => removeEntry("scholarly", at, title))}
        >
          Remove
        </button>
      </div>
    </div>
  );
}
