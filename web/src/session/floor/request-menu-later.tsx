import { whenIdle } from '../../app/when-idle.js';
import { lazily } from '../../ui/lazily.js';

/** Menus and dialogs weigh a quarter of the whole page: they come once people can take part. */
export const RequestMenu = lazily(async () => {
  await whenIdle();
  return { default: (await import('../asking/request-menu.js')).RequestMenu };
});
