/** The ten hues on paper, for the map by day and for every file that leaves the app. Measured in the map study. */
import type { Category } from '../../geo/schema';

export const CATEGORY_COLOURS: Record<Category, string> = {
  commerce: '#ab005e',
  office: '#203f8d',
  innovation: '#7126d6',
  park: '#216435',
  transport: '#2a6c8f',
  renewal: '#a0590c',
  health: '#b9414d',
  culture: '#0f756e',
  community: '#533b00',
  zone: '#474d51',
};
