import type { Reading } from "@smartpick/answers";
import {
  countsWords,
  lineWords,
  machineWords,
  orderWords,
  redFlagWords,
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
  return [
    `The order: ${lineWords(reading)}.`,
    ...(order === null ? [] : [order]),
    ...reading.redFlags.map((one) => `The red flag: ${redFlagWords(one)}`),
  ];
}

function rememberedLines(reading: Reading, style: Style): readonly string[] {
  if (reading.remembered.length === 0)
    return [paragraph("No patient, deed or outcome stands out yet.", style.width, INDENT)];
  return [
    paragraph("What stays in mind:", style.width, INDENT),
    ...reading.remembered.map((one) =>
      paragraph(`“${one.quote.replace(/\s+/g, " ")}” ${rememberedWords(one)}.`, style.width, 4, "  + "),
    ),
    paragraph(countsWords(reading), style.width, INDENT),
  ];
}

type Competency = Reading["competencies"][number];

function competencyLines({ competencies }: Reading): readonly string[] {
  const absent = competencies.filter(({ shown, claimed }) => shown.length + claimed.length === 0);
  return [
    named(
      "Competencies shown",
      competencies.filter(({ shown }) => shown.length > 0),
    ),
    named(
      "Only claimed",
      competencies.filter(({ shown, claimed }) => shown.length === 0 && claimed.length > 0),
    ),
    named(
      "Not in this text",
      absent.filter(({ group }) => group !== "form"),
    ),
    named(
      "Characteristics of an entry not in it",
      absent.filter(({ group }) => group === "form"),
    ),
  ].flat();
}

function named(words: string, competencies: readonly Competency[]): readonly string[] {
  if (competencies.length === 0) return [];
  const names = competencies.map(({ name }, at) => (at === 0 ? name : name.toLowerCase()));
  return [`${words}: ${names.join(", ")}.`];
}
