/** The services that run residency programs of their own; some programs belong to several. */
export const ARMED_FORCES = ["Army", "Navy", "Air Force", "several services"] as const;
