/** The words of 关于本图, loaded with it. */
export const aboutZh = {
  lead: '把江汉区两份政府工作报告里说过的事，一件一件放到地图上，每件都带着报告的原句。',
  notOfficial: '本站不是政府网站，不代表江汉区人民政府。报告怎么写，这里就怎么引；没有写的，这里不推测。',
  sourcesTitle: '资料',
  report: (title: string, by: string, at: string, on: string) => `${title}，${by}，${on} 在${at}上作`,
  reviews: (done: number, planned: number) => `回顾 ${done} 年，安排 ${planned} 年`,
  gap: '2021 年的总结报告不在资料中：2021 年的计划若在后来的报告里没有再提，只能说“未再提及”，不能说没有做。',
  placesTitle: '位置从哪里来，有多准',
  places:
    '坐标一律是 WGS-84，经度在前。每个位置都写明误差半径（约九成把握真实中心在半径内）和依据；只知道在某个片区的，只亮出片区，不标点；不知道的，不标。',
  kinds: {
    exact: '位置可靠',
    street: '大致在某条街、某个街区',
    area: '按片区画出或只到片区',
    district: '全区范围',
    unknown: '未上图',
  },
  kindsTitle: '各类位置有多少项',
  layoutTitle: '一核两纵五区',
  layout: '空间布局取自 2020 年报告的名词解释。范围按报告所写的街道、河岸示意画出，不是法定边界。',
  missingTitle: '没有画的',
  missing: [
    '黄孝河、机场河在本区多为暗涵，不画成水面。',
    '轨道交通 12 号线只画已知的一段。',
    '街道界线、建筑轮廓不在资料里，不画。',
    '区界默认不画：公开地图画界线须送审。',
  ],
  readTitle: '每句话都读过',
  read: '两份报告的每一句，要么被某件事或某个数字引用，要么由人读过并标明为没有名称的工程、工作部署或一般叙述。',
  licencesTitle: '许可',
  licences: [
    '道路、水系、轨道：© OpenStreetMap 贡献者，ODbL 1.0；由此概括绘成的底图数据同样以 ODbL 提供。',
    '类别图标：maki、temaki（CC0）。',
    '代码：MIT。地图引擎：MapLibre GL JS（BSD-3-Clause）。',
  ],
  privacyTitle: '隐私',
  privacy:
    '没有账号，不联网取数，不收集任何信息。筛选和所选事项写在网址里，便于转发；你的位置从不写入网址，也不离开这台设备。',
  dataTitle: '开放数据',
  data: '本站所用数据在 data/ 目录下以 GeoJSON 和 JSON 公开，附 JSON Schema。',
};

export type AboutWords = typeof aboutZh;
