const range = (start: string, first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => `${start}.${first + index}`);

/**
 * The addresses from which the platform calls providers, by region, as published. They may change: compare them with the
 * platform's current list before you rely on them.
 */
export const platformAddresses: Readonly<Record<"singapore" | "europe" | "usa", readonly string[]>> = {
  singapore: [...range("18.99.36", 0, 9), "52.76.208.129"],
  europe: [
    ...range("18.98.161", 0, 19),
    "18.133.153.74",
    "3.10.68.107",
    "3.64.123.47",
    "18.158.242.74",
    "3.10.103.242",
    "3.67.233.15",
  ],
  usa: [...range("18.97.132", 0, 9), "40.117.39.160"],
};
