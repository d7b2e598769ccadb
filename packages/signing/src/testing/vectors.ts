/** Test vectors for the contract's scheme. Every value is a literal. @module */
import type { SignedMessage } from "../signer.ts";
import type { PreEncoding } from "../signing-configuration.ts";

export const vectorMessage: SignedMessage = {
  timestamp: "1691606624184",
  nonce: "c3d5f400-0e7e-4f94-a199-44b8cc7b6b81",
  method: "POST",
  endpoint: "/accounts/A1/x?limit=2",
  body: '{"n":"Pérez & co"}',
};

export const vectorText =
  '1691606624184c3d5f400-0e7e-4f94-a199-44b8cc7b6b81POST/accounts/A1/x?limit=2{"n":"Pérez & co"}';

export const vectorSecret = "secret";

/** Per pre-encoding: the encoded text, and its HMAC-SHA256 with `vectorSecret` in hex. */
export const vectors: readonly { readonly preEncoding: PreEncoding; readonly encoded: string; readonly mac: string }[] =
  [
    {
      preEncoding: "url-encoded",
      encoded:
        "1691606624184c3d5f400-0e7e-4f94-a199-44b8cc7b6b81POST%2Faccounts%2FA1%2Fx%3Flimit%3D2%7B%22n%22%3A%22P%C3%A9rez%20%26%20co%22%7D",
      mac: "b1023a4d2ff787b2c8cd6661714fe024fb5397fc2eadec764cb688cb93b32710",
    },
    {
      preEncoding: "base64",
      encoded:
        "MTY5MTYwNjYyNDE4NGMzZDVmNDAwLTBlN2UtNGY5NC1hMTk5LTQ0YjhjYzdiNmI4MVBPU1QvYWNjb3VudHMvQTEveD9saW1pdD0yeyJuIjoiUMOpcmV6ICYgY28ifQ==",
      mac: "490f1c0e7fcbd1ad79182ce8fb72137dfa8499ec529d866583e07f1193f7ce18",
    },
    {
      preEncoding: "hexstr",
      encoded:
        "3136393136303636323431383463336435663430302d306537652d346639342d613139392d343462386363376236623831504f53542f6163636f756e74732f41312f783f6c696d69743d327b226e223a2250c3a972657a202620636f227d",
      mac: "7739f0f06cfec0fd4c4994a94ceafeb3c3f2cf60e75737f7cc281d1fcc2a6446",
    },
    {
      preEncoding: "base58",
      encoded:
        "sUF9qNBb88NiKb7mTR1RffGL6Pcpno3J4kjXFa3witiyUKvNvpGsUN3iA2DRoccyN5dQ9RnBrybiEFgQVRiYedvd54Rtv8AAiDnf54vcq5eMWKUHuokgSXTiR2UF6JBE",
      mac: "0eb6204a4d3ae2010440e2f16a8ccbccdba742df4ce202a11566061d433f7782",
    },
    {
      preEncoding: "base32",
      encoded:
        "ge3dsmjwga3dmmruge4diyztmq2wmnbqgawtazjxmuwtizrzgqwwcmjzhewtindchbrwgn3cgzrdqmkqj5jvil3bmnrw65loorzs6qjrf54d63djnvuxipjspmrg4ir2ejimhklsmv5cajramnxse7i=",
      mac: "ba797d12e61f733c36448e7ef5a38f63e9c676b28424461d691b92fa0c7bec68",
    },
  ];
