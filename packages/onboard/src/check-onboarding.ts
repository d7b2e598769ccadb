/** All checks of `onboarding.yaml`. @module */
import { checkSigningConfiguration } from "@provider-connectivity/signing";
import { checkCertificateRequest, checkPublicKey } from "./checks/keys.ts";
import { type CertificationReport, checkCertification, checkLoad, readCertification } from "./checks/certification.ts";
import { checkCertificate, parseHttpsUrl } from "./checks/https.ts";
import { checkLogo } from "./checks/logo.ts";
import { checkNotifications, type NotificationCheck } from "./checks/notifications.ts";
import { checkTasks } from "./checks/tasks.ts";
import type { OnboardingDocument } from "./document.ts";
import { broken, done, type Finding, type Item, notChecked, open } from "./item.ts";

const MAX_DISPLAY_NAME = 40;

interface Check {
  readonly id: string;
  readonly title: string;
  readonly run: () => Finding | Promise<Finding>;
}

/**
 * Checks all entries of the document, in the order in which Fireblocks asks for them.
 *
 * @returns one item for each entry, with missing or wrong parts
 *
 * @example
 * const items = await checkOnboarding(readDocument("onboarding.yaml"), {
 *   files: openProjectFiles("."), offline: false, ca: undefined, notificationKey: undefined, fetch, now: () => new Date(),
 * });
 */
export async function checkOnboarding(document: OnboardingDocument, context: NotificationCheck): Promise<Item[]> {
  const items: Item[] = [];
  for (const { id, title, run } of [...providerChecks(document, context), ...offExchangeChecks(document, context)]) {
    items.push({ id, title, ...(await run()) });
  }
  return [...items, ...checkTasks(document)];
}

function providerChecks(document: OnboardingDocument, context: NotificationCheck): Check[] {
  const { displayName, users } = document;
  const report = certificationOf(document, context);
  return [
    {
      id: "users",
      title: "First users: of Fireblocks and of customers",
      run: () => (users.length > 0 ? done(users.map(({ name }) => name).join(", ")) : open("List at least one user.")),
    },
    { id: "environment", title: "Environment", run: () => given(document.environment, "testnet or mainnet") },
    {
      id: "displayName",
      title: "Display name",
      run: () =>
        (displayName?.length ?? 0) > MAX_DISPLAY_NAME
          ? broken(`It has more than ${MAX_DISPLAY_NAME} characters.`)
          : given(displayName, "the name that customers see"),
    },
    { id: "logo", title: "Logo: SVG, 32 × 32", run: () => fileCheck(document.logo, context, checkLogo) },
    { id: "apiUrl", title: "URL of the API, HTTPS", run: () => urlCheck(document.apiUrl, context) },
    { id: "signingConfiguration", title: "Signing configuration", run: () => checkSigning(document, context) },
    { id: "testAccount", title: "Test account", run: () => checkTestAccount(document, context) },
    {
      id: "apiDocumentation",
      title: "Documentation of the API",
      run: () => urlCheck(document.apiDocumentation, context),
    },
    {
      id: "outboundAddresses",
      title: "Addresses from which you call Fireblocks",
      run: () => given(document.outboundAddresses.join(", ") || undefined, "the addresses of your servers"),
    },
    {
      id: "certification",
      title: "Certification report",
      run: () => ("status" in report ? report : checkCertification(report, document.apiUrl, context.now())),
    },
    {
      id: "certification.load",
      title: "Below 500 ms, 100 concurrent requests, fewer than 0.1 % errors",
      run: () => ("status" in report ? notChecked("This needs a certification report.") : checkLoad(report)),
    },
  ];
}

function offExchangeChecks({ offExchange }: OnboardingDocument, context: NotificationCheck): Check[] {
  if (offExchange === undefined) return [];
  const { organisation, certificateRequest, notifications, cvaWorkspaces } = offExchange;
  const check = (name: string, title: string, run: Check["run"]): Check => ({ id: `offExchange.${name}`, title, run });
  return [
    check("organisation", "Organisation", () => given(organisation, "the legal name")),
    check("certificateRequest", "Certificate signing request", () =>
      fileCheck(certificateRequest, context, (pem) => checkCertificateRequest(pem, organisation)),
    ),
    check("responseKey", "Public key of your response signatures", () =>
      fileCheck(offExchange.responseKey, context, checkPublicKey),
    ),
    check("drsBackupKey", "Public key of the DRS backup", () =>
      fileCheck(offExchange.drsBackupKey, context, checkPublicKey),
    ),
    check("notifications", "Notifications URL", () =>
      notifications === undefined ? open("Name the URL.") : checkNotifications(notifications.url, context),
    ),
    check("fees", "Fees: net or gross", () => given(offExchange.fees, "net or gross")),
    check("cvaWorkspaces", "A CVA workspace for each provider", () => checkWorkspaces(cvaWorkspaces)),
  ];
}

function given(value: string | undefined, what: string): Finding {
  return value === undefined ? open(`Missing: ${what}.`) : done(value);
}

function fileCheck(path: string | undefined, { files }: NotificationCheck, check: (text: string) => Finding): Finding {
  if (path === undefined) return open("Name the file.");
  const text = files.read(path);
  return typeof text === "string" ? check(text) : text;
}

function urlCheck(text: string | undefined, context: NotificationCheck): Finding | Promise<Finding> {
  if (text === undefined) return open("Name the URL.");
  const url = parseHttpsUrl(text);
  return url instanceof URL ? checkCertificate(url, context) : url;
}

function checkSigning({ signingConfiguration }: OnboardingDocument, { files }: NotificationCheck): Finding {
  if (signingConfiguration === undefined) return open("Name signing.json, or write the four values.");
  const text =
    typeof signingConfiguration === "string" ? files.read(signingConfiguration) : JSON.stringify(signingConfiguration);
  if (typeof text !== "string") return text;
  try {
    const { preEncoding, algorithm, hash, postEncoding } = checkSigningConfiguration(JSON.parse(text));
    return done(`${preEncoding}, ${algorithm}, ${hash}, ${postEncoding}`);
  } catch (error) {
    return broken((error as Error).message);
  }
}

function checkTestAccount({ testAccount }: OnboardingDocument, context: NotificationCheck): Finding {
  if (testAccount === undefined) return open("Name the API key of a customer that Fireblocks may test with.");
  const { apiKey, publicKey } = testAccount;
  if (publicKey === undefined) return done(`API key ${apiKey}. Hand its secret over through an encrypted channel.`);
  const finding = fileCheck(publicKey, context, checkPublicKey);
  return finding.status === "done" ? done(`API key ${apiKey}. ${finding.message}`) : finding;
}

function checkWorkspaces(workspaces: NonNullable<OnboardingDocument["offExchange"]>["cvaWorkspaces"]): Finding {
  if (workspaces.length === 0) return open("Name the workspace and the provider that it belongs to.");
  const ids = workspaces.map(({ workspaceId }) => workspaceId);
  const shared = ids.find((id, index) => ids.indexOf(id) !== index);
  if (shared !== undefined) return broken(`Workspace ${shared} is named twice; each provider needs its own.`);
  return done(ids.join(", "));
}

function certificationOf(
  { certification }: OnboardingDocument,
  { files }: NotificationCheck,
): CertificationReport | Finding {
  if (certification === undefined) return open("Run certify with --load --report and name its report.json.");
  const text = files.read(certification);
  return typeof text === "string" ? readCertification(text) : text;
}
