/** Makes the app a part of another page: it talks to that page, and leads from it to the whole. */
import { render } from 'preact';
import { talkToParent } from './shell/embed';
import { type Store, StoreProvider } from './store';
import { WholeLink } from './ui/embed/WholeLink';

export function attachEmbed(store: Store): void {
  const place = document.createElement('div');
  document.body.append(place);
  render(
    <StoreProvider value={store}>
      <WholeLink />
    </StoreProvider>,
    place,
  );
  talkToParent(store);
}
