import type { DebriefPartsMessages } from '../../locale/debrief-parts-messages.ts';
import { change, points } from '../../locale/figures.ts';
import type { Tongue } from '../../locale/tongue.ts';
import type { SessionQuestion } from '../../presenter/debrief-questions.ts';
import type { StopLabel } from '../../presenter/stop-label.ts';
import { causeText, stopText, termText } from '../phrases.ts';

/** A question about a moment of the session, with its figures. */
export function questionText(tongue: Tongue, parts: DebriefPartsMessages, question: SessionQuestion): string {
  const { questions, word } = parts;
  const { of } = tongue;
  const headline = (stop: StopLabel | null): string => (stop ? stopText(tongue, stop) : '–');
  switch (question.kind) {
    case 'untruth':
      return questions.untruth(of(question.issue), question.foundOut, change(question.trust));
    case 'broken':
      return question.word === 'vow'
        ? questions.vow(stopText(tongue, question.term.stop), change(question.effect))
        : questions.promise(termText(tongue, question.term), change(question.effect));
    case 'vote':
      return questions.vote(question.votes, question.majority);
    case 'leader':
      return questions.leader(headline(question.headline));
    case 'threat':
      return questions.threat(of(question.threat), question.real, word.answers[question.answer]);
    case 'nearly':
      return questions.nearly(headline(question.headline), points(question.short), points(question.seoul));
    case 'passed':
      return questions.passed(headline(question.headline), points(question.worth), points(question.outcome));
    case 'trade':
      return question.cost > 0
        ? questions.trade(points(question.cost), points(question.gain))
        : questions.tradeFree(points(-question.cost), points(question.gain));
    case 'trust': {
      const ask = question.by < 0 ? questions.trustFell : questions.trustRose;
      return ask(points(Math.abs(question.by)), points(question.to), causeText(tongue, question.change));
    }
    case 'line':
      return questions.line(of(question.words), points(question.offer), points(question.needed));
    case 'words':
      return questions.words(of(question.words), points(question.worth));
    case 'belief':
      return questions.belief(of(question.issue), points(question.believed), points(question.truth));
    case 'first-demand':
      return questions['first-demand'](headline(question.headline), points(question.worth));
    case 'meter':
      return questions.meter(tongue.words.names.meters[question.meter], points(question.start), points(question.end));
  }
}
