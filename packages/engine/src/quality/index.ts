export type { Table } from "@smartpick/quality";
