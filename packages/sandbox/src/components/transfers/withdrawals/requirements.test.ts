import { describe, expect, test } from "vitest";
import type { SandboxConfig } from "../../../config/sandbox-config.ts";
import { demoConfig } from "../../../presets/demo-config.ts";
import { createCheckedClient } from "../../../testing/checked-client.ts";
import { storeKinds } from "../../../testing/stores.ts";
import { ADDRESS, alderMain, withdrawalKinds, withdrawalsOf } from "../../../testing/withdrawal-requests.ts";

const [onChain, byBank] = withdrawalKinds;
const PATH = withdrawalsOf(alderMain.id, onChain);
const person = {
  entityType: "Individual",
  participantRelationshipType: "FirstParty",
  fullName: { firstName: "Ada", lastName: "Lovelace" },
  dateOfBirth: "1815-12-10",
  email: "ada@example.com",
  phone: "+442071234567",
  postalAddress: { city: "London", country: "GB" },
  externalReferenceId: "ada-1",
};
const business = { entityType: "Business", businessName: "Analytical Engines", registrationNumber: "1" };
const vasp = { vaspName: "Alder", vaspCountry: "CH", vaspCode: "A1", vaspWebsite: "https://alder.example" };

function withTransfers(transfers: Partial<SandboxConfig["transfers"]>, requirements = {}): SandboxConfig {
  return { ...demoConfig, transfers: { ...demoConfig.transfers, ...transfers }, requirements };
}

const request = (more: object, idempotencyKey = "one") => ({ ...onChain!.request, ...more, idempotencyKey });

describe.each(storeKinds)("participants of withdrawals, in $kind", ({ open }) => {
  test.each([
    { originator: person, beneficiary: person },
    { originator: business, beneficiary: business },
    { originator: person, beneficiary: business },
    { originator: { entityType: "Individual", dateOfBirth: "2000-01-01" }, beneficiary: { entityType: "Business" } },
    { originatingVasp: vasp },
    { beneficiaryVasp: vasp },
    { originatingVasp: {}, beneficiaryVasp: { vaspName: "Alder" } },
    {},
  ])("are stored with the operation, and are in no response: %#", async (participantsIdentification) => {
    const client = await createCheckedClient(open);
    const response = await client.call({
      method: "POST",
      endpoint: PATH,
      json: request({ participantsIdentification }),
      headers: { "X-FBAPI-INITIATED-BY": "ada", "X-FBAPI-APPROVED-BY": "bob,eve", "X-FBAPI-SIGNED-BY": "" },
    });
    expect(response).toMatchObject({ status: 201, body: { status: "pending" } });
    expect(response.text).not.toMatch(/Lovelace|vaspName|ada/);
    const id = String(response.body["id"]);
    const attribution = { initiatedBy: "ada", approvedBy: "bob,eve" };
    expect(await client.store.withdrawals.find(alderMain.id, id)).toMatchObject({
      participantsIdentification,
      attribution,
    });
    await client.pass(10_000);
    expect(await client.store.withdrawals.find(alderMain.id, id)).toMatchObject({
      participantsIdentification,
      attribution,
    });
  });

  test("the customer's reference of an internal transfer is stored", async () => {
    const client = await createCheckedClient(open);
    const kind = withdrawalKinds[3]!;
    const body = { ...kind.request, referenceId: "my own", idempotencyKey: "one" };
    const response = await client.post(withdrawalsOf(alderMain.id, kind), body);
    expect(await client.store.withdrawals.find(alderMain.id, String(response.body["id"]))).toMatchObject({
      referenceId: "my own",
    });
  });

  test("a participant of an unknown kind violates the contract", async () => {
    const client = await createCheckedClient(open);
    const response = await client.post(PATH, request({ participantsIdentification: { originator: {} } }));
    expect(response).toMatchObject({
      status: 400,
      body: { errorType: "schema-property-error", propertyName: "/participantsIdentification/originator/entityType" },
    });
  });

  test("missing participants are refused if required, on blockchains only", async () => {
    const client = await createCheckedClient(open, {
      config: withTransfers({ participantsIdentification: "required" }),
    });
    const missing = (role: string) => ({
      status: 400,
      body: { errorType: "pii-missing", requestPart: "body", propertyName: `/participantsIdentification/${role}` },
    });
    expect(await client.post(PATH, request({}))).toMatchObject(missing("originator"));
    const half = { participantsIdentification: { originator: person } };
    expect(await client.post(PATH, request(half, "two"))).toMatchObject(missing("beneficiary"));
    const both = { participantsIdentification: { originator: person, beneficiary: business } };
    expect((await client.post(PATH, request(both, "three"))).status).toBe(201);
    const fiat = { ...byBank!.request, idempotencyKey: "four" };
    expect((await client.post(withdrawalsOf(alderMain.id, byBank), fiat)).status).toBe(201);
  });

  test.each(["originator", "beneficiary"])("a %s in an unsupported country is refused", async (role) => {
    const client = await createCheckedClient(open, { config: withTransfers({ unsupportedCountries: ["GB"] }) });
    const response = await client.post(PATH, request({ participantsIdentification: { [role]: person } }));
    expect(response).toMatchObject({
      status: 400,
      body: { errorType: "unsupported-region", propertyName: `/participantsIdentification/${role}` },
    });
    const elsewhere = { ...person, postalAddress: { country: "FR" } };
    const fine = request({ participantsIdentification: { [role]: elsewhere } }, "two");
    expect((await client.post(PATH, fine)).status).toBe(201);
  });

  test("only approved addresses are accepted with the policy ApprovedAddressesOnly", async () => {
    const only = { transfersBlockchain: { withdrawalAddressPolicy: { value: "ApprovedAddressesOnly" } } };
    const other = await createCheckedClient(open, { config: withTransfers({ approvedAddresses: ["0x1"] }, only) });
    expect((await other.get("/capabilities")).body).toMatchObject({ requirements: only });
    expect(await other.post(PATH, request({}))).toMatchObject({
      status: 400,
      body: { errorType: "destination-not-whitelisted", requestPart: "body", propertyName: "/destination/address" },
    });
    const own = await createCheckedClient(open, { config: withTransfers({ approvedAddresses: [ADDRESS] }, only) });
    expect((await own.post(PATH, request({}))).status).toBe(201);
  });

  test("any address is accepted with the policy AllAddresses", async () => {
    const all = { transfersBlockchain: { withdrawalAddressPolicy: { value: "AllAddresses" } } };
    const client = await createCheckedClient(open, { config: withTransfers({}, all) });
    expect((await client.post(PATH, request({}))).status).toBe(201);
  });
});
