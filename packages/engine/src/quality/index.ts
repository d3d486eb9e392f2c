export { type RowFault, scoreTable, type Table, usabilityOf } from "@smartpick/quality";
