/** Colours of the metro lines as riders know them, by the name of the line. */
export const METRO_COLOURS: Record<string, string> = {
  '1': '#3080b7',
  '2': '#eb7cae',
  '3': '#d7a449',
  '4': '#8bbf3a',
  '5': '#a8493f',
  '6': '#00a24f',
  '7': '#ee782e',
  '8': '#9ba7a0',
  阳逻: '#d10195',
};
