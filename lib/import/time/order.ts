/** How people write dates, by what comes after what. */
export const DATE_ORDERS = ["dmy", "mdy", "ymd"] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** What comes first. */
export const FIRST = { dmy: "day", mdy: "month", ymd: "year" } as const;

export function isDateOrder(written: string): written is DateOrder {
  return DATE_ORDERS.some((order) => order === written);
}
