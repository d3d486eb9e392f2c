/** Settings as programs describe themselves. */
export const SETTINGS = ["university", "community-university-affiliated", "community", "military"] as const;

export type Setting = (typeof SETTINGS)[number];
