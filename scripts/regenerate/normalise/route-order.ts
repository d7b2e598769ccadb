/**
 * Compares two path templates so that, sorted, each literal step comes before a parameter in its place:
 * `/withdrawals/blockchain` before `/withdrawals/{id}`. A router that tries them in this order reaches all.
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
