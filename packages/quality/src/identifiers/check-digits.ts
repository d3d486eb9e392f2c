const digitsOf = (text: string): number[] => [...text.replace(/\D/g, "")].map(Number);

/** Whether the digits of a text pass the check of Luhn (1960): cards, IMEI, South African and Canadian numbers. */
export function passesLuhn(text: string): boolean {
  const digits = digitsOf(text).reverse();
  const sum = digits.reduce((total, digit, at) => {
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return digits.length > 0 && sum % 10 === 0;
}

const ROTATE = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4] as const;

/** Whether the digits pass the check of Verhoeff (1969), which Aadhaar numbers end in. */
export function passesVerhoeff(text: string): boolean {
  let check = 0;
  for (const [at, digit] of digitsOf(text).reverse().entries()) {
    let turned: number = digit;
    for (let times = 0; times < at % 8; times++) turned = ROTATE[turned] ?? 0;
    check = inDihedralGroup(check, turned);
  }
  return check === 0;
}

/** The product of two elements of the group of a five-sided figure, numbered 0 to 9. */
function inDihedralGroup(a: number, b: number): number {
  if (a < 5) return b < 5 ? (a + b) % 5 : 5 + ((a + b - 5) % 5);
  return b < 5 ? 5 + ((a - 5 - b + 10) % 5) : (a - b + 10) % 5;
}

/** Whether an account number has the check of ISO 13616 (IBAN). */
export function passesIban(text: string): boolean {
  const plain = text.replace(/\s/g, "").toUpperCase();
  const moved = plain.slice(4) + plain.slice(0, 4);
  let rest = 0;
  for (const sign of moved) {
    const value = parseInt(sign, 36);
    if (Number.isNaN(value)) return false;
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

const VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2] as const;
const VIN_LETTERS = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";

/** Whether 17 signs have the check digit of a North American vehicle (49 CFR 565.15). */
export function passesVin(text: string): boolean {
  const signs = [...text.toUpperCase()];
  const sum = signs.reduce(
    (total, sign, at) => total + (VIN_LETTERS.indexOf(sign) % 10) * (VIN_WEIGHTS[at] ?? 0),
    0,
  );
  return signs.length === 17 && signs[8] === (sum % 11 === 10 ? "X" : String(sum % 11));
}

/** Whether ten digits have the check of an NHS number of England and Wales (modulus 11). */
export function passesNhs(text: string): boolean {
  const digits = digitsOf(text);
  const sum = digits.slice(0, 9).reduce((total, digit, at) => total + digit * (10 - at), 0);
  const check = (11 - (sum % 11)) % 11;
  return digits.length === 10 && check === digits[9];
}

/** Whether eight digits and a letter are a Spanish identity number (modulus 23). */
export function passesDni(text: string): boolean {
  const plain = text.replace(/[\s-]/g, "").toUpperCase();
  return "TRWAGMYFPDXBNJZSQVHLCKE"[Number(plain.slice(0, 8)) % 23] === plain[8];
}

/** Whether ten digits are a National Provider Identifier: Luhn's check behind the prefix 80840 (45 CFR 162.406). */
export function passesNpi(text: string): boolean {
  return /^[12]\d{9}$/.test(text) && passesLuhn(`80840${text}`);
}

/** Whether two signs and seven digits are a number of the Drug Enforcement Administration, by its last digit. */
export function passesDea(text: string): boolean {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, check] = digitsOf(text.slice(2));
  return text.length === 9 && (a + c + e + 2 * (b + d + f)) % 10 === check;
}
