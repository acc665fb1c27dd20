/** Parts an embedding page may leave away with `<part>=0`. */
export const EMBED_PARTS = ['list', 'legend', 'controls'] as const;
export type EmbedPart = (typeof EMBED_PARTS)[number];
