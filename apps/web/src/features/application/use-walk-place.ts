import type { ApplicationField } from "@smartpick/core";
import { typeAnswer, useTypedAnswer } from "../../store/typed-answers.ts";
import { keyAt, placeOfKey } from "./walk-place.ts";

/** It is kept as what is typed is: beside the answers, on this device alone, and gone when others take their place. */
const KEPT_AS = { program: "application", field: "copied up to" };

/** How far the walk through the fields has come, kept over a reload. */
export function useWalkPlace(fields: readonly ApplicationField[]): {
  readonly at: number;
  readonly go: (to: number) => void;
} {
  const told = fields.filter(({ state }) => state !== "empty");
  return {
    at: placeOfKey(fields, useTypedAnswer(KEPT_AS)),
    go: (to) => typeAnswer(KEPT_AS, to === 0 ? "" : keyAt(told, to)),
  };
}
