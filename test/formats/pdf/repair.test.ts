import {expect, test} from 'vitest';
import {withNewEnd} from '../../../src/formats/pdf/repair.ts';

const mended = (text: string): string | null => {
  const bytes = withNewEnd(Buffer.from(text, 'latin1'));
  return bytes === null ? null : Buffer.from(bytes).toString('latin1');
};

test('it begins at the catalogue that is left', () => {
  expect(mended('3 0 obj\n<</Type /Catalog/Pages 4 0 R>>\nendobj\n')).toMatch(/\/Root 3 0 R/);
});

test('else at all pages that are left', () => {
  const text = mended(
    '5 0 obj<</Type/Page>>endobj 6 0 obj<</Type/Pages>>endobj 7 1 obj<</Type /Page>>',
  );
  expect(text).toContain('/Count 2/Kids[5 0 R 7 1 R]');
  expect(text).toMatch(/trailer\n<<\/Root 8000000 0 R>>/);
});

test('what has neither cannot be mended', () => {
  expect(mended('%PDF-1.7\n1 0 obj\n<</Type/Font>>\nendobj\n')).toBeNull();
});
