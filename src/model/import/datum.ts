/** Chinese web maps shift positions on purpose; this brings them back. Here GCJ-02 lies some 590 m off WGS-84. */
import gcoord from 'gcoord';
import type { Geometry, Position } from 'geojson';

/** WGS-84 stands for CGCS2000 too: they differ by centimetres. GCJ-02: Amap, Tencent. BD-09: Baidu. */
export const DATUMS = ['wgs84', 'gcj02', 'bd09'] as const;
export type Datum = (typeof DATUMS)[number];

const CODE = { gcj02: gcoord.GCJ02, bd09: gcoord.BD09 } as const;

/** The geometry in WGS-84, as a new object; heights stay. Good to about 0.1 m. */
export function toWgs84(geometry: Geometry, from: Datum): Geometry {
  if (from === 'wgs84') return geometry;
  const code = CODE[from];
  return mapPositions(geometry, ([lng = 0, lat = 0, ...height]) => {
    const [x, y] = gcoord.transform([lng, lat], code, gcoord.WGS84);
    return [x, y, ...height];
  });
}

/** The same geometry with every position replaced. */
function mapPositions(geometry: Geometry, change: (position: Position) => Position): Geometry {
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: change(geometry.coordinates) };
    case 'MultiPoint':
    case 'LineString':
      return { type: geometry.type, coordinates: geometry.coordinates.map(change) };
    case 'MultiLineString':
    case 'Polygon':
      return { type: geometry.type, coordinates: geometry.coordinates.map((line) => line.map(change)) };
    case 'MultiPolygon':
      return {
        type: 'MultiPolygon',
        coordinates: geometry.coordinates.map((polygon) => polygon.map((ring) => ring.map(change))),
      };
    case 'GeometryCollection':
      return {
        type: 'GeometryCollection',
        geometries: geometry.geometries.map((part) => mapPositions(part, change)),
      };
  }
}

/** What a name says of the datum, e.g. "lng_gcj02" or "百度经度". */
export function datumInName(name: string): Datum | null {
  if (/gcj|火星|高德|amap|腾讯/i.test(name)) return 'gcj02';
  if (/bd-?_?09|baidu|百度/i.test(name)) return 'bd09';
  if (/wgs|cgcs|2000|天地图/i.test(name)) return 'wgs84';
  return null;
}
