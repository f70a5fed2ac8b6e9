/** What is said when a text has been initialled, or was refused from above. */
export const momentEn = {
  title: {
    accepted: 'Washington accepts',
    taken: 'The text is initialled',
    refused: 'The leader in Washington refuses',
  },
  lead: {
    accepted: (text: string): string => `Your offer is the text: ${text}. Both envoys have initialled it.`,
    taken: (text: string): string => `You accept, and both envoys have initialled the text: ${text}.`,
    refused: (text: string): string => `The envoys had initialled ${text}. The text is torn up.`,
  },
  worth: (worth: string, line: string): string => `Worth ${worth} to you; no agreement is worth ${line}.`,
  next: {
    accepted: 'The leader in Washington agrees. Now the National Assembly votes.',
    taken: 'The leader in Washington agrees. Now the National Assembly votes.',
    refused: (trust: string): string => `Trust ${trust}. The talks go on.`,
    over: 'There is no round left in which to try again.',
  },
  toVote: 'To the vote',
  goOn: 'Back to the table',
  sealed: 'Initialled',
  torn: 'Refused',
};
