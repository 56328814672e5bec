import type { EnglishOf } from './catalogue.js';
import type { behindPl } from './behind-pl.js';

/** What stands in the dialogs behind the header: settings, help, who is here. In English. */
export const behindEn: EnglishOf<typeof behindPl> = {
  menu: {
    title: 'Settings',
    signOut: 'Sign out',
    signOutNote: 'Drafts kept in this browser will go too.',
    theme: 'Appearance',
    themeAuto: 'as in the system',
    themeLight: 'light',
    themeDark: 'dark',
    announcements: 'What a screen reader should read out',
    announceAll: 'all contributions',
    announceMine: 'only what concerns me',
    announceNone: 'nothing but my place in the queue',
    shortcuts: 'Keyboard shortcuts',
    shortcutsOn: 'Shortcuts are on',
  },
  cues: {
    title: 'Signals for your turn',
    sound: 'Sound',
    soundHint: 'When your turn is near, when you have the floor, and when your time runs out.',
    notifications: 'Browser notifications',
    notificationsHint: 'For your turn, while this tab is out of sight.',
    denied:
      'This browser does not allow notifications from this page. You can change that in its settings, next to the address.',
    missing: 'This browser has no notifications.',
  },
  people: {
    title: 'Who is here',
    here: 'Here now',
    away: 'Reconnecting',
    gone: 'Were here before',
    nobody: 'Nobody is here yet.',
    search: 'Search for a person or unit',
    noMatch: 'Nobody matches “{{text}}”.',
    removed: 'removed by a moderator',
    keeper: 'helps with the speakers’ list',
    deputy: 'deputy',
    speaking: 'has the floor',
    waiting: 'waiting for the floor',
  },
  removal: {
    menu: 'Removal from the meeting: {{name}}',
    propose: 'Propose to remove them from the meeting…',
    title: 'Propose to remove {{name}}?',
    hint: 'There is no moderator, so the group decides: more than half of those who are here have to agree. Your proposal counts as a “yes”. Everybody, this person too, reads who proposed it and why.',
    reason: 'Reason',
    confirm: 'Ask the group',
  },
};
