/** Which columns of a table hold the position, guessed from their names and what stands in them. */
import { ImportError } from './issue';

/** Where the position of a row stands: in two columns, in one written "x,y", in one with WKT, or WKT with a pair to fall back on. */
export interface PositionColumns {
  pair: { longitude: number; latitude: number } | null;
  /** One column with both numbers; `latitudeFirst` as its name says. */
  both: { column: number; latitudeFirst: boolean } | null;
  wkt: number | null;
}

/** Upper and lower case, full width, units and separators make no difference: "经度（°）", "LNG ", "Point_X". */
function plain(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)|[°\s_\-:：.]/g, '');
}

/** What stands before or after: "lng_gcj02", "WGS84_lat", "center_lon". */
const SYSTEM = '(?:gcj|wgs|bd|cgcs|gps|baidu|amap|gd|poi|point|cent(?:er|re)|geo|map)';
/** Best first: a table may hold "经度" beside "x", and then "经度" is meant. */
const LONGITUDE = [
  /^(经度|longitude|lng|lon|long)$/,
  /^(东经|jd|经度坐标|坐标经度|经度坐标值)$/,
  new RegExp(`经度|longitude|^(lng|lon)(?=${SYSTEM}|\\d)|${SYSTEM}\\d*(lng|long?)$`),
  /^(x|x坐标|坐标x|pointx|coordx|xcoord)$/,
];
const LATITUDE = [
  /^(纬度|latitude|lat)$/,
  /^(北纬|wd|纬度坐标|坐标纬度|纬度坐标值)$/,
  new RegExp(`纬度|latitude|^lat(?=${SYSTEM}|\\d)|${SYSTEM}\\d*lat$`),
  /^(y|y坐标|坐标y|pointy|coordy|ycoord)$/,
];
const BOTH = /^(坐标|经纬度|位置坐标|点坐标|location|lnglat|lonlat|coordinates?|coords?|纬经度|latlng|latlon)$/;
const BOTH_LATITUDE_FIRST = /^(纬经度|latlng|latlon)$/;
const WKT = /^(wkt|geometry|geom|thegeom|几何)$/;

const WKT_VALUE = /^\s*(SRID\s*=\s*\d+\s*;)?\s*(MULTI)?(POINT|LINESTRING|POLYGON|GEOMETRYCOLLECTION)\b/i;
export const PAIR_VALUE = /^\s*[[(]?\s*(-?\d+(?:\.\d+)?)\s*[,，;；\s]\s*(-?\d+(?:\.\d+)?)\s*[\])]?\s*$/;

/** Columns of the first pattern that finds any; a name with "经度" and "纬度" in it is for both. */
function matching(headers: readonly string[], patterns: readonly RegExp[]): number[] {
  const names = headers.map(plain);
  for (const pattern of patterns) {
    const found = [...names.keys()].filter(
      (index) => pattern.test(names[index] ?? '') && !BOTH.test(names[index] ?? ''),
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** A column named so in which the first filled cells are written so. */
function written(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  name: RegExp,
  value: RegExp,
): number | null {
  const found = headers.findIndex((header, column) => {
    if (!name.test(plain(header))) return false;
    const filled = rows.map((row) => row[column] ?? '').filter((cell) => cell.trim() !== '');
    return filled.length > 0 && filled.every((cell) => value.test(cell));
  });
  return found < 0 ? null : found;
}

/** `rows`: the first few. @throws ImportError with the columns to choose from when the names do not tell */
export function guessColumns(headers: readonly string[], rows: readonly (readonly string[])[]): PositionColumns {
  const wkt = written(headers, rows, WKT, WKT_VALUE);
  const longitudes = matching(headers, LONGITUDE);
  const latitudes = matching(headers, LATITUDE);
  const [longitude] = longitudes;
  const [latitude] = latitudes;
  const isClear = longitudes.length === 1 && latitudes.length === 1 && longitude !== latitude;
  if (longitude !== undefined && latitude !== undefined && isClear) {
    return { pair: { longitude, latitude }, both: null, wkt };
  }
  if (wkt !== null) return { pair: null, both: null, wkt };
  const both = written(headers, rows, BOTH, PAIR_VALUE);
  if (both !== null && longitudes.length + latitudes.length === 0) {
    return {
      pair: null,
      both: { column: both, latitudeFirst: BOTH_LATITUDE_FIRST.test(plain(headers[both] ?? '')) },
      wkt,
    };
  }
  if (longitudes.length > 0 && latitudes.length > 0) {
    const names = [...new Set([...longitudes, ...latitudes])].map((index) => headers[index]);
    throw new ImportError({ code: 'ambiguousColumns', value: names.join(', ') }, headers);
  }
  throw new ImportError({ code: 'noColumns', value: headers.slice(0, 8).join(', ') }, headers);
}

/** Cells of numbers are no names: such a first row is data. */
export function looksLikeData(row: readonly string[]): boolean {
  const filled = row.filter((cell) => cell.trim() !== '');
  return (
    filled.filter((cell) => /^-?\d+(\.\d+)?$/.test(cell.trim())).length >= 2 ||
    (filled.length === 1 && PAIR_VALUE.test(filled[0] ?? ''))
  );
}

/** Twins get a number, nameless ones their position, so that every column has a name of its own. */
export function namedColumns(headers: readonly string[]): { columns: string[]; twins: string[] } {
  const seen = new Map<string, number>();
  const twins: string[] = [];
  const columns = headers.map((header, index) => {
    const name = header.trim() || `#${index + 1}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    if (times > 1 && header.trim()) twins.push(name);
    return times > 1 ? `${name} (${times})` : name;
  });
  return { columns: unique(columns), twins: [...new Set(twins)] };
}

/** "a", "a", "a (2)" would give two of the last name. */
function unique(columns: readonly string[]): string[] {
  const taken = new Set<string>();
  return columns.map((column) => {
    let name = column;
    while (taken.has(name)) name = `${name}′`;
    taken.add(name);
    return name;
  });
}
