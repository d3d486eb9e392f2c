import { webAddressMeant } from "@smartpick/core";
import type { ReactNode } from "react";
import { type FormEntry, wordsOf } from "../../store/application-form.ts";
import { LineField, MonthField, TitleField } from "../application/line-field.tsx";
import { PickField } from "../application/pick-field.tsx";
import { DayField } from "./day-field.tsx";
import type { FieldSpec } from "./field-specs.ts";
import { linesOf } from "./read-lines.ts";
import { numberWrong, readNumber } from "./read-number.ts";
import { WordsField } from "./words-field.tsx";

const LONGEST_LINE = 300;
const YES_NO = [
  { id: "yes", label: "Yes" },
  { id: "no", label: "No" },
] as const;

/** One field of an entry, in the form that its kind of answer needs. `path` is that of the entry in the profile. */
export function SpecField({
  spec,
  path,
  entry,
  one,
  isName = false,
  onSet,
}: {
  spec: FieldSpec;
  path: string;
  entry: FormEntry;
  /** What the entry is: "project". */
  one: string;
  /** Whether the entry is called by it. */
  isName?: boolean;
  onSet: (key: string, value: unknown) => void;
}): ReactNode {
  const { key, label, form, longest = LONGEST_LINE } = spec;
  const value = entry[key];
  const base = {
    field: `${path}.${key}`,
    label,
    stored: wordsOf(value),
    ...(spec.hint !== undefined && { hint: spec.hint }),
    onEnter: (text: string | undefined): void => onSet(key, text),
  };
  if (isName) return <TitleField {...base} longest={longest} entry={one} />;
  switch (form) {
    case "line":
      return <LineField {...base} longest={longest} />;
    case "month":
      return <MonthField {...base} />;
    case "month-or-now":
      return <MonthField {...base} now />;
    case "address":
      return (
        <LineField
          {...base}
          longest={2000}
          read={webAddressMeant}
          wrong="Write a whole web address, such as https://example.org/poster. It is not entered yet."
        />
      );
    case "number": {
      const room = spec.room ?? { least: 0, most: 1e9 };
      return (
        <LineField
          {...base}
          short
          stored={typeof value === "number" ? String(value) : ""}
          read={(text) => readNumber(text, room)}
          wrong={numberWrong(room)}
          onEnter={(text) => onSet(key, text === undefined ? undefined : Number(text))}
        />
      );
    }
    case "lines":
      return (
        <WordsField
          {...base}
          stored={Array.isArray(value) ? value.map(String).join("\n") : ""}
          perLine={longest}
          onEnter={(text) => onSet(key, text === undefined ? undefined : linesOf(text))}
        />
      );
    case "prose":
      return <WordsField {...base} />;
    case "day":
      return <DayField {...base} />;
    case "yes-no":
      return (
        <PickField
          {...base}
          choices={YES_NO}
          value={value === true ? "yes" : value === false ? "no" : undefined}
          onChoose={(id) => onSet(key, id === undefined ? undefined : id === "yes")}
        />
      );
    case "pick":
      return (
        <PickField {...base} choices={spec.choices ?? []} value={value} onChoose={(id) => onSet(key, id)} />
      );
  }
}
