/**
 * Shares out seats by weight with the method of Sainte-Laguë (1910): each seat goes to the party with the largest
 * `weight / (2 × seats + 1)`, none beyond its capacity. Between equals the earlier one wins.
 *
 * @param parties - `weight` at least 0; `capacity`: the most seats it can take
 * @returns the seats of each party, in their order; fewer than `seats` in all when the capacities are
 */
export function apportion(
  parties: readonly { readonly weight: number; readonly capacity: number }[],
  seats: number,
): readonly number[] {
  const given = parties.map(() => 0);
  for (let seat = 0; seat < seats; seat++) {
    let winner = -1;
    let highest = -1;
    parties.forEach(({ weight, capacity }, index) => {
      const taken = given[index] ?? 0;
      const quotient = weight / (2 * taken + 1);
      if (taken < capacity && quotient > highest) {
        winner = index;
        highest = quotient;
      }
    });
    if (winner < 0) break;
    given[winner] = (given[winner] ?? 0) + 1;
  }
  return given;
}
