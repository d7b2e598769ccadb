/** The API reference at `/docs`: the operations that this provider offers, from its `/openapi.json`. @module */
import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { messageOf } from "./hooks.ts";
import { InlineMarkdown, Markdown } from "./markdown.tsx";
import { type ApiDocument, type DocumentedResponse, type Listed, operationsOf, type Schema } from "./schema.ts";
import { SchemaTable } from "./schema-table.tsx";
import { Badge, Json, Title } from "./ui.tsx";

interface PublishedDocument extends ApiDocument {
  readonly info: { readonly title: string; readonly version: string };
  readonly servers: readonly { readonly url: string }[];
}

async function load(): Promise<PublishedDocument> {
  const response = await fetch("/openapi.json");
  if (!response.ok) throw new Error(`The provider responded ${response.status}.`);
  return (await response.json()) as PublishedDocument;
}

function Reference() {
  const [document, setDocument] = useState<PublishedDocument>();
  const [error, setError] = useState<string>();
  useEffect(() => {
    load().then(setDocument, (reason: unknown) => setError(messageOf(reason)));
  }, []);
  if (document === undefined)
    return (
      <main>
        <h1>API reference</h1>
        <p role="status">{error ?? "Loading…"}</p>
      </main>
    );
  const operations = operationsOf(document);
  return (
    <>
      <Header title={document.info.title} />
      <main>
        <Title text="API reference">
          Version {document.info.version}, the {operations.length} operations of {document.servers[0]?.url}
        </Title>
        <div class="reference">
          <Index operations={operations} />
          <div>
            {operations.map((listed) => (
              <Operation key={listed.id} document={document} listed={listed} />
            ))}
          </div>
        </div>
      </main>
    </>
  );
}

function Header({ title }: { readonly title: string }) {
  return (
    <header class="top">
      <h1>
        <span class="brand" aria-hidden="true">
          P
        </span>{" "}
        {title}
      </h1>
      <nav aria-label="Pages">
        <ul>
          <li>
            <a href="/">Console</a>
          </li>
          <li>
            <a href="/docs" aria-current="page">
              Reference
            </a>
          </li>
          <li>
            <a href="/openapi.json">openapi.json</a>
          </li>
        </ul>
      </nav>
    </header>
  );
}

function Index({ operations }: { readonly operations: readonly Listed[] }) {
  const tags = Map.groupBy(operations, ({ operation }) => operation.tags?.[0] ?? "");
  return (
    <nav class="card" aria-label="Operations" tabIndex={0}>
      {[...tags].map(([tag, list]) => (
        <div key={tag}>
          <h3>{tag}</h3>
          <ul>
            {list.map(({ id }) => (
              <li key={id}>
                <a href={`#${id}`}>{id}</a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

interface OperationProps {
  readonly document: ApiDocument;
  readonly listed: Listed;
}

function Operation({ document, listed }: OperationProps) {
  const { id, method, path, operation, parameters, body, examples } = listed;
  return (
    <section class="card" id={id} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{operation.summary ?? id}</h3>
      <p class="mono">
        <Badge tone="info">{method}</Badge> {path}
      </p>
      <Markdown text={operation.description ?? ""} />
      {parameters.length === 0 ? null : (
        <>
          <h4>Parameters</h4>
          <SchemaTable
            document={document}
            label={`Parameters of ${id}`}
            members={parameters.map(({ name, in: place, required = false, schema = {}, description }) => ({
              name,
              note: place,
              isRequired: required,
              schema: description === undefined ? schema : { ...schema, description },
            }))}
          />
        </>
      )}
      {body === undefined ? null : <Body document={document} id={id} schema={body} />}
      {examples.map(({ summary = "Example", value }, index) => (
        <details key={index}>
          <summary>Request example: {summary}</summary>
          <Json text={JSON.stringify(value)} label={summary} />
        </details>
      ))}
      <Responses document={document} listed={listed} />
    </section>
  );
}

interface BodyProps {
  readonly document: ApiDocument;
  readonly id: string;
  readonly schema: Schema;
}

function Body({ document, id, schema }: BodyProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Request body</summary>
      {isOpen ? (
        <SchemaTable
          document={document}
          label={`Body of ${id}`}
          members={[{ name: "body", note: "", isRequired: true, schema }]}
        />
      ) : null}
    </details>
  );
}

function Responses({ document, listed: { id, responses } }: OperationProps) {
  return (
    <>
      <h4>Responses</h4>
      {responses.map(([status, response]) => (
        <Response key={status} document={document} id={id} status={status} response={response} />
      ))}
    </>
  );
}

interface ResponseProps {
  readonly document: ApiDocument;
  readonly id: string;
  readonly status: string;
  readonly response: DocumentedResponse;
}

/** Renders its content when it is opened, because a document has hundreds of them. */
function Response({ document, id, status, response: { description = "", schema, examples } }: ResponseProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Badge tone={status.startsWith("2") ? "good" : "warn"}>{status}</Badge>{" "}
        <InlineMarkdown text={description.split("\n")[0] ?? ""} />
      </summary>
      {!isOpen || schema === undefined ? null : (
        <SchemaTable
          document={document}
          label={`Response ${status} of ${id}`}
          members={[{ name: "body", note: "", isRequired: true, schema }]}
        />
      )}
      {(isOpen ? examples.slice(0, 1) : []).map(({ value, summary = "Example" }) => (
        <Json key={summary} text={JSON.stringify(value)} label={`Response ${status} of ${id}: ${summary}`} />
      ))}
    </details>
  );
}

render(<Reference />, document.querySelector("#app")!);
