/** The fake behind MSW in Node. @module */
import { createFakeProvider } from "@provider-connectivity/mocks";
import { setupServer } from "msw/node";
import { fakeTarget } from "./testing/fake-target.ts";
import { testSameAnswers } from "./testing/test-same-answers.ts";
import { checkAll } from "./check-all.ts";

const fake = await createFakeProvider();
const server = setupServer(...fake.handlers);
server.listen();
const results = await checkAll(fakeTarget(fake, fetch)).finally(() => server.close());

await testSameAnswers(results);
