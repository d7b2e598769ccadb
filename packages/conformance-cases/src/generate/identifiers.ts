import type { Random } from "./random.ts";

/** A random UUID of version 4 (RFC 9562 §5.4). */
export function uuidOf(random: Random): string {
  return "xxxxxxxx-xxxx-4xxx-vxxx-xxxxxxxxxxxx".replace(/[xv]/g, (place) =>
    (place === "x" ? Math.floor(random.next() * 16) : 8 + Math.floor(random.next() * 4)).toString(16),
  );
}
