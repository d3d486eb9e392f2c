import { plainText, type TrackedApplication } from "@smartpick/core";

/** A column of the board, in the order of a season. */
export type Column = "waiting" | "invited" | "interviewed" | "closed";

/** Every column with its name. */
export const COLUMNS: readonly { readonly column: Column; readonly name: string }[] = [
  { column: "waiting", name: "Applied, no answer" },
  { column: "invited", name: "Invited" },
  { column: "interviewed", name: "Interviewed" },
  { column: "closed", name: "Rejected or withdrawn" },
];

/** The column in which an application stands. */
export function columnOf({ became }: Pick<TrackedApplication, "became">): Column {
  return became === "waiting" || became === "invited" || became === "interviewed" ? became : "closed";
}

/** What needs an act stands first: invitations, then silence that is late, then the likeliest; what is closed stands last. */
export function inOrder(applications: readonly TrackedApplication[]): readonly TrackedApplication[] {
  return [...applications].sort(
    (a, b) => placeOf(a) - placeOf(b) || b.interviewNow - a.interviewNow || compared(a.name, b.name),
  );
}

/** The applications in the order in which their entries were shown, so that no row runs away from a tap; new ones first. */
export function asShown(
  applications: readonly TrackedApplication[],
  shown: readonly string[],
): readonly TrackedApplication[] {
  const places = new Map(shown.map((entry, at) => [entry, at]));
  const place = ({ entry }: TrackedApplication): number => places.get(entry) ?? -1;
  return [...inOrder(applications)].sort((a, b) => place(a) - place(b));
}

/** The applications whose name, place or code holds every word of a query. */
export function foundIn(
  applications: readonly TrackedApplication[],
  query: string,
): readonly TrackedApplication[] {
  const words = plainText(query)
    .split(" ")
    .filter((word) => word !== "");
  return applications.filter(({ name, city, state, specialty, id }) => {
    const text = ` ${plainText(`${name} ${city ?? ""} ${state ?? ""} ${specialty} ${id}`)}`;
    return words.every((word) => text.includes(` ${word}`));
  });
}

function placeOf({ became, silence }: TrackedApplication): number {
  switch (became) {
    case "invited":
      return 0;
    case "interviewed":
      return 1;
    case "waiting":
      return silence?.verdict === "late" ? 2 : 3;
    default:
      return 4;
  }
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
