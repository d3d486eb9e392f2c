/** Longest web address of an own entry, in characters. */
export const LONGEST_ADDRESS = 500;

/** A web address: `http` or `https`, a host with a dot, and what follows it, without a user name or white space. */
export const WEB_ADDRESS =
  /^https?:\/\/[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d{1,5})?(?:[/?#][^\s\p{C}"<>\\^`{|}]*)?$/u;

/** Whether a text is a web address that a page may link to; it is never opened or fetched. */
export function isWebAddress(text: string): boolean {
  return text.length <= LONGEST_ADDRESS && WEB_ADDRESS.test(text);
}

/** The web address that a text most likely meant: without white space around it, with `https` before it; `null` = none. */
export function webAddressMeant(text: string): string | null {
  const bare = text.trim().slice(0, LONGEST_ADDRESS);
  const meant = /^https?:\/\//i.test(bare)
    ? bare.replace(/^https?/i, (scheme) => scheme.toLowerCase())
    : `https://${bare.replace(/^\/\//, "")}`;
  return isWebAddress(meant) ? meant : null;
}
