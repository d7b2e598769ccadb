import type { CustomerRecord } from "../customers/model.ts";

/** The customers of the demo data. */
export const demoCustomers = {
  alder: { id: "alder", name: "Alder Trading" },
  birch: { id: "birch", name: "Birch Payments" },
} as const satisfies Record<string, CustomerRecord>;

/** The API keys of the demo data. Whoever serves it makes the key pairs: none is ever part of the data. */
export const demoApiKeys = [
  { apiKey: "alder-one", customerId: demoCustomers.alder.id },
  { apiKey: "alder-two", customerId: demoCustomers.alder.id },
  { apiKey: "birch-one", customerId: demoCustomers.birch.id },
] as const;
