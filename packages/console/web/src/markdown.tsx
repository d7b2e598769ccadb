/** Renders the Markdown of an API document as elements. It inserts no HTML, so a document cannot add any. @module */
import { lexer, type Token, type Tokens } from "marked";
import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";

/** A text in Markdown. */
export function Markdown({ text }: { readonly text: string }) {
  const tokens = useMemo(() => lexer(text), [text]);
  return <div class="markdown">{blocks(tokens)}</div>;
}

/** One paragraph in Markdown, for hints. */
export function InlineMarkdown({ text }: { readonly text: string }) {
  const tokens = useMemo(() => lexer(text), [text]);
  return <>{tokens.map((token) => ("tokens" in token ? inline(token.tokens ?? []) : token.raw))}</>;
}

function blocks(tokens: readonly Token[]): ComponentChildren[] {
  return tokens.map((given, index) => {
    const token = given as Tokens.Generic;
    const { tokens: inner = [] } = token;
    switch (token.type) {
      case "space":
      case "hr":
      case "def":
        return null;
      case "heading":
        return token["depth"] > 2 ? <h5 key={index}>{inline(inner)}</h5> : <h4 key={index}>{inline(inner)}</h4>;
      case "list":
        return list(token as Tokens.List, index);
      case "code":
        return (
          <pre key={index} tabIndex={0}>
            {token["text"]}
          </pre>
        );
      case "table":
        return table(token as Tokens.Table, index);
      case "blockquote":
        return <blockquote key={index}>{blocks(inner)}</blockquote>;
      case "text":
        return inner.length === 0 ? token.raw : inline(inner);
      default:
        return <p key={index}>{inner.length === 0 ? token.raw : inline(inner)}</p>;
    }
  });
}

function list({ ordered, items }: Tokens.List, key: number) {
  const content = items.map((item, index) => <li key={index}>{blocks(item.tokens)}</li>);
  return ordered ? <ol key={key}>{content}</ol> : <ul key={key}>{content}</ul>;
}

function table({ header, rows }: Tokens.Table, key: number) {
  return (
    <table key={key}>
      <thead>
        <tr>
          {header.map((cell, index) => (
            <th key={index} scope="col">
              {inline(cell.tokens)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, place) => (
          <tr key={place}>
            {row.map((cell, index) => (
              <td key={index}>{inline(cell.tokens)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function inline(tokens: readonly Token[]): ComponentChildren[] {
  return tokens.map((given, index) => {
    const token = given as Tokens.Generic;
    const { tokens: inner = [] } = token;
    switch (token.type) {
      case "codespan":
        return <code key={index}>{token["text"]}</code>;
      case "strong":
        return <strong key={index}>{inline(inner)}</strong>;
      case "em":
        return <em key={index}>{inline(inner)}</em>;
      case "br":
        return <br key={index} />;
      case "link":
        return link(token as Tokens.Link, index);
      case "escape":
        return token["text"];
      default:
        return inner.length === 0 ? token.raw : inline(inner);
    }
  });
}

/** Links within the document have no target here, so only their text is shown. */
function link({ href, tokens }: Tokens.Link, key: number): ComponentChildren {
  if (!/^https?:\/\//.test(href)) return inline(tokens);
  return (
    <a key={key} href={href} rel="noreferrer noopener" target="_blank">
      {inline(tokens)}
    </a>
  );
}
