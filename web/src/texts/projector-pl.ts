/** The big screen in a hall, in Polish. */
export const projectorPl = {
  screen: {
    title: 'Ekran',
    begins: 'Zaczynamy o {{when}}',
    next: 'Następne osoby',
    waiting_one: 'Na głos czeka {{count}} osoba.',
    waiting_few: 'Na głos czekają {{count}} osoby.',
    waiting_many: 'Na głos czeka {{count}} osób.',
    waiting_other: 'Na głos czeka {{count}} osoby.',
    more_one: 'i jeszcze {{count}} osoba',
    more_few: 'i jeszcze {{count}} osoby',
    more_many: 'i jeszcze {{count}} osób',
    more_other: 'i jeszcze {{count}} osoby',
    itemLeft: 'jeszcze {{minutes}} min',
    itemOver: '{{minutes}} min po czasie',
    of_one: 'z {{count}} osoby',
    of_few: 'z {{count}} osób',
    of_many: 'z {{count}} osób',
    of_other: 'z {{count}} osób',
    vote: 'Głosujemy w Kręgu, na swoich telefonach i komputerach.',
    lost: 'Brak połączenia. Łączymy ponownie…',
  },
};
