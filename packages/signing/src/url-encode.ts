const UNESCAPED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'()";
const PERCENT = 0x25;
const upperHexDigits = /* @__PURE__ */ asciiCodes("0123456789ABCDEF");
const isUnescaped = /* @__PURE__ */ unescapedTable();

/**
 * Percent-encodes bytes like `encodeURIComponent` (ECMA-262, "Encode"), with the same result for UTF-8. Bytes that are not
 * UTF-8 are encoded too; decoding them to text first would lose them.
 *
 * One pass over the bytes takes half as long as decoding, `encodeURIComponent` and encoding again.
 */
export function urlEncode(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const encoded = new Uint8Array(bytes.length * 3);
  let length = 0;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] as number;
    if (isUnescaped[byte] === 1) {
      encoded[length++] = byte;
    } else {
      encoded[length++] = PERCENT;
      encoded[length++] = upperHexDigits[byte >> 4] as number;
      encoded[length++] = upperHexDigits[byte & 15] as number;
    }
  }
  return encoded.subarray(0, length);
}

function asciiCodes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function unescapedTable(): Uint8Array {
  const table = new Uint8Array(256);
  for (const code of asciiCodes(UNESCAPED)) table[code] = 1;
  return table;
}
