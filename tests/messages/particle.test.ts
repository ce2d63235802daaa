import { expect, test } from 'vitest';
import { ko } from '../../src/messages/ko.ts';
import { particleAfter } from '../../src/messages/particle.ts';
import { say } from '../../src/messages/say.ts';

test('a Korean particle fits the last sound of a Hangul name', () => {
  expect(particleAfter('네이버', '은(는)')).toBe('는');
  expect(particleAfter('국민연금공단', '은(는)')).toBe('은');
  expect(particleAfter('소프트뱅크', '와(과)')).toBe('와');
  expect(particleAfter('A홀딩스', '이(가)')).toBe('가');
  expect(particleAfter('구글', '(으)로')).toBe('로');
  expect(particleAfter('시스템', '(으)로')).toBe('으로');
  expect(particleAfter('네이버', '(이)')).toBe('');
});

test('Latin names are read as words or spelt out, and numbers as they are spoken', () => {
  expect(particleAfter('NAVER', '을(를)')).toBe('를');
  expect(particleAfter('LY', '을(를)')).toBe('를');
  expect(particleAfter('IBM', '을(를)')).toBe('을');
  expect(particleAfter('Oracle', '이(가)')).toBe('이');
  expect(particleAfter('64.5%', '을(를)')).toBe('를');
  expect(particleAfter('13', '이(가)')).toBe('이');
  expect(particleAfter('2', '이(가)')).toBe('가');
});

test('brackets are passed over, and a script of unknown reading keeps both forms', () => {
  expect(particleAfter('국민연금(명의인)', '을(를)')).toBe('을');
  expect(particleAfter('株式会社', '을(를)')).toBe('을(를)');
});

test('the particle behind a placeholder is chosen where the sentence is said, also behind a closing quote', () => {
  const speaker = {
    language: 'ko',
    catalogue: { ...ko, 'page.name': '“{a}”을(를) {b}(으)로' },
    nameOf: (id: string) => id,
  };
  const phrase = { key: 'page.name', params: { a: 'NAVER', b: { entity: '시스템' } } } as const;
  expect(say(speaker, phrase)).toBe('“NAVER”를 시스템으로');
});
