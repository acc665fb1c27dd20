/** What exporting and importing say in Chinese. Comes with their panels, which are loaded lazily. */

import type { ExportWords } from '../../model/export/words';
import type { Datum } from '../../model/import/datum';
import type { FileFault, Issue, Note, RowFault } from '../../model/import/issue';
import type { ProgressStep } from '../../model/import/parsed';

/** A heading and a sentence. */
export interface Told {
  title: string;
  body: string;
}

const line = ({ line: at, feature, name }: Issue) => {
  if (feature === undefined) return `第 ${at} 行`;
  const aside = [name && `“${name}”`, at && `第 ${at} 行`].filter(Boolean).join('，');
  return `第 ${feature} 个要素${aside ? `（${aside}）` : ''}`;
};

const fileFaults: Record<FileFault, (issue: Issue<FileFault>) => Told> = {
  empty: () => ({ title: '文件是空的', body: '里面没有内容。' }),
  tooLarge: ({ count, limit }) => ({
    title: '文件太大',
    body: `它有 ${count} MB，一次最多读 ${limit} MB。可以分成几份，或去掉用不到的列。`,
  }),
  tooMany: ({ count, limit }) => ({
    title: '要素太多',
    body: `${count === undefined ? '' : `它有 ${count} 个要素，`}一次最多读 ${limit} 个。可以分成几份。`,
  }),
  spreadsheet: () => ({
    title: '这是表格软件的工作簿',
    body: 'Excel 一类的文件这里不读。请在表格软件里另存为 CSV 再导入。',
  }),
  archive: ({ value }) => ({
    title: '压缩包里没有 KML',
    body: `里面是：${value || '（空）'}。若是 shapefile，请先转成 GeoJSON。`,
  }),
  binary: () => ({
    title: '这不是文本文件',
    body: '能读的是 GeoJSON、CSV、KML 和 KMZ；它像是图片、压缩包或别的格式。',
  }),
  encoding: ({ line: at, value }) => ({
    title: at === undefined ? '读不出文字' : `第 ${at} 行读不出文字`,
    body: `这里的字节既不是 UTF-8，也不是 GB18030${value ? `：${value}` : ''}。请另存为 UTF-8 再试。`,
  }),
  jsonSyntax: ({ line: at, character, value }) => ({
    title: `第 ${at} 行不是合格的 JSON`,
    body: value ? `从第 ${character} 个字符起写的是“${value}”。` : '写到这里就断了，文件可能不完整。',
  }),
  jsonRoot: ({ field, value }) => ({
    title: '这是 JSON，但不是 GeoJSON',
    body: `最外层${field ? '的 type ' : ''}写的是“${value}”；应当是 FeatureCollection、Feature 或一种几何。`,
  }),
  noFeatures: ({ value }) => ({ title: 'features 不是一个列表', body: `它写的是“${value}”。` }),
  crs: ({ value }) => ({
    title: '坐标系不是经纬度',
    body: `文件自称用的坐标系是“${value}”。请先转成 WGS-84 或 CGCS2000 的经纬度。`,
  }),
  xmlSyntax: ({ line: at, value }) => ({ title: `第 ${at} 行附近不是合格的 XML`, body: `解析到这里：${value}。` }),
  xmlRoot: ({ value }) => ({ title: '这不是 KML', body: `最外层的元素是“${value}”，应当是 kml。` }),
  doctype: ({ line: at }) => ({
    title: `第 ${at} 行有 DOCTYPE 声明`,
    body: 'KML 用不着它，其中的实体可以无限展开，所以带它的文件不读。',
  }),
  zipBroken: () => ({ title: '压缩包解不开', body: '它可能没有下载完，或已损坏。' }),
  zipBomb: ({ value, count, limit }) => ({
    title: '压缩包解开会太大',
    body: `里面的“${value}”解开有 ${count} MB，最多 ${limit} MB。`,
  }),
  openQuote: ({ line: at, value, count }) => ({
    title: '引号对不上',
    body: `已有 ${count} 行的引号对不上，读到第 ${at} 行停下：${value}。`,
  }),
  noColumns: ({ value }) => ({ title: '没有认出经度、纬度在哪一列', body: `列名是：${value}。请指出是哪两列。` }),
  ambiguousColumns: ({ value }) => ({ title: '像经纬度的不止一对', body: `有这些列：${value}。请指出用哪两列。` }),
  noRows: ({ value }) => ({ title: '里面没有要素', body: value ? `只有列名：${value}。` : '要素列表是空的。' }),
  noReader: () => ({
    title: '读文件的程序没有取到',
    body: '多半是没有网络。连上网络再试一次；装到本机后就不再需要网络。',
  }),
  unreadable: ({ value }) => ({ title: '没有读出来', body: `读这个文件时出了没有料到的错：${value ?? ''}。` }),
};

