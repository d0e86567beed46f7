/** What a deadline is written with where the plan shows no way of its own. */
export const house = {
  afterYear: " года",
  dash: "–",
  until: "до",
  fromTo: (from: string, to: string) => `с ${from} по ${to}`,
} as const;
