/** The interface's own line icons, 24 px box, drawn in the current colour. */
const ICONS = {
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Zm4.8 11.3L21 21',
  close: 'M6 6l12 12M18 6 6 18',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  overview: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  list: 'M4 6.5h16M4 12h16M4 17.5h10',
  layers: 'M12 3 3 8l9 5 9-5ZM3 12.5l9 5 9-5M3 17l9 5 9-5',
  chevron: 'M9 5l7 7-7 7',
  down: 'M5 9l7 7 7-7',
  up: 'M5 16l7-7 7 7',
  back: 'M15 5l-7 7 7 7',
  pin: 'M12 21.5S5 14.8 5 9.5a7 7 0 0 1 14 0c0 5.3-7 12-7 12ZM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  area: 'M4 7l9-4 7 6-2 10-12 2Z',
  off: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18ZM7.5 12h9',
  info: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18Zm0 8v6M12 7v.5',
  warning: 'M12 4 2.5 20h19ZM12 10v5M12 17.3v.2',
  moon: 'M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5Z',
  share: 'M12 15V4M8 7.5 12 3.5l4 4M6 11H5v9h14v-9h-1',
  book: 'M12 6c-2-1.5-5-2-8-1.5V18c3-.5 6 0 8 1.5 2-1.5 5-2 8-1.5V4.5C17 4 14 4.5 12 6Zm0 0v13.5',
  flag: 'M6 21V4h11l-2 4 2 4H6',
  keyboard: 'M3 7h18v10H3ZM7 14h10M7 10.5h.01M11 10.5h.01M15 10.5h.01',
  move: 'M12 3v18M3 12h18M9 6l3-3 3 3M9 18l3 3 3-3M6 9l-3 3 3 3M18 9l3 3-3 3',
  locate: 'M12 3v4M12 17v4M3 12h4M17 12h4M12 7a5 5 0 1 1 0 10 5 5 0 0 1 0-10Z',
  play: 'M8 5.5v13l10.5-6.5Z',
  pause: 'M8 6v12M16 6v12',
  download: 'M12 3v12M7 10.5l5 5 5-5M4 20h16',
  copy: 'M9 9h11v11H9ZM5 15H4V4h11v1',
  table: 'M3 5h18v14H3ZM3 10h18M9 5v14',
  file: 'M6 3h8l4 4v14H6ZM14 3v4h4',
  link: 'M10 14l4-4M8.5 11.5 6 14a3.9 3.9 0 0 0 5.5 5.5l2.5-2.5M15.5 12.5 18 10A3.9 3.9 0 0 0 12.5 4.5L10 7',
} as const;
export type IconName = keyof typeof ICONS;

export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path
        d={ICONS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.9"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
