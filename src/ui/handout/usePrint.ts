/** Printing waits for the maps: a sheet with a hole is not what somebody asked for. */
import { useEffect, useState } from 'preact/hooks';

/** Every picture on the sheets, ready to be put on paper. */
async function picturesDecoded(): Promise<void> {
  const pictures = [...document.querySelectorAll<HTMLImageElement>('.leaf-map img')];
  await Promise.allSettled(pictures.map((picture) => picture.decode()));
}

/** `isSettled`: no map is under way any more. */
export function usePrint(isSettled: boolean): { print: () => void; isWaiting: boolean } {
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    if (!isWanted || !isSettled) return;
    setWanted(false);
    void picturesDecoded().then(() => window.print());
  }, [isWanted, isSettled]);
  return { print: () => setWanted(true), isWaiting: isWanted && !isSettled };
}
