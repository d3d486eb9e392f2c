const LONGEST = 300;

/**
 * Whether a path names a .csv file beside a project file or below it. A project file may come from somebody else, so it
 * cannot name a file anywhere else on the machine.
 */
export function isTableBeside(path: string): boolean {
  const parts = path.split(/[\\/]/);
  const isInside = parts.every((part) => part !== "" && part !== "..") && !/^[A-Za-z]:/.test(path);
  return path.length <= LONGEST && isInside && /[^\\/]\.csv$/i.test(path);
}
