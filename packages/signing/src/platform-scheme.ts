/**
 * How the platform signs `X-FB-PLATFORM-SIGNATURE`: RSASSA-PKCS1-v1_5 with SHA-512 over the message itself, in
 * base64 (contract: "Off-Exchange (Collateral) platform signature"). The contract calls SHA-512 a
 * pre-encoding, but its recipe for verification hashes once: there is no pre-encoding and no second hash.
 */
export const platformScheme = { algorithm: "rsa", hash: "sha512", postEncoding: "base64" } as const;
