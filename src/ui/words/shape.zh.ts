/** How the area that selects is called, e.g. "在半径 500 米的圆内". Comes with whatever first names one. */
export const shapeZh = {
  polygon: '手绘多边形',
  circle: (metres: string) => `半径 ${metres}的圆`,
  line: (metres: string) => `手绘线两侧 ${metres}`,
  unit: (name: string) => `${name}的示意范围`,
  near: (name: string, metres: string) => `${name}附近 ${metres}`,
  /** As one of the filters in force. */
  within: (name: string) => `在${name}内`,
  distance: (value: number) => (value < 1000 ? `${Math.round(value)} 米` : `${(value / 1000).toFixed(2)} 公里`),
};

export type ShapeWords = typeof shapeZh;
