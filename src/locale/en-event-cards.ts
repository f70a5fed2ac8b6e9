/** Cards of what happens outside the room. */
export const enEventCards = {
  region: 'News',
  news: 'News',
  threat: 'Threat carried out',
  count: (at: number, of: number): string => `${at}/${of}`,
  read: 'Read',
  readLabel: (title: string): string => `Read the news: ${title}`,
  away: 'Put away',
  awayLabel: 'Put away the news',
  next: 'Next',
  nextLabel: 'Next news',
  announced: (titles: string): string => `News: ${titles}.`,
  provoked: { title: 'The north provokes', text: 'The lower Deterrence stands, the likelier it is.' },
  leaked: {
    title: 'The back channel has leaked',
    text: 'What was said in private stands in the papers.',
  },
  expired: {
    title: 'The old agreement has run out',
    text: 'Nothing is in force. From here on waiting may have its price.',
  },
  effects: 'What it did',
  none: 'No meter moved.',
  weight: (up: boolean): string => `Washington looks at the ledger ${up ? 'more' : 'less'}`,
  reservation: (up: boolean, by: string): string => `No agreement is worth ${by} ${up ? 'more' : 'less'} to Seoul`,
};
