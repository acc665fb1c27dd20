/** Sharing this view: says first what is in the address and what is not, then offers it as text and as a code. */
import { useEffect, useRef } from 'preact/hooks';
import { showToast } from '../../model/actions';
import { nameOf } from '../../model/placeText';
import { hasFilters } from '../../model/select';
import { useAct, useNow, useStore } from '../../store';
import { Icon } from '../common/Icon';
import { useServices } from '../common/services';
import { useOwnWords, useWords } from '../words';
import { shareEn } from '../words/share.en';
import { shareZh } from '../words/share.zh';
import { EmbedCode } from './EmbedCode';
import { QrCode } from './QrCode';

export default function SharePanel({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const share = useOwnWords({ zh: shareZh, en: shareEn });
  const act = useAct();
  const dialog = useRef<HTMLDialogElement>(null);
  const filtered = useStore((state) => hasFilters(state.filters));
  const selected = useStore((state) => {
    const feature = state.selected
      ? (state.data.placeById.get(state.selected) ?? state.data.unitById.get(state.selected))
      : undefined;
    return feature ? nameOf(feature, state.language) : null;
  });
  const address = location.href;
  useEffect(() => dialog.current?.showModal(), []);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      act(showToast(share.copied));
      onClose();
    } catch {
      // An in-app browser may refuse the clipboard; the address is on screen and can be selected by hand.
      dialog.current?.querySelector('textarea')?.select();
      act(showToast(share.copyRefused));
    }
  };
  const send = async () => {
    try {
      await navigator.share({ title: selected ?? words.title, url: address });
      onClose();
    } catch {
      // Closing the system's sheet is not an error.
    }
  };
  const now = useNow();
  const { storage } = useServices();
  const addStep = async () => {
    try {
      const { addView } = await import('../brief/addView');
      act(showToast(await addView(now(), storage)));
      onClose();
    } catch {
      act(showToast(words.dataError.title));
    }
  };
  return (
    <dialog class="dialog share-panel" ref={dialog} aria-labelledby="share-title" onClose={onClose}>
      <header>
        <h2 id="share-title">{share.title}</h2>
        <button type="button" class="button icon-button" aria-label={words.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <div class="share-body">
        <QrCode text={address} label={share.qr} />
        <p>
          {share.holds(filtered, selected)}
          <br />
          <b>{share.noPosition}</b>
        </p>
      </div>
      <textarea readOnly rows={2} aria-label={share.address} value={address} />
      <div class="dialog-actions">
        <button type="button" class="button solid-button" onClick={copy}>
          <Icon name="link" /> {share.copy}
        </button>
        <button type="button" class="button line-button" data-testid="brief-add-view" onClick={addStep}>
          <Icon name="plus" /> {share.addStep}
        </button>
        {'share' in navigator && (
          <button type="button" class="button line-button" onClick={send}>
            {share.send}
          </button>
        )}
      </div>
      {/* A page opened from a file has no address another page could show. */}
      {location.protocol !== 'file:' && <EmbedCode address={address} />}
    </dialog>
  );
}
