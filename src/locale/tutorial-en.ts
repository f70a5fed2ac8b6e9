const OFFERS = {
  package: 'That is a page you can stand by. They will want more: make this offer and read their answer.',
  trade: 'You gave what is cheap for you and took what helps you. Make this offer, and read what comes back.',
  trust: 'Offer, tone and argument go together. Make the offer, then look at trust.',
  away: 'Favours are remembered late in the talks. Now speak: make this offer.',
  line: 'It is above your line, and it would pass. Make this offer.',
  close: 'Make this offer.',
};

/** The words of the tutorial in English: a sentence or two for each act, some twenty words. */
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
    begin: () => 'Read your mandate and your red line, in the dashed frame. Then begin: each round teaches one thing.',
    move: ({ issue, value }: TutorialBlanks) =>
      `This page is your package. Try ${issue} at ${value} and watch what it is worth to you.`,
    back: ({ issue, value }: TutorialBlanks) =>
      `This is worth less to you than no agreement. Take something back: ${issue}, “${value}”.`,
    offer: ({ lesson }: TutorialBlanks) => OFFERS[lesson],
    give: ({ issue, value }: TutorialBlanks) => `Give what is cheap for you and dear to them: ${issue}, “${value}”.`,
    take: ({ issue, value }: TutorialBlanks) => `Now ask for something in return: ${issue}, “${value}”.`,
    both: ({ issue, value }: TutorialBlanks) =>
      `Now add what helps you and costs them nothing: ${issue}, “${value}”. Not every gain is the other side’s loss.`,
    step: ({ issue, value }: TutorialBlanks) =>
      `Trust brings the two sides closer, and movement earns it. Take one step: ${issue}, “${value}”.`,
    closer: ({ issue, value }: TutorialBlanks) =>
      `An offer that says nothing new earns nothing. One step more: ${issue}, “${value}”.`,
    tone: () => 'Now say it kindly: a cordial tone adds trust, but only beside an offer that moves.',
    argue: () =>
      'Put an argument beside it. Of this envoy the briefing says what moves it most; the marks say so, too.',
    talk: ({ move }: TutorialBlanks) =>
      `Before an offer you may act elsewhere. “${move}” costs one political capital and earns trust, unless it leaks.`,
    brief: ({ move, votes, majority }: TutorialBlanks) =>
      votes > majority
        ? `The Assembly has the last word. It expects ${votes} votes now, ${majority} are needed. “${move}” keeps it kind.`
        : `The Assembly has the last word: ${votes} votes now, ${majority} needed. “${move}” wins some.`,
    count: ({ issue, value, votes, majority }: TutorialBlanks) =>
      `${votes} votes expected, ${majority} needed: ${votes > majority ? 'there is room' : 'just enough'}. Take a step and see that it still passes: ${issue}, “${value}”.`,
    mend: ({ issue, value, votes, majority }: TutorialBlanks) =>
      `Only ${votes} votes of the ${majority} needed. Take something back: ${issue}, “${value}”.`,
    send: () =>
      'The last round. Send the best page above your line that would pass. If they refuse, there is no agreement.',
    accept: () =>
      'Their demand beats no agreement and would pass. Accept it: a last offer that they refuse ends without one.',
    watch: () => 'The Assembly votes bloc by bloc. When the count is done, go on.',
    end: () => 'The talks are over. See the table as it really was.',
  },
  first: (tab: string): string => `First open “${tab}”.`,
  showMe: 'Show me where',
  off: 'Hints off',
  on: 'Show hints',
};

export interface TutorialBlanks {
  readonly lesson: keyof typeof OFFERS;
  readonly issue: string;
  readonly value: string;
  /** The name of the move away from the table that is meant. */
  readonly move: string;
  readonly votes: number;
  readonly majority: number;
}
