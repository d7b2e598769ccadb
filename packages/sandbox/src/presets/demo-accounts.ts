import type { AccountRecord, CustomerRecord } from "../domain/parties.ts";

/** The customers of the demo data. */
export const demoCustomers = {
  alder: { id: "alder", name: "Alder Trading" },
  birch: { id: "birch", name: "Birch Payments" },
} as const satisfies Record<string, CustomerRecord>;

/** The API keys of the demo data. The program that serves the data creates the key pairs; they are never part of it. */
export const demoApiKeys = [
  { apiKey: "alder-one", customerId: demoCustomers.alder.id },
  { apiKey: "alder-two", customerId: demoCustomers.alder.id },
  { apiKey: "birch-one", customerId: demoCustomers.birch.id },
] as const;

const alder = demoCustomers.alder.id;
const birch = demoCustomers.birch.id;
const alderMain = "6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01";
const birchMain = "be5ff76b-6cc8-4a39-af40-fc71aea1865c";

/** The accounts of the demo data, in order of creation: main accounts and sub-accounts. */
export const demoAccounts = {
  alderMain: {
    id: alderMain,
    customerId: alder,
    title: "Treasury",
    description: "Where everything arrives.",
    status: "active",
  },
  alderDesk: {
    id: "c5bb0880-523c-4c1c-bfe7-bcf2941517a0",
    customerId: alder,
    title: "Trading desk",
    status: "active",
    parentId: alderMain,
  },
  alderArchive: {
    id: "6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a03",
    customerId: alder,
    title: "Archive",
    description: "Closed for business, still open for reading.",
    status: "inactive",
    parentId: alderMain,
  },
  alderMargin: { id: "6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a04", customerId: alder, title: "Margin", status: "active" },
  alderEmpty: { id: "6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a05", customerId: alder, title: "Reserve", status: "inactive" },
  birchMain: { id: birchMain, customerId: birch, title: "Operations", status: "active" },
  birchPayouts: {
    id: "9b2e4f60-1c3d-4e5f-8a7b-0b2e7d3f8b02",
    customerId: birch,
    title: "Payouts",
    status: "active",
    parentId: birchMain,
  },
} as const satisfies Record<string, AccountRecord>;
