export type { InformaticsReport, WordedInformatics } from "@smartpick/answers";
