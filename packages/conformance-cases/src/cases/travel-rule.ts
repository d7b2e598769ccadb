/** What withdrawals to blockchains say of those who take part: all of it, some, or nothing. @module */
import { createBlockchainWithdrawal } from "@provider-connectivity/contract";
import type { Case } from "../case.ts";
import { expectMembers } from "../expect.ts";
import { fundedMethods, withdrawalKinds, withdrawalOf } from "./transfers.ts";

const postalAddress = {
  streetName: "Main Street",
  buildingNumber: "1",
  postalCode: "10115",
  city: "Berlin",
  country: "DE",
};
const individual = {
  externalReferenceId: "reference",
  entityType: "Individual",
  participantRelationshipType: "FirstParty",
  fullName: { firstName: "Ada", lastName: "Lovelace" },
  dateOfBirth: "1980-12-10",
  postalAddress,
  email: "ada@example.com",
  phone: "+4915112345678",
  idNumber: "A123",
  idType: "Passport",
};
const business = {
  externalReferenceId: "reference",
  entityType: "Business",
  participantRelationshipType: "ThirdParty",
  businessName: "Example Ltd",
  registrationNumber: "HRB 1",
  postalAddress,
  email: "office@example.com",
};
const vasp = {
  vaspName: "Example VASP",
  vaspCountry: "DE",
  vaspCode: "1",
  vaspWebsite: "example.com",
  vaspRegion: "BE",
};

const scenarios: Readonly<Record<string, object>> = {
  "two individuals": { originator: individual, beneficiary: individual },
  "two businesses": { originator: business, beneficiary: business },
  "an individual and a business": { originator: individual, beneficiary: business },
  "a birthday alone": { originator: { entityType: "Individual", dateOfBirth: "1980-12-10" } },
  "the kind of both alone": { originator: { entityType: "Individual" }, beneficiary: { entityType: "Business" } },
  "two providers": { originatingVasp: vasp, beneficiaryVasp: vasp },
  "some of one provider": { originatingVasp: { vaspName: "Example VASP" } },
  "a provider of whom nothing is said": { beneficiaryVasp: {} },
};

export const travelRuleCases: readonly Case[] = Object.entries(scenarios).map(
  ([who, participantsIdentification]): Case => ({
    name: `travel rule: a withdrawal that names ${who} is made`,
    needs: ["transfers", "transfersBlockchain"],
    async run(context) {
      const kind = withdrawalKinds.find(({ create }) => create.operationId === createBlockchainWithdrawal.operationId)!;
      for (const funded of await fundedMethods(context, kind)) {
        const body = { ...withdrawalOf(context, kind, funded), participantsIdentification };
        const made = await context.call(kind.create, { params: { accountId: funded.accountId }, body });
        expectMembers(made, { status: "pending" }, "the withdrawal");
      }
    },
  }),
);
