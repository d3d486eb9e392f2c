/** What was looked at in one window, over all screens, and how much was too faint. */
export interface Row {
  readonly width: number;
  readonly colorScheme: "light" | "dark";
  screens: number;
  texts: number;
  marks: number;
  faint: number;
}

/** The page of the documentation, in Markdown. */
export function contrastPage(rows: readonly Row[], version: string): string {
  return `${[
    "# Contrast over drawings",
    `Written by \`npm run -s contrast -- --write\`, in Chromium ${version}. Wanted is 0 in the last column.`,
    [
      "| window | screens | texts | marks | too faint |",
      "|---|---:|---:|---:|---:|",
      ...rows.map(
        ({ width, colorScheme, screens, texts, marks, faint }) =>
          `| ${width}, ${colorScheme} | ${screens} | ${texts} | ${marks} | ${faint} |`,
      ),
    ].join("\n"),
    "Axe judges text on a plain ground, and leaves open what lies over a drawing. So each screen is drawn once without its letters. Then the colour of each text, with all opacity, is held against each pixel that lies under its letters. Text needs 4.5 to 1, large text 3 to 1, over nine tenths of them. A thin line may cross.",
    "A mark needs 3 to 1, by its fill or its edge, against the pixels just outside. It needs that along half of its edge, since marks of one kind may touch. Grid lines, land and grounds need none: they carry no meaning of their own.",
  ].join("\n\n")}\n`;
}
