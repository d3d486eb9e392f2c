/** One way to look at a screen: the size of the window, the theme, and what the person has set. */
export interface Sight {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly colorScheme: "light" | "dark";
  readonly forcedColors: "none" | "active";
}

const at = (width: number, height: number, colorScheme: Sight["colorScheme"], how: string): Sight => ({
  name: `${width} × ${height}, ${colorScheme}${how === "" ? "" : `, ${how}`}`,
  width,
  height,
  colorScheme,
  forcedColors: how.includes("forced") ? "active" : "none",
});

/** The six sizes in both themes, and forced colours; a zoom of 200 or 400 % is a window of half or a quarter of the width. */
export const SIGHTS: readonly Sight[] = [
  at(320, 256, "light", "a desk at 400 %"),
  at(320, 640, "dark", ""),
  at(360, 740, "light", ""),
  at(360, 740, "dark", ""),
  at(360, 740, "dark", "forced colours"),
  at(640, 450, "light", "a desk at 200 %"),
  at(640, 450, "dark", "a desk at 200 %"),
  at(768, 1024, "light", ""),
  at(768, 1024, "dark", ""),
  at(1280, 900, "light", ""),
  at(1280, 900, "dark", ""),
  at(1440, 900, "light", ""),
  at(1440, 900, "dark", ""),
  at(1440, 900, "light", "forced colours"),
];
