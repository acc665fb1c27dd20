/** The words of “near me”, loaded with it. */
export const nearZh = {
  title: '我身边',
  why: '看看离你最近的是哪些事。浏览器会问你是否允许定位；不想允许，也可以自己指一个地方。',
  device: '用我的位置',
  again: '再试一次',
  tap: '在地图上点一下',
  tapNow: '请在地图上点一下，从那里看身边。',
  choose: '选一个站名或地名',
  locating: '正在取得位置……',
  privacy: '位置只在这台设备上用，不上传，不写进网址。',
  rule: '步行时间＝直线距离 × 1.3 ÷ 每分钟 70 米，进位取整。',
  failures: {
    refused: { title: '没有取得位置', body: '浏览器没有允许定位。换一种办法也能查身边：' },
    unavailable: { title: '没有取得位置', body: '这台设备现在说不出自己在哪里。可以再试一次，或换一种办法：' },
    timeout: { title: '等了很久没有位置', body: '定位花的时间太长。可以再试一次，或换一种办法：' },
    unsupported: {
      title: '这里不能定位',
      body: '这个浏览器不提供定位（或者页面不是安全连接）。换一种办法也能查身边：',
    },
  },
  farTitle: '你不在江汉区附近',
  far: '离最近的事项也超过 5 公里。可以指一个江汉区里的地方：',
  inRing: (ring: number, count: number) => `${ring < 1000 ? `${ring} 米` : `${ring / 1000} 公里`}内 ${count} 项`,
  from: (name: string | null, kind: 'device' | 'tap' | 'place') =>
    name ? `从${name}算起` : kind === 'tap' ? '从点选的地方算起' : '从你的位置算起',
  rings: '半径',
  planned: (count: number) => `其中 2023 年计划 ${count} 项`,
  vagueCount: (count: number) => `${count} 项位置不准`,
  accuracy: (metres: number) => `你的位置误差约 ${Math.round(metres)} 米`,
  metres: (metres: number, about: boolean) =>
    metres < 50
      ? '不到 50 米'
      : `${about ? '约 ' : ''}${metres < 995 ? `${Math.round(metres / 10) * 10} 米` : `${Math.round(metres / 100) / 10} 公里`}`,
  within: (metres: number) => `约 ${metres} 米内`,
  vague: '位置不准，不算步行',
  minutes: (minutes: number) => `步行约 ${minutes} 分`,
  toEdge: '离最近一段',
  nothing: '这个范围里没有。最近的是：',
  beyond: '再远一点',
  byDistance: '按距离',
  neighbours: '附近',
  inZone: (zone: string) => `同在${zone}`,
};

export type NearWords = typeof nearZh;
