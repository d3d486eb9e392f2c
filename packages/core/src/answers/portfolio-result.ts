export type { PortfolioResult } from "@smartpick/answers";
