/** Why a file could not be written, as a sentence with the remedy. */
export function writeFaultWords(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === undefined) throw error;
  switch (code) {
    case "ENAMETOOLONG":
      return "the name is too long. Choose a shorter one.";
    case "ELOOP":
      return "this link leads back to itself. Choose another name.";
    case "ENOENT":
    case "ENOTDIR":
      return "the folder is not there. Make it first, or choose another.";
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "you may not write there. Choose another folder.";
    case "ENOSPC":
    case "EDQUOT":
    case "EFBIG":
      return "there is no room for it on the disk. What stood there before is as it was. Make room, or choose another place.";
    default:
      return `it could not be written (${code}). Choose another place.`;
  }
}
