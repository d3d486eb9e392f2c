import type { Reading } from "@smartpick/answers";
import {
  countsWords,
  lineWords,
  machineWords,
  orderWords,
  redFlagsWords,
  rememberedWords,
} from "@smartpick/engine/documents";
import { paragraph } from "./paragraph.ts";
import type { Style } from "./style.ts";

const INDENT = 2;

/** What a reader takes from a text, for people: its order, what stays, what it shows, what a machine reads. */
export function readingText(reading: Reading, style: Style): string {
  const line = (words: string): string => paragraph(words, style.width, INDENT);
  return [
    style.strong("What a reader takes from it"),
    ...orderLines(reading).map(line),
    ...rememberedLines(reading, style),
    ...competencyLines(reading).map(line),
    ...(reading.machine === null ? [] : [line(`A machine reads ${machineWords(reading.machine)}`)]),
  ].join("\n");
}

function orderLines(reading: Reading): readonly string[] {
  if (reading.line.length === 0) return [];
  const order = orderWords(reading);
  const setbacks = redFlagsWords(reading);
  return [
    `The order: ${lineWords(reading)}.`,
    ...(order === null ? [] : [order]),
    ...(setbacks === null ? [] : [`The red flag: ${setbacks}`]),
  ];
}

function rememberedLines(reading: Reading, style: Style): readonly string[] {
  const line = (words: string): string => paragraph(words, style.width, INDENT);
  return [
    line(reading.remembered.length === 0 ? "No passage stands out to our words." : "What stays in mind:"),
    ...reading.remembered.map((one) =>
      paragraph(`“${one.quote.replace(/\s+/g, " ")}” ${rememberedWords(one)}.`, style.width, 4, "  + "),
    ),
    line(countsWords(reading)),
  ];
}

type Competency = Reading["competencies"][number];

function competencyLines({ competencies }: Reading): readonly string[] {
  const isNamed = ({ claimed, keywords }: Competency): boolean => claimed.length + keywords.length > 0;
  const notShown = competencies.filter(({ shown }) => shown.length === 0);
  const absent = notShown.filter((one) => !isNamed(one));
  return [
    named(
      "Competencies shown",
      competencies.filter(({ shown }) => shown.length > 0),
    ),
    named("Named, no deed found", notShown.filter(isNamed)),
    named(
      "Our words did not find",
      absent.filter(({ group }) => group !== "form"),
    ),
    named(
      "Characteristics of an entry that our words did not find",
      absent.filter(({ group }) => group === "form"),
    ),
  ].flat();
}

function named(words: string, competencies: readonly Competency[]): readonly string[] {
  if (competencies.length === 0) return [];
  const names = competencies.map(({ name }, at) => (at === 0 ? name : name.toLowerCase()));
  return [`${words}: ${names.join(", ")}.`];
}
