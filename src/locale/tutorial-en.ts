const OFFERS = {
  package: 'That is a page you can stand by. Make this offer: Washington answers at once.',
  trade: 'You gave what is cheap and asked for what is dear. Offer it, and read what comes back.',
  trust: 'Offer, tone and argument go together. Make the offer, then look at trust.',
  away: 'Favours are remembered late in the talks. Now speak: make this offer.',
  line: 'It is above your line, and it would pass. Make this offer.',
  close: 'Make this offer.',
};

/** The words of the tutorial in English: a sentence or two for each act, twenty words at most. */
export const tutorialEn = {
  label: 'Tutorial',
  lessons: {
    package: 'Your package',
    trade: 'A trade',
    trust: 'Trust',
    away: 'Away from the table',
    line: 'The line and the votes',
    close: 'The close',
  },
  lessonOf: (number: number, all: number): string => `${number}/${all}`,
  acts: {
    begin: () => 'Read what you are asked to bring home. Then begin: each round teaches one thing.',
    move: ({ issue, value }: TutorialBlanks) =>
      `This page is your package. Try ${issue} at ${value} and watch what it is worth to you.`,
    back: ({ issue, value }: TutorialBlanks) =>
      `This is worth less to you than no agreement. Take something back: ${issue}, “${value}”.`,
    offer: ({ lesson }: TutorialBlanks) => OFFERS[lesson],
    give: ({ issue, value }: TutorialBlanks) => `Give what is cheap for you and dear to them: ${issue}, “${value}”.`,
    take: ({ issue, value }: TutorialBlanks) => `Now ask for something in return: ${issue}, “${value}”.`,
    step: ({ issue, value }: TutorialBlanks) =>
      `Trust draws the table in, and movement earns it. Take one step: ${issue}, “${value}”.`,
    closer: ({ issue, value }: TutorialBlanks) =>
      `An offer that says nothing new earns nothing. One step more: ${issue}, “${value}”.`,
    tone: () => 'Now say it kindly: a cordial tone adds trust, but only beside an offer that moves.',
    argue: () => 'Put an argument beside it. What the other side cares about lands best.',
    talk: () => 'Between offers you may act elsewhere. A quiet talk costs one capital and earns trust.',
    brief: () => 'The Assembly has the last word. Brief its members while you have capital.',
    count: ({ issue, value, votes, majority }: TutorialBlanks) =>
      `${votes} votes expected, ${majority} needed. Watch the count as you take a step: ${issue}, “${value}”.`,
    mend: ({ issue, value, votes, majority }: TutorialBlanks) =>
      `Only ${votes} votes of the ${majority} needed. Take something back: ${issue}, “${value}”.`,
    send: () => 'The last round. Send the best page that is above your line and has the votes.',
    accept: () => 'Their demand beats no agreement and would pass. Accept it, or risk one last offer.',
    watch: () => 'The Assembly votes bloc by bloc. When the count is done, go on.',
    end: () => 'The talks are over. See the table as it really was.',
  },
  first: (tab: string): string => `First open “${tab}”.`,
  showMe: 'Show me',
  off: 'Hints off',
  on: 'Show hints',
};

export interface TutorialBlanks {
  readonly lesson: keyof typeof OFFERS;
  readonly issue: string;
  readonly value: string;
  readonly votes: number;
  readonly majority: number;
}
