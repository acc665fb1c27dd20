/** "Near me": why the browser will ask, what to do when it refuses, and what lies in the ring. */
import { useEffect, useRef } from 'preact/hooks';
import { setNear, setOrigin } from '../../model/actions';
import { isFarAway } from '../../model/near';
import type { LocateFailure } from '../../model/state';
import { useAct, useStore } from '../../store';
import { Icon } from '../common/Icon';
import { useServices } from '../common/services';
import { useOwnWords } from '../words';
import { nearEn } from '../words/near.en';
import { nearZh } from '../words/near.zh';
import { NearList } from './NearList';

const NEAR = { zh: nearZh, en: nearEn };

/** The two ways that need no permission. */
function OtherWays() {
  const words = useOwnWords(NEAR);
  const act = useAct();
  return (
    <>
      <button type="button" class="button line-button near-way" onClick={() => act(setNear({ name: 'tap' }))}>
        <Icon name="pin" /> {words.tap}
      </button>
      <button
        type="button"
        class="button line-button near-way"
        onClick={() => document.getElementById('search')?.focus()}
      >
        <Icon name="search" /> {words.choose}
      </button>
    </>
  );
}

function useLocate(): () => void {
  const act = useAct();
  const { locate } = useServices();
  return async () => {
    act(setNear({ name: 'locating' }));
    const found = await locate();
    act((state) => {
      // Closed, or another way taken, while the device was searching.
      if (state.near.name !== 'locating') return state;
      return (typeof found === 'string' ? setNear({ name: 'failed', why: found }) : setOrigin(found))(state);
    });
  };
}

function Ask({ failure }: { failure: LocateFailure | null }) {
  const words = useOwnWords(NEAR);
  const locate = useLocate();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [failure]);
  return (
    <div class="near-ask" role={failure ? 'alert' : undefined}>
      <h2 tabIndex={-1} ref={title}>
        <Icon name="locate" /> {failure ? words.failures[failure].title : words.title}
      </h2>
      <p>{failure ? words.failures[failure].body : words.why}</p>
      {failure !== 'refused' && failure !== 'unsupported' && (
        <button type="button" class="button solid-button near-way" data-testid="near-locate" onClick={locate}>
          <Icon name="locate" /> {failure ? words.again : words.device}
        </button>
      )}
      <OtherWays />
      <small>
        {words.privacy} {words.rule}
      </small>
    </div>
  );
}

function Busy({ text }: { text: string }) {
  return (
    <p class="near-busy" role="status">
      {text}
    </p>
  );
}

export function NearPanel() {
  const words = useOwnWords(NEAR);
  const near = useStore((state) => state.near);
  const places = useStore((state) => state.data.places);
  switch (near.name) {
    case 'off':
      return null;
    case 'ask':
      return <Ask failure={null} />;
    case 'failed':
      return <Ask failure={near.why} />;
    case 'locating':
      return <Busy text={words.locating} />;
    case 'tap':
      return <Busy text={words.tapNow} />;
    case 'here':
      return isFarAway(near.origin, places) ? (
        <div class="near-ask">
          <h2>{words.farTitle}</h2>
          <p>{words.far}</p>
          <OtherWays />
        </div>
      ) : (
        <NearList origin={near.origin} ring={near.ring} />
      );
  }
}
