/** Whether the browser may tell something outside of the page. */
export type NotificationAccess = 'granted' | 'denied' | 'default' | 'missing';

/** What this browser allows now. */
export function notificationAccess(): NotificationAccess {
  return 'Notification' in window ? Notification.permission : 'missing';
}

/** Asks the browser, which asks the person. */
export async function askForNotifications(): Promise<NotificationAccess> {
  return 'Notification' in window ? Notification.requestPermission() : 'missing';
}

/** Tells something to somebody who looks elsewhere. The newest takes the place of the one before. */
export function notify(title: string, body: string): void {
  if (notificationAccess() !== 'granted' || document.visibilityState === 'visible') return;
  try {
    const shown = new Notification(title, { body, tag: 'krag-floor', silent: true });
    shown.onclick = () => {
      window.focus();
      shown.close();
    };
  } catch {
    // Some phones leave this to service workers; the page itself still says it.
  }
}
