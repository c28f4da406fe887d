import {describe, expect, test} from 'vitest';
import {languageOf} from '../../src/entities/language.ts';
import {article} from './article.ts';

const of = (text: string, language: string | null = null): string | null =>
  languageOf({...article([text]), language});

describe('a text says itself what language it is in', () => {
  test.each([
    [
      'en',
      'The ferry that links the two islands was repaired over the winter, and the council said that it would sail again.',
    ],
    [
      'fr',
      'La passerelle qui relie les deux rives a été fermée hier soir par la mairie, parce que plusieurs planches étaient pourries et que personne ne veut courir de risque.',
    ],
    [
      'de',
      'Die Brücke wurde gestern am späten Abend gesperrt, weil mehrere Bretter verfault waren und niemand ein Risiko eingehen wollte; wann sie wieder geöffnet wird, ist noch offen.',
    ],
    [
      'nl',
      'De brug is gisteren laat op de avond gesloten omdat een aantal planken verrot was en niemand een risico wilde nemen; wanneer ze weer opengaat is nog niet bekend.',
    ],
    [
      'ru',
      'Мост через реку закрыли вчера поздно вечером, потому что доски сгнили, и никто не хотел рисковать. Когда его снова откроют, жителям пока не сказали, хотя они спрашивают об этом каждый день.',
    ],
    [
      'ja',
      '昨夜遅く、板が腐っていたため、町は二つの岸を結ぶ橋を閉鎖した。再開の日はまだ決まっていない。',
    ],
    ['ar', 'أغلقت البلدية الجسر مساء أمس لأن بعض الألواح كانت متعفنة ولم يرغب أحد في المخاطرة.'],
  ])('%s', (language, text) => {
    expect(of(text)).toBe(language);
    expect(of(text, 'xx')).toBe(language);
  });
});

test('too little text leaves it to the source', () => {
  expect(of('Breaking News')).toBeNull();
  expect(of('Breaking News', 'es')).toBe('es');
});

test('names of other languages leave an English text English', () => {
  const text =
    'Juan Carlos Rodríguez beat Pedro Álvarez de la Cruz in San Miguel de Tucumán, Rosario and Santa Fe, La Nación reported.';
  expect(of(text)).not.toBe('es');
  expect(
    of(
      `${text} He said that he was happy with the result, which nobody had expected after a summer like that.`,
    ),
  ).toBe('en');
});

test('a book is judged by parts of it', () => {
  const preface = 'Ce livre est pour ceux qui aiment les ponts. '.repeat(20);
  const body = 'The bridge was closed and the people said that they would wait for it. '.repeat(
    9000,
  );
  expect(of(preface + body)).toBe('en');
});
