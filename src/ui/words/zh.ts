/** Everything the interface says in Chinese. Plain, neutral, exact: the subject is the report or the thing. */
import type { Category, Stage, Tense, UnitId, Year } from '../../../geo/schema';
import type { UnitKey } from '../../model/dataset';
import { isPlannedYear, type Step } from '../../model/stage';
import type { Facet, FilterTense, Layers, Mode } from '../../model/state';

const categories: Record<Category, string> = {
  commerce: '商业消费',
  office: '商务楼宇与总部',
  innovation: '科创与产业园',
  park: '公园水系',
  transport: '轨道交通与市政',
  renewal: '征收与城市更新',
  health: '医疗康养',
  culture: '教育文体',
  community: '治理与安全',
  zone: '空间布局',
};
const steps: Record<Step, string> = {
  plan: '计划',
  progress: '推进中',
  complete: '报告称完成',
  award: '获评',
  mention: '提及',
};
const shortSteps: Record<Step, string> = { ...steps, progress: '推进', complete: '完成' };
const stages: Record<Stage, string> = {
  plan: '谋划',
  clearance: '征收',
  land: '供地',
  start: '开工',
  build: '建设',
  complete: '建成',
  open: '投用',
  upgrade: '提升',
  award: '获评',
  mention: '提及',
};
const units: Record<UnitId, string> = {
  cbd: '武汉中央商务区',
  'changjiang-avenue': '长江大道江汉段',
  'xinhua-road': '新华路垂江发展轴',
  'hankou-historic': '汉口历史文化风貌区江汉片区',
  wushang: '武商高端时尚消费区',
  'finance-street': '武汉金融街',
  'innovation-valley': '江汉创谷',
  yangchahu: '杨汉湖生态生活区',
};
const unitsShort: Record<UnitId, string> = {
  ...units,
  'changjiang-avenue': '长江大道',
  'xinhua-road': '新华路轴',
  'hankou-historic': '历史文化风貌区',
  wushang: '武商消费区',
  yangchahu: '杨汉湖生活区',
};
const unit = (key: UnitKey) => (key === 'none' ? '未归入单元' : units[key]);
const year = (value: Year) => `${value} ${isPlannedYear(value) ? '计划' : '已报告'}`;
const tenses: Record<FilterTense, string> = { done: '已报告', planned: '计划' };

