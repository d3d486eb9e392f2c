/** A colour as red, green and blue of 255, and alpha of 1. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** The colour that is seen where `ink` is painted over an opaque `ground`. */
export function over(ink: Rgba, ground: Rgba): Rgba {
  const [red, green, blue, alpha] = ink;
  const mixed = (own: number, under: number): number => own * alpha + under * (1 - alpha);
  return [mixed(red, ground[0]), mixed(green, ground[1]), mixed(blue, ground[2]), 1];
}

/** Contrast of two opaque colours from 1 to 21, as WCAG 2.2 defines it over relative luminance. */
export function contrast(one: Rgba, other: Rgba): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance([red, green, blue]: Rgba): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(of255: number): number {
  const channel = of255 / 255;
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
