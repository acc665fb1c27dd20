/** Sharing this view: says first what is in the address and what is not, then offers it as text and as a code. */
import { useEffect, useRef } from 'preact/hooks';
import { hasFilters } from '../../model/select';
import { nameOf } from '../../model/placeText';
import { showToast } from '../../model/state';
import { useAct, useStore } from '../../store';
import { Icon } from '../common/Icon';
import { useOwnWords, useWords } from '../words';
import { shareEn } from '../words/share.en';
import { shareZh } from '../words/share.zh';
import { QrCode } from './QrCode';

export default function SharePanel({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const share = useOwnWords({ zh: shareZh, en: shareEn });
  const act = useAct();
  const dialog = useRef<HTMLDialogElement>(null);
  const filtered = useStore((state) => hasFilters(state.filters));
  const selected = useStore((state) => {
    const feature = state.selected ? (state.data.placeById.get(state.selected) ?? state.data.unitById.get(state.selected)) : undefined;
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
        {'share' in navigator && (
          <button type="button" class="button line-button" onClick={send}>
            {share.send}
          </button>
        )}
      </div>
    </dialog>
  );
}
