// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { keepPress } from '../../src/shell/earlyPress';

beforeEach(() => {
  document.body.innerHTML = '<button id="one"><i>1</i></button><button id="two">2</button><a id="link">3</a>';
});
const element = (id: string) => document.getElementById(id) ?? document.body;

/** Presses these, then lets the page work, and tells which buttons were pressed again. */
function pressedAgain(...ids: string[]): string[] {
  const stop = keepPress(document.body);
  for (const id of ids)
    (element(id).firstElementChild ?? element(id)).dispatchEvent(new MouseEvent('click', { bubbles: true }));
  const pressAgain = stop();
  const pressed = vi.fn();
  document.body.addEventListener('click', ({ target }) => pressed((target as Element).id), { once: true });
  pressAgain();
  return pressed.mock.calls.flat();
}

test('the last button pressed before the page works is pressed again', () => {
  expect(pressedAgain('two', 'one')).toEqual(['one']);
});

test('a link has worked already', () => {
  expect(pressedAgain('link')).toEqual([]);
  expect(pressedAgain('one', 'link')).toEqual(['one']);
});

test('nothing pressed, nothing done', () => {
  expect(pressedAgain()).toEqual([]);
});

test('a button that is gone is left alone', () => {
  const stop = keepPress(document.body);
  const button = element('one');
  const pressed = vi.fn();
  button.click();
  button.addEventListener('click', pressed);
  button.remove();
  stop()();
  expect(pressed).not.toHaveBeenCalled();
});
