import { InvalidArgumentError } from "commander";

/** A parser of whole numbers from `min` to `max`; anything else is refused with `accepted`. */
export function wholeNumber(min: number, max: number, accepted: string): (text: string) => number {
  return (text) => {
    const value = /^[+-]?\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
    if (!(value >= min && value <= max)) throw new InvalidArgumentError(`It takes ${accepted}.`);
    return value;
  };
}

/** A parser of decimal numbers from `min` to `max`; anything else is refused with `accepted`. */
export function decimalNumber(min: number, max: number, accepted: string): (text: string) => number {
  return (text) => {
    const value = /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text.trim()) ? Number(text) : Number.NaN;
    if (!(value >= min && value <= max)) throw new InvalidArgumentError(`It takes ${accepted}.`);
    return value;
  };
}
