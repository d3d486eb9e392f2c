/** What she wrote about one question of a clinic, part by part, as it is typed. */
export interface FindingTyped {
  readonly direction: string;
  readonly estimate: string;
  readonly low: string;
  readonly high: string;
}

const DIRECTIONS: readonly string[] = ["lower", "higher", "none"];

/** The parts of the finding about a question, as a line of a project file has them (`reminder=lower,-8,-12,-4`). */
export function findingTyped(lines: readonly string[], question: string): FindingTyped {
  const line = lines.find((one) => questionOf(one) === question);
  const parts = (line?.slice(line.indexOf("=") + 1) ?? "").split(",").map((part) => part.trim());
  const [first = ""] = parts;
  const direction = DIRECTIONS.includes(first.toLowerCase()) ? first.toLowerCase() : "";
  const [estimate = "", low = "", high = ""] = direction === "" ? parts : parts.slice(1);
  return { direction, estimate, low, high };
}

/** The lines with the finding about a question in its place; without it where nothing is typed. */
export function withFinding(
  lines: readonly string[],
  question: string,
  { direction, estimate, low, high }: FindingTyped,
): readonly string[] {
  const numbers = [estimate, low, high].map((part) => part.trim().replaceAll(",", "."));
  while (numbers.at(-1) === "") numbers.pop();
  const parts = [...(direction === "" ? [] : [direction]), ...numbers];
  const others = lines.filter((one) => questionOf(one) !== question);
  return parts.length === 0 ? others : [...others, `${question}=${parts.join(",")}`];
}

function questionOf(line: string): string {
  return line.slice(0, Math.max(0, line.indexOf("="))).trim();
}
