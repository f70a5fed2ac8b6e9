/** The words of sharing, and of sessions that come from outside, in English. */
export const shareEn = {
  title: 'Share this session',
  intro:
    'Whoever opens it sees the replay, with all that both sides knew once the talks are over. A link and a code hold the session itself: nothing is sent to a server.',
  ways: {
    link: { name: 'Link', about: 'Opens this game at the replay.', does: 'Copy the link' },
    moment: { name: 'Link to this moment', about: '', does: 'Copy this link' },
    code: {
      name: 'Code',
      about: 'For where links are cut off. It is pasted on the title, with whatever stands around it.',
      does: 'Copy the code',
    },
    file: {
      name: 'File',
      about: 'A .burden.json with your notes. It also opens in later versions, and can be checked.',
      does: 'Save the file',
    },
    page: {
      name: 'Offline page',
      about:
        'One .html that plays this replay without the game and without a network, with your notes. It opens with a double click.',
      does: 'Save the page',
    },
    picture: {
      name: 'Picture',
      about:
        'A card of 1200 by 630 pixels for a post or a slide. It gives the end away, and nothing that only one side knew.',
      does: 'Save the picture',
    },
  },
  moment: (step: number): string => `Opens the replay at step ${step}.`,
  copied: 'Copied.',
  copyByHand: 'This browser does not let the game copy. The text is selected: copy it yourself.',
  waiting: 'One moment…',
  close: 'Close',
  paste: {
    title: 'Paste a code',
    label: 'Code or link',
    about: 'Paste a whole message if you like: the code in it is found. Your own talks stay as they are.',
    open: 'Open',
    empty: 'Paste a code or a link first.',
    cancel: 'Cancel',
  },
  replace: {
    title: 'Your talks are under way',
    says: (level: string, round: number): string =>
      `“${level}”, round ${round}. If you open the other session in their place, they stay in your list of sessions.`,
    watch: 'Only watch it',
    save: 'Save mine first',
    open: 'Open in their place',
    cancel: 'Cancel',
  },
  guest: {
    label: 'Session from outside',
    watching: 'You are watching a session from outside.',
    ownStay: 'Your own talks stay as they are.',
    adopt: 'Open it here',
    told: 'Shown from the record',
    toldSays: (ruleset: number): string =>
      `Played under ruleset ${ruleset}, which this version does not play. It can be watched, but not played on or checked.`,
    skipped: (count: number): string =>
      count === 1 ? 'One event of other rules is left out.' : `${count} events of other rules are left out.`,
  },
};
