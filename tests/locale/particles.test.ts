import { expect, test } from 'vitest';
import { withParticle } from '../../src/locale/particle.ts';

test('a particle follows the last sound of a word', () => {
  expect(withParticle('유효기간', '은/는')).toBe('유효기간은');
  expect(withParticle('연간 증가율', '은/는')).toBe('연간 증가율은');
  expect(withParticle('신뢰', '을/를')).toBe('신뢰를');
});

test('a particle after money follows 원', () => {
  expect(withParticle('1조 1,833억 원', '을/를')).toBe('1조 1,833억 원을');
});

test('a per cent sign and a digit are heard as they are read', () => {
  expect(withParticle('상한 4%', '을/를')).toBe('상한 4%를');
  expect(withParticle('3', '을/를')).toBe('3을');
  expect(withParticle('2', '을/를')).toBe('2를');
});

test('a closing bracket or mark of quotation is passed over', () => {
  expect(withParticle('‘준비태세’ 항목(신설)', '은/는')).toBe('‘준비태세’ 항목(신설)은');
});
