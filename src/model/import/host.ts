/** The worker's side of an import: reads the file it is given and answers for the layer made of it. */
import { ImportError } from './issue';
import { type Layer, makeLayer } from './layer';
import type { ProgressStep } from './parsed';
import type { Answers, Report, Request } from './protocol';
import { readFile } from './read';

type Tell = (step: ProgressStep, share: number) => void;
/** Milliseconds between two reports of progress: a message each is work for the page. */
const TELL_EVERY = 100;

function seldom(tell: Tell): Tell {
  let told = 0;
  let last: ProgressStep | undefined;
  return (step, share) => {
    const now = Date.now();
    if (step === last && now - told < TELL_EVERY) return;
    told = now;
    last = step;
    tell(step, share);
  };
}

async function read({ file, options, area, datum }: Extract<Request, { kind: 'read' }>, tell: Tell) {
  tell('read', 0);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const parsed = await readFile(bytes, options, tell);
  const { facts, ...layer } = makeLayer(parsed, area, datum ?? parsed.datum ?? 'wgs84', (share) =>
    tell('index', share),
  );
  const { format, columns, nameColumn, issues, faulty, notes, excerpt } = parsed;
  const report: Report = {
    ...facts,
    format,
    columns,
    nameColumn,
    issues,
    faulty,
    notes,
    excerpt,
    datum: parsed.datum,
    count: parsed.features.length,
  };
  return { layer, report };
}

/** Answers requests one after the other. @throws ImportError, also for what nobody foresaw: a file must never take the page down */
export function makeHost(tell: Tell): (request: Request) => Promise<Answers[Request['kind']]> {
  let layer: Layer | undefined;
  const opened = () => {
    if (!layer) throw new ImportError({ code: 'unreadable' });
    return layer;
  };
  const answer = async (request: Request): Promise<Answers[Request['kind']]> => {
    switch (request.kind) {
      case 'read': {
        const made = await read(request, seldom(tell));
        layer = made.layer;
        return made.report;
      }
      case 'datum':
        return opened().setDatum(request.datum);
      case 'filter':
        return opened().filter(request.words);
      case 'rows':
        return opened().rows(request.from, request.count);
      case 'row':
        return opened().row(request.feature);
      case 'tile':
        return opened().tile(request.z, request.x, request.y);
    }
  };
  return async (request) => {
    try {
      return await answer(request);
    } catch (error) {
      throw error instanceof ImportError
        ? error
        : new ImportError({ code: 'unreadable', value: String(error).slice(0, 200) });
    }
  };
}
