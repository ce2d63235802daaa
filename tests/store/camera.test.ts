import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitCamera } from '../../src/store/camera.ts';

test('the whole picture is in its place, and never blown up', () => {
  const size = fc.integer({ min: 1, max: 4000 });
  fc.assert(
    fc.property(size, size, fc.integer({ min: 320, max: 3000 }), fc.integer({ min: 300, max: 2000 }), (w, h, W, H) => {
      const { zoom, pan } = fitCamera({ x: -30, y: 12, width: w, height: h }, W, H);
      expect(zoom).toBeLessThanOrEqual(1.15);
      if (zoom <= 0.05) return;
      expect(-30 * zoom + pan.x).toBeGreaterThanOrEqual(-0.01);
      expect((-30 + w) * zoom + pan.x).toBeLessThanOrEqual(W + 0.01);
      expect(12 * zoom + pan.y).toBeGreaterThanOrEqual(-0.01);
      expect((12 + h) * zoom + pan.y).toBeLessThanOrEqual(H + 0.01);
    }),
  );
});
