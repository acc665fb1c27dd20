/** What the worker that cuts tiles and the map that draws them agree on. */

/** The one layer in a tile. */
export const TILE_LAYER = 'import';
/** The finest tiles: closer up the map stretches them. */
export const FINEST_TILE = 15;
