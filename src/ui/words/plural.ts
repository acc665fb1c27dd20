/** English counts: "1 row", "2 rows". */
export const plural = (count: number | undefined, one: string, many = `${one}s`) =>
  `${count} ${count === 1 ? one : many}`;
