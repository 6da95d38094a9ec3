import { expect, it, vi } from 'vitest';
import { whenShown } from './when-shown.ts';

class Page extends EventTarget {
  prerendering = true;
  show(): void {
    this.prerendering = false;
    this.dispatchEvent(new Event('prerenderingchange'));
  }
}

it('acts at once in a page that is shown, and listens for nothing', () => {
  const page = new Page();
  page.prerendering = false;
  const heard = vi.spyOn(page, 'addEventListener');
  const act = vi.fn();
  whenShown(page, act);
  page.show();
  expect(act).toHaveBeenCalledOnce();
  expect(heard).not.toHaveBeenCalled();
});

it('acts at once in a browser that prepares no pages', () => {
  const act = vi.fn();
  whenShown(document, act);
  expect(act).toHaveBeenCalledOnce();
});

it('acts once, when a page that was prepared is shown', () => {
  const page = new Page();
  const act = vi.fn();
  whenShown(page, act);
  expect(act).not.toHaveBeenCalled();
  page.show();
  page.show();
  expect(act).toHaveBeenCalledOnce();
});

it('is not fooled by an event that the page sends while nobody sees it', () => {
  const page = new Page();
  const act = vi.fn();
  whenShown(page, act);
  page.dispatchEvent(new Event('prerenderingchange'));
  expect(act).not.toHaveBeenCalled();
  page.show();
  expect(act).toHaveBeenCalledOnce();
});
