import { expect, test, vi } from 'vitest';
import { mounting } from '../../src/shell/mounting';

const container = {} as HTMLElement;
/** Lets what has been fetched arrive. */
const arrival = () => new Promise((done) => setTimeout(done));

function spies() {
  const handle = { remove: vi.fn() };
  return { handle, begin: vi.fn(() => handle), publish: vi.fn(), fail: vi.fn() };
}

test('begins once it is there, says so, and takes it out again', async () => {
  const { handle, begin, publish, fail } = spies();
  const remove = mounting({ fetch: async () => begin, publish, fail })(container);
  expect(begin).not.toHaveBeenCalled();
  await arrival();
  expect(publish.mock.calls).toEqual([[handle]]);
  remove();
  expect(handle.remove).toHaveBeenCalledOnce();
  expect(publish).toHaveBeenLastCalledWith(null);
  expect(fail).not.toHaveBeenCalled();
});

test('what arrives after it was taken out never begins', async () => {
  const { begin, publish, fail } = spies();
  mounting({ fetch: async () => begin, publish, fail })(container)();
  await arrival();
  expect(begin).not.toHaveBeenCalled();
});

test('a failure is told, but not to somebody who has left', async () => {
  const { publish, fail } = spies();
  const broken = new Error('no such file');
  const mount = mounting({ fetch: () => Promise.reject(broken), publish, fail });
  mount(container);
  mount(container)();
  await arrival();
  expect(fail.mock.calls).toEqual([[broken]]);
});

test('a failure to begin is told too', async () => {
  const { publish, fail } = spies();
  const begin = () => {
    throw new Error('no WebGL');
  };
  mounting({ fetch: async () => begin, publish, fail })(container);
  await arrival();
  expect(fail).toHaveBeenCalledOnce();
  expect(publish).not.toHaveBeenCalled();
});