export const zh = {
  title: '江汉一张图',
  subtitle: (count: number) => `两份政府工作报告里的 ${count} 件事`,
  modes: {
    explore: '探索',
    report: '报告原文',
    ledger: '承诺与进展',
    numbers: '数说',
    plan: '规划',
    brief: '简报',
    about: '关于本图',
  } satisfies Record<Mode, string>,
  categories,
  steps,
  shortSteps,
  stages,
  unit,
  unitShort: (key: UnitKey) => (key === 'none' ? '未归入单元' : unitsShort[key]),
  layoutName: '一核两纵五区',
  unitKinds: { core: '一核', axis: '两纵', zone: '五区', belt: '四带' },
  year,
  yearKind: (value: Year): string => (isPlannedYear(value) ? '计划' : '已报告'),
  tenses,
  facets: { year: '年份', category: '类别', stage: '阶段', tense: '已报告 / 计划', unit: '单元' } satisfies Record<
    Facet,
    string
  >,
  /** "2022 投用", "2023 计划提升" */
  act: (value: Year, tense: Tense, stage: Stage) =>
    tense === 'planned' ? `${value} 计划${stage === 'plan' ? '' : stages[stage]}` : `${value} ${stages[stage]}`,
  actAlone: (tense: Tense, stage: Stage) =>
    tense === 'planned' ? `计划${stage === 'plan' ? '' : stages[stage]}` : stages[stage],
  notMentioned: '未提及',

  skip: { label: '跳转', list: '跳到清单', report: '跳到原文', map: '跳到地图', card: '跳到卡片' },
  navigation: '栏目',
  tools: { large: '长辈版', theme: '配色', language: 'EN', languageLabel: 'EN, English' },
  themes: { auto: '跟随设备', light: '浅色', dark: '深色', contrast: '高对比' },
  close: '关闭',

  search: {
    label: '搜索',
    placeholder: '地名、项目、拼音、原文',
    clear: '清空搜索',
    failed: '搜索结果没有读出来；清单仍按这些字筛选。',
  },
  multiple: '可多选',
  furthestStep: '取走得最远的一步',
  clearFilters: '全部清除',
  shape: '圈选范围',
  filtersInForce: '正在筛选',
  removeFilter: (name: string) => `去掉“${name}”`,
  zero: '0 项',
  items: (count: number) => `${count} 项`,

  list: {
    label: '清单',
    inView: (count: number) => `视野内 ${count}`,
    all: (count: number) => `共 ${count}`,
    unitOfCount: '项',
    onlyInView: '只看视野内',
    order: '排序',
    byUnit: '按单元',
    orders: { relevance: '按相关', name: '按名称', year: '按年份' },
    mapped: '图上有的',
    unmapped: (count: number) => `未上图 ${count}`,
    zoneOnly: '只到片区',
    notOnMap: '未上图',
    announce: (shown: number, all: number) => `${shown} 项，共 ${all} 项`,
    openUnit: (name: string) => `打开${name}`,
    fold: (name: string) => `收起或展开${name}`,
    row: (name: string, category: string, act: string) => `${name}，${category}，${act}`,
  },
  card: {
    label: '详情',
    opened: (name: string) => `已打开：${name}`,
    aliases: (names: string[]) => `也写作：${names.join('、')}`,
    where: '在哪里',
    exact: (radius: number) => `位置可靠，误差 ${radius} 米内。`,
    street: (radius: number) => `位置约在这一带，误差 ${radius} 米内。`,
    areaPoint: (radius: number) => `只知道大致在这一带，误差 ${radius} 米内。`,
    area: (radius: number) => `按片区画出，中心误差 ${radius} 米内。`,
    within: (zone: string) => `在${zone}内，门牌未查到。地图上只亮出片区，不标点。`,
    district: '全区范围，不标点。',
    unknown: '未上图：报告没有写在哪里。',
    basis: (words: string) => `依据：${words}`,
    sources: (names: string[]) => `来源：${names.join('；')}`,
    lifeline: '四年里报告怎么说',
    cellJump: (value: Year) => `跳到 ${value} 年的原句`,
    statements: '报告原句',
    reportBadge: (report: string) => `${report} 年报告`,
    glossary: (count: number) => `名词解释里也提到（${count} 句）`,
    related: '相关',
    unitBasis: { report: '报告写明', location: '按位置归入' },
    share: '分享',
    original: '原文',
    readOriginal: '读原文',
    mistake: '报错',
    mistakeSubject: (name: string) => `江汉一张图：“${name}”有误`,
    mistakeBody: (id: string, name: string) => `事项：${name}（${id}）\n哪里不对：\n依据：\n`,
  },
  unitCard: {
    label: '空间单元',
    indicative: '示意范围，非法定边界。',
    only: (count: number) => `只看这里 ${count} 项`,
    zoom: '放大到这里',
    byYear: '各年提到的事项',
    byCategory: '各类事项',
    definition: '报告的定义',
    former: (names: string[]) => `对应原布局：${names.join('、')}`,
  },
  callout: '在斜线片区内，门牌未查到',
  stack: {
    title: (count: number) => `同一处 ${count} 项`,
    members: (names: string[]) => `同一处 ${names.length} 项：${names.join('、')}`,
  },

  near: {
    title: '我身边',
    close: '关闭“我身边”',
    chip: (name: string | null, ring: number) =>
      `${name ?? '我身边'} ${ring < 1000 ? `${ring} 米` : `${ring / 1000} 公里`}`,
  },
  sheet: { label: '清单高度', stops: { peek: '收起', half: '半开', full: '全开' } },
  undo: '撤销',
  export: '导出',
  import: '导入',
  filterText: { everything: '全部事项', or: '、', text: (text: string) => `“${text}”` },
  share: '分享',
  keys: '按键说明',

  years: {
    label: '年份',
    play: '按年播放',
    pause: '停止播放',
    playMode: '播放方式',
    cumulative: '累计',
    single: '单年',
    gap: '2021 年的总结报告不在资料中',
  },
  map: {
    label: '江汉区地图',
    loading: '正在准备地图……',
    zoomIn: '放大',
    zoomOut: '缩小',
    overview: '看全区',
    layers: '图层',
    pan: '移动地图',
    ways: { up: '往北', left: '往西', right: '往东', down: '往南' },
    controls: '地图控件',
    legend: '图例',
    scale: (metres: number) => (metres >= 1000 ? `${metres / 1000} 公里` : `${metres} 米`),
    approval: '专题示意图，未送审',
    approvalNumber: (value: string) => `审图号：${value}`,
    attribution: '道路、水系 © OpenStreetMap 贡献者（ODbL）',
    sources: '资料：江汉区政府工作报告（2020、2022）',
    webgl: '这台设备画不了可拖动的地图（浏览器没有 WebGL 2）。这里是略图，可以用按钮放大；清单、搜索、筛选都照常能用。',
    sandbox: '外面的网页不允许可拖动的地图。这里是略图，可以用按钮放大；清单、搜索、筛选都照常能用。',
    lost: '地图没有画出来，这里先放略图。清单和原句照常能用，可以重画一次。',
    redraw: '重画地图',
    sketch: '略图',
    keyboardHelp: '方向键平移，加号减号缩放',
  },
  layers: {
    places: '事项',
    units: '布局单元',
    nature: '公园与水系名称',
    transit: '轨道与车站',
    district: '区界',
  } satisfies Record<keyof Layers, string>,
  layerNotes: {
    places: '点、线、面',
    units: '一核两纵五区，示意范围',
    nature: '',
    transit: '12 号线只画已知的一段',
    district: '默认不画：公开地图画界线须送审',
  } satisfies Record<keyof Layers, string>,

  loading: '正在读取本机数据……',
  dataError: {
    title: '数据没有读出来',
    body: '页面自带的数据文件没有取到，或者内容不完整。可以再读一次；如果还不行，把下面这段发给维护者。',
    retry: '再读一次',
  },
  crash: { title: '页面出错了', body: '可以重新打开这一屏；如果还不行，把下面这段发给维护者。', reload: '重新打开' },
};

export type Words = typeof zh;
