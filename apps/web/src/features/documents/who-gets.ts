import type { KeptText } from "../../storage/kept-text.ts";

type Statement = Pick<KeptText, "title" | "specialty" | "programs">;

/** A program of her list. */
export interface Listed {
  readonly name: string;
  readonly specialty: string;
}

/** Programs that get two statements, or none, each as a sentence; and how many get one. */
export interface WhoGets {
  readonly two: readonly string[];
  readonly none: readonly string[];
  /** Names she typed that are not on her list. */
  readonly unknown: readonly string[];
  /** `null` while her list is not compared. */
  readonly one: number | null;
}

/**
 * Which program gets which statement. One that names programs goes to them alone; one that names none goes to every program
 * of its specialty that no other names. `list` is `null` while it is not known.
 */
export function whoGets(
  statements: readonly Statement[],
  sought: readonly string[],
  list: readonly Listed[] | null,
): WhoGets {
  const named = namedTwice(statements);
  const general = (specialty: string): readonly Statement[] =>
    statements.filter((one) => one.programs.length === 0 && fits(one, specialty));
  if (list === null) {
    const twice = sought.filter((specialty) => general(specialty).length > 1);
    const bare = sought.filter((specialty) => !statements.some((one) => fits(one, specialty)));
    return {
      two: [
        ...named,
        ...twice.map((specialty) => `Programs in ${specialty} get ${titlesOf(general(specialty))}.`),
      ],
      none: bare.map((specialty) => `No statement is for ${specialty}.`),
      unknown: [],
      one: null,
    };
  }
  const got = list.map((program) => {
    const own = statements.filter((one) => one.programs.some((name) => isSame(name, program.name)));
    return { program, statements: own.length > 0 ? own : general(program.specialty) };
  });
  const names = new Set(list.map(({ name }) => plain(name)));
  return {
    two: got
      .filter((one) => one.statements.length > 1)
      .map((one) => `${one.program.name} gets ${titlesOf(one.statements)}.`),
    none: got.filter((one) => one.statements.length === 0).map(({ program }) => `${program.name} gets none.`),
    unknown: [...new Set(statements.flatMap(({ programs }) => programs))].filter(
      (name) => !names.has(plain(name)),
    ),
    one: got.filter((one) => one.statements.length === 1).length,
  };
}

/** The names in a typed line, parted by semicolons or line breaks, each once. */
export function programsIn(line: string): readonly string[] {
  const names = line
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return names.filter((name, at) => names.findIndex((other) => isSame(other, name)) === at);
}

function namedTwice(statements: readonly Statement[]): readonly string[] {
  const names = programsIn(statements.flatMap(({ programs }) => programs).join("\n"));
  return names.flatMap((name) => {
    const own = statements.filter(({ programs }) => programs.some((other) => isSame(other, name)));
    return own.length > 1 ? [`${name} gets ${titlesOf(own)}.`] : [];
  });
}

function titlesOf(statements: readonly Statement[]): string {
  return `${statements.length}: ${statements.map(({ title }) => `“${title}”`).join(" and ")}`;
}

const fits = ({ specialty }: Statement, sought: string): boolean =>
  specialty === null || specialty === sought;
const plain = (name: string): string => name.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
const isSame = (one: string, other: string): boolean => plain(one) === plain(other);
