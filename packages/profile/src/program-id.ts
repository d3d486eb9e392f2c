const ACGME = /^(?:acgme:)?(\d{10})(?:\/([CPAMR]))?$/i;
const NRMP = /^(?:nrmp:)?(\d{7}[CPAMR]\d{1,3})$/i;

/**
 * The canonical form of a program id, or `null` for what is none: `acgme:1403521267`, `acgme:1403521267/P` for a
 * further track, `nrmp:1820726C0`; bare codes are taken, and numbers of ten digits.
 */
export function programIdOf(input: string | number): string | null {
  const text = String(input).trim();
  const acgme = ACGME.exec(text);
  if (acgme !== null) return `acgme:${acgme[1]}${acgme[2] === undefined ? "" : `/${acgme[2].toUpperCase()}`}`;
  const nrmp = NRMP.exec(text);
  return nrmp === null ? null : `nrmp:${nrmp[1]?.toUpperCase()}`;
}
