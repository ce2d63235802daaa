import { expect, test } from 'vitest';
import { holdingToward } from '../../src/store/holdingToward.ts';
import { dataset } from '../support/builder.ts';

const data = dataset('NAVER 50 AH', 'SB 50 AH', 'AH 64.5 LY', 'LY 1 NAVER', 'NAVER 100 NC');

test('the holding to drag is the one with which the shortest chain begins', () => {
  expect(holdingToward(data, 'NAVER', 'LY')?.target).toBe('AH');
  expect(holdingToward(data, 'AH', 'LY')?.target).toBe('LY');
  expect(holdingToward(data, 'NC', 'LY')).toBeNull();
});
