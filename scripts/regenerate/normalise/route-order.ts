/**
 * Compares two path templates so that sorted literal steps come before parameters at the same position:
 * `/withdrawals/blockchain` before `/withdrawals/{id}`. A router that matches in this order reaches all of them.
 */
export function compareRoutes(left: string, right: string): number {
  const [a, b] = [left.split("/"), right.split("/")];
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = rank(a[index]) - rank(b[index]);
    if (difference !== 0) return difference;
    if (rank(a[index]) === LITERAL && a[index] !== b[index]) return (a[index] ?? "") < (b[index] ?? "") ? -1 : 1;
  }
  return 0;
}

const [ABSENT, LITERAL, PARAMETER] = [0, 1, 2];

function rank(step: string | undefined): number {
  if (step === undefined) return ABSENT;
  return step.includes("{") ? PARAMETER : LITERAL;
}
