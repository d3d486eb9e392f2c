/** The name of a picture's file, without size and ending: the words of the screen's path, without the ids of programs. */
export function pictureName(path: string): string {
  const words = path
    .split("/")
    .filter((part) => part !== "" && !part.includes(":"))
    .map((part) => part.replaceAll("~", "-"));
  const ids = path.match(/acgme:\d+/g)?.length ?? 0;
  if (ids > 1) words.push("programs");
  return words.length === 0 ? "welcome" : words.join("-");
}

/** A screen in the page of pictures. */
export interface Pictured {
  readonly name: string;
  /** What the screen is called in the browser's tab. */
  readonly title: string;
  /** What the screen says in its heading. */
  readonly finding: string;
}

/** The page that shows every screen on a phone and at a desk, in Markdown. */
export function picturesPage(screens: readonly Pictured[]): string {
  const parts = screens.map(({ name, title, finding }) =>
    [
      `## ${title}`,
      finding,
      `| on a phone | at a desk |\n|---|---|\n| ![${title} on a phone](pictures/${name}-phone.jpg) | ![${title} at a desk](pictures/${name}-desk.jpg) |`,
    ].join("\n\n"),
  );
  return `${[
    "# Every screen",
    "Written by `npm run -s pictures`, from the app itself. The applicant is `examples/low-score-informatics.yaml` on 1 July 2026. In Season she has sent her applications, and it is 10 October 2026. The first screen is that of a first visit on 1 December 2026.",
    ...parts,
  ].join("\n\n")}\n`;
}