const rowFaults: Record<RowFault, (issue: Issue<RowFault>) => Told> = {
  mixedEncoding: (issue) => ({
    title: `${line(issue)}和别的行编码不同`,
    body: `别的行是 UTF-8，这一行不是；按 GB18030 读是“${issue.value}”。`,
  }),
  quote: (issue) => ({ title: `${line(issue)}的引号对不上`, body: `写的是：${issue.value}。` }),
  cells: (issue) => ({
    title: `${line(issue)}的格数不对`,
    body: `列名有 ${issue.limit} 格，这一行有 ${issue.count} 格：${issue.value}。`,
  }),
  notNumber: (issue) => ({ title: `${line(issue)}读不出经纬度`, body: `${issue.field} 列写的是“${issue.value}”。` }),
  halfPosition: (issue) => ({
    title: `${line(issue)}的坐标只有一半`,
    body: `${issue.field} 列是空的，另一半写的是“${issue.value}”。`,
  }),
  outOfRange: (issue) => ({
    title: `${line(issue)}的坐标超出范围`,
    body: `读作经度、纬度是“${issue.value}”；经度应在 ±180 以内，纬度应在 ±90 以内。`,
  }),
  swapped: (issue) => ({
    title: `${line(issue)}的经纬度像是写反了`,
    body: `先经度后纬度读作“${issue.value}”，纬度超出了 ±90。`,
  }),
  projected: (issue) => ({
    title: `${line(issue)}的坐标像是投影坐标`,
    body: `写的是“${issue.value}”，单位像是米。请先转成经纬度（度）。`,
  }),
  notFeature: (issue) => ({
    title: `${line(issue)}不是要素`,
    body: `${issue.field === 'type' ? 'type ' : '这里'}写的是“${issue.value}”，应当是 Feature。`,
  }),
  noGeometry: (issue) => ({
    title: `${line(issue)}缺少 geometry`,
    body: '没有位置的要素也应当写 "geometry": null。',
  }),
  geometryType: (issue) => ({ title: `${line(issue)}的几何类型不认识`, body: `type 写的是“${issue.value}”。` }),
  coordinates: (issue) => ({ title: `${line(issue)}的坐标不是列表`, body: `写的是“${issue.value}”。` }),
  position: (issue) => ({ title: `${line(issue)}有一处坐标读不出`, body: `写的是“${issue.value}”，应当是两个数。` }),
  lineShort: (issue) => ({ title: `${line(issue)}的线不成线`, body: `只有 ${issue.count} 个点，至少要 2 个。` }),
  ringShort: (issue) => ({
    title: `${line(issue)}的面不成面`,
    body: `边界只有 ${issue.count} 个点，至少要 4 个（首尾相同）。`,
  }),
  ringOpen: (issue) => ({ title: `${line(issue)}的面没有闭合`, body: `边界的首尾不是同一点：${issue.value}。` }),
  wkt: (issue) => ({ title: `${line(issue)}读不出几何`, body: `${issue.field} 列写的是“${issue.value}”。` }),
  tooDeep: (issue) => ({ title: `${line(issue)}的几何套得太深`, body: `几何集合里套集合，超过 ${issue.limit} 层。` }),
};

const notes: Record<Note, (issue: Issue<Note>) => string> = {
  html: (issue) =>
    `${issue.count} 个要素的属性里有网页代码（最先是${line(issue)}的“${issue.field}”），这里只当文字显示，不运行。`,
  duplicateHeader: ({ value }) => `列名重复：${value}。后面的加了编号，没有丢。`,
  noPlace: ({ count }) => `${count} 个没有坐标：列在表里，不上图。`,
  otherEncoding: ({ value }) => `文件按 ${value} 编码读取。`,
  networkLinks: ({ count }) => `文件里有 ${count} 个网络链接或贴图，这里不联网，没有去取。`,
  noHeader: () => '第一行像是数据，没有列名：列用编号代替。',
};

const steps: Record<ProgressStep, string> = {
  read: '正在读文件',
  decode: '正在认文字',
  parse: '正在拆行',
  check: '正在查坐标',
  index: '正在准备画图',
};

const datums: Record<Datum, { name: string; where: string }> = {
  wgs84: { name: 'WGS-84 / CGCS2000', where: '天地图、GPS、测绘成果' },
  gcj02: { name: 'GCJ-02', where: '高德、腾讯地图，多数手机应用' },
  bd09: { name: 'BD-09', where: '百度地图' },
};

export const filesZh = {
  files: {
    title: (count: number) => `导出筛选到的 ${count} 项`,
    empty: '现在没有筛选到任何事项，所以没有可导出的。去掉一些条件再来。',
    formats: {
      csv: { name: 'CSV', note: 'Excel 可直接打开，一项一行' },
      geojson: { name: 'GeoJSON', note: 'WGS-84，未上图的 geometry 为 null' },
      kml: { name: 'KML', note: '奥维、Google 地球' },
      clipboard: { name: '复制表格', note: '贴到表格或文档里' },
      png: { name: 'PNG 图片', note: '带图例、来源、日期、筛选说明' },
    },
    handout: { name: '讲义…', note: '地图编号对表格，打印或存为 PDF' },
    rows: (count: number) => `${count} 行`,
    features: (count: number) => `${count} 个`,
    placed: (count: number) => `上图的 ${count} 个有形状`,
    saved: (name: string) => `已存为“${name}”。`,
    copied: (count: number) => `已复制 ${count} 行。`,
    copyRefused: '这个浏览器不让复制表格。可以下载 CSV。',
    failed: '没有导出成：程序的一部分没有取到。可以再试一次。',
    size: '尺寸',
    sizes: { hd: '16:9（1920 × 1080）', uhd: '4K（3840 × 2160）', a4: 'A4 横（3508 × 2480）' },
    extent: '画面',
    extents: { view: '现在的视野', district: '全区' },
    drawing: '正在画图片……',
    picture: {
      webgl: '这台设备画不了地图图片（浏览器没有 WebGL 2）。数据照常可以导出。',
      blank: '图片画出来是空白的，没有保存。可以换小一点的尺寸再试。',
      failed: '图片没有画出来。可以换小一点的尺寸再试。',
    },
    legend: '图例',
    /** `drawn`: on the map; `inside`: of those, in the picture; `zone`: only known to lie in a zone. */
    counts: (inside: number, drawn: number, zone: number, unmapped: number) =>
      [
        inside === drawn ? `图上 ${drawn} 项` : `画面内 ${inside} 项（图上共 ${drawn} 项）`,
        ...(zone > 0 ? [`只到片区 ${zone} 项`] : []),
        `未上图 ${unmapped} 项`,
      ].join('，'),
    pile: '几项在一处',
    exportedOn: (date: string) => `导出于 ${date}`,
    imported: '导入的图层',
  },
  provenance: {
    title: '江汉一张图',
    /** How exported files are called. */
    file: '江汉一张图',
    filter: (text: string, count: number, total: number) => `筛选：${text}（${count} 项，共 ${total} 项）`,
    coordinates: 'WGS-84（EPSG:4326），经度在前',
    licence: '事实、摘录与示意范围 CC BY 4.0；来自 OpenStreetMap 的位置 ODbL 1.0',
    attribution: '江汉一张图；资料：江汉区政府工作报告（2020、2022）；© OpenStreetMap 贡献者',
    notice: '公开资料整理，非官方发布；范围为示意，非法定边界',
  },
  record: {
    columns: {
      id: '编号',
      name: '名称',
      otherName: '英文名',
      aliases: '别名',
      category: '类别',
      unit: '单元',
      unitBasis: '单元依据',
      step: '走得最远的一步',
      year2020: '2020 已报告',
      year2021: '2021 计划',
      year2022: '2022 已报告',
      year2023: '2023 计划',
      statements: '报告原句',
      kind: '位置',
      longitude: '经度',
      latitude: '纬度',
      radius: '误差半径（米）',
      within: '所在片区',
      address: '地址',
      basis: '位置依据',
      sources: '位置来源',
      shape: 'WKT',
      note: '来源与许可',
    },
    kinds: { exact: '位置可靠', street: '大致在这一带', area: '按片区', district: '全区', unknown: '未上图' },
    comma: '、',
    statement: (report, act, quote) => `【${report}】${act}：“${quote}”`,
  } satisfies Pick<ExportWords, 'columns' | 'comma' | 'statement'> & { kinds: ExportWords['kind'] },
  imports: {
    title: '导入自己的数据',
    lead: '选一个 GeoJSON、CSV、KML 或 KMZ 文件，也可以把它拖到这里。',
    limits: '最大 50 MB、10 万个要素。',
    privacy: '文件只在这台设备上读取：不上传，不写进网址，关掉页面就没有了。',
    choose: '选文件',
    drop: '松手，读这个文件',
    one: '一次读一个文件，先读第一个。',
    reading: (name: string) => `正在读“${name}”`,
    steps,
    cancel: '取消',
    cancelled: (name: string) => `没有导入“${name}”，图上原有的内容没有变。`,
    file: (name: string) => `“${name}”：`,
    fileFaults,
    rowFaults,
    others: (count: number) => `另有 ${count} 处。`,
    untouched: '没有导入任何内容，图上原有的没有变。',
    again: '改好再选文件',
    skip: (faulty: number, rest: number) => `跳过这 ${faulty} 处，导入其余 ${rest} 个`,
    nothingLeft: '去掉这些就不剩什么了。',
    latitudeFirst: '按先纬度后经度重读',
    longitude: '经度列',
    latitude: '纬度列',
    readWith: '按这两列读',
    line: '行',
    datumQuestion: '坐标是哪一种？',
    datumHint: '地图上已按所选的画出来，对照道路看看落得对不对。选错会偏大约 600 米。',
    datumHintNoMap: '选错会偏大约 600 米。',
    datumFound: (name: string) => `列名像是 ${name}。`,
    datums,
    counted: (count: number) => `读出 ${count} 个要素`,
    inside: (count: number) => `${count} 个在图上`,
    outside: (count: number) => `${count} 个在本图范围之外，看不到`,
    allOutside: '所有坐标都在本图范围之外：图上看不到，只列在表里。',
    comma: '，',
    skipped: (count: number) => `跳过了 ${count} 处`,
    notes,
    accept: '导入',
    added: (name: string, count: number) => `已导入“${name}”，${count} 个要素。`,
    layers: (count: number) => `已导入 ${count} 个图层`,
    visible: '显示',
    colour: '颜色',
    colours: { ink: '墨', teal: '青', orange: '橙', violet: '紫', green: '绿' },
    size: '大小',
    sizes: { small: '小', medium: '中', large: '大' },
    zoom: '看全部',
    table: '表格',
    find: '在表里找',
    amount: (count: number) => `${count} 个`,
    matched: (matched: number, count: number) => `${matched} 个，共 ${count} 个`,
    firstRows: (count: number) => `只列前 ${count} 行`,
    number: '序',
    showRow: (number: number) => `在图上看第 ${number} 个`,
    noMatch: '没有一行里有这些字。',
    remove: '移除',
    removed: (name: string) => `已移除“${name}”。`,
    lost: (name: string) => `“${name}”的数据丢了（浏览器内存不够），请再导入一次。`,
  },
};

export type FilesWords = typeof filesZh;
