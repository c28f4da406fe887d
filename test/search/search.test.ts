import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Hit} from '../../src/model/hit.ts';
import {buildIndex} from '../../src/search/build-index.ts';
import {search} from '../../src/search/search.ts';
import {foldText} from '../../src/text/fold.ts';
import {article, entity, lightUp} from './article.ts';

const delivery = article(
  '# The cargo in Bamako',
  'The minister, Sadio Camara, met the crew at the airport. A camera crew filmed the scene, and a school class watched it.',
  'Colonel Camara praised the radar. Later Alou Boi Diarra spoke about scarce parts, and Camara listened.',
  '# Money from Café Élan',
  'In Bamako the Straße was closed. A combat\nhelicopter stood there, and beside it a second machine. The campaign went on.',
);
const people = [
  entity(delivery.text, 'person', 'Sadio Camara', 'Colonel Camara', 'Camara'),
  entity(delivery.text, 'place', 'Bamako'),
  entity(delivery.text, 'person', 'Alou Boi Diarra', 'Diarra'),
  entity(delivery.text, 'organisation', 'Café Élan'),
];
const index = buildIndex(delivery, {language: 'en', entities: people});

function ask(query: string, limit = 100): readonly Hit[] {
  return search(index, query, limit).hits;
}

function shown(hits: readonly Hit[]): string[] {
  return hits.map((hit) => `${hit.field}: ${lightUp(hit.label, hit.lit)}`);
}

describe('what is searched', () => {
  test('names, headings and text answer one query', () => {
    expect(ask('bamako').map((hit) => hit.field)).toEqual(['name', 'heading', 'text']);
  });

  test('an entity comes once, under the name that matches best', () => {
    const hits = ask('camara').filter((hit) => hit.entity !== null);
    expect(shown(hits)).toEqual(['alias: [Camara]']);
    expect(hits[0]).toMatchObject({entity: 'sadio-camara', tier: 'exact', edits: 0});
  });

  test('a name leads to the first mention that reads like it', () => {
    const [hit] = ask('colonel camara');
    const place = delivery.text.indexOf('Colonel Camara');
    expect(hit).toMatchObject({field: 'alias', at: {start: place, end: place + 14}});
    expect(hit?.spans).toEqual([hit?.at]);
  });

  test('without an analysis headings and text are searched', () => {
    const {hits} = search(buildIndex(delivery, null), 'bamako', 10);
    expect(hits.map((hit) => hit.field)).toEqual(['heading', 'text']);
  });

  test('a heading is a heading, not text as well', () => {
    expect(shown(ask('money'))).toEqual(['heading: [Money] from Café Élan']);
  });

  test('a row of a table is one passage', () => {
    const table = article('| Bamako. Last year | 12 tonnes');
    expect(search(buildIndex(table, null), 'bamako tonnes', 10).total).toBe(1);
  });
});

describe('the order of hits', () => {
  test('names and headings by tier, then weight', () => {
    const names = article('Marlow. Mar Lin. Omar. Marta. Maro Mar.');
    const entities = ['Omar', 'Marlow', 'Marta', 'Mar Lin', 'Mar'].map((name) =>
      entity(names.text, 'person', name),
    );
    const {hits} = search(buildIndex(names, {language: 'en', entities}), 'mar', 100);
    expect(hits.filter((hit) => hit.entity !== null).map((hit) => [hit.label, hit.tier])).toEqual([
      ['Mar', 'exact'],
      ['Mar Lin', 'word'],
      ['Marlow', 'prefix'],
      ['Marta', 'prefix'],
      ['Omar', 'substring'],
    ]);
  });

  test('a name that repeats a word is exact when typed in full', () => {
    const suit = article('Jarndyce and Jarndyce drones on.');
    const entities = [entity(suit.text, 'event', 'Jarndyce and Jarndyce')];
    const [hit] = search(
      buildIndex(suit, {language: 'en', entities}),
      'jarndyce and jarndyce',
      10,
    ).hits;
    expect(hit && [hit.tier, lightUp(hit.label, hit.lit)]).toEqual([
      'exact',
      '[Jarndyce] [and] [Jarndyce]',
    ]);
  });

  test('text by tier, then reading order', () => {
    const text = article('A cathode. The cat sat. A bobcat. Catalogues. One cat. A scatter.');
    const {hits} = search(buildIndex(text, null), 'cat', 100);
    expect(hits.map((hit) => [hit.tier, delivered(text.text, hit)])).toEqual([
      ['exact', 'cat'],
      ['exact', 'cat'],
      ['prefix', 'cat'],
      ['prefix', 'Cat'],
      ['substring', 'cat'],
      ['substring', 'cat'],
    ]);
    const starts = hits.map((hit) => hit.at.start);
    expect(starts).toEqual(
      [...starts].sort((a, b) => tierPlace(hits, a) - tierPlace(hits, b) || a - b),
    );
  });

  test('a fuzzy name never precedes an exact hit in the text', () => {
    const hits = ask('camera');
    expect(hits[0]).toMatchObject({field: 'text', tier: 'exact'});
    expect(hits.findIndex((hit) => hit.entity === 'sadio-camara')).toBeGreaterThan(0);
  });

  test('scattered letters never outrank letters that stand together', () => {
    expect(ask('sc').map((hit) => hit.tier)).toEqual(['prefix', 'prefix', 'fuzzy']);
    expect(ask('sc').at(-1)).toMatchObject({field: 'name', label: 'Sadio Camara', edits: 0});
  });

  test('the closest of the words that only resemble comes first', () => {
    const text = article(
      'The nature of it. A natural thing. Nashua, Natascha. And then Natasha came. Natasha left.',
    );
    const [first, second] = search(buildIndex(text, null), 'natsha', 10).hits;
    expect(first?.label).toMatch(/^And then Natasha/u);
    expect(second?.label).toMatch(/^Natasha left/u);
  });

  test('of words equally close the names come first, then the frequent ones', () => {
    const text = article('A camera. Some camera. Camara came. A camora, a camora, a camora.');
    const entities = [entity(text.text, 'person', 'Camara')];
    const words = search(buildIndex(text, {language: 'en', entities}), 'camra', 10).hits.map(
      (hit) => delivered(text.text, hit),
    );
    expect(words).toEqual(['Camara', 'Camara', 'camora', 'camera', 'camera']);
  });

  test('several words: as a phrase, then the closest together', () => {
    const text = article(
      'Fog lay over the old and dreary court. The court was in fog. Fog court was its name.',
      'The fog. A court.',
    );
    const hits = search(buildIndex(text, null), 'fog court', 10).hits;
    expect(hits.map((hit) => hit.tier)).toEqual(['exact', 'word', 'word', 'word']);
    expect(hits.map((hit) => delivered(text.text, hit))).toEqual([
      'Fog court',
      'fog. A court',
      'court was in fog',
      'Fog lay over the old and dreary court',
    ]);
  });
});

describe('what is forgiven', () => {
  test('a typo, in names and in the text', () => {
    const hits = ask('camra');
    expect(hits[0]).toMatchObject({field: 'name', tier: 'fuzzy', edits: 1});
    expect(shown(hits)).toContain(
      'text: Colonel [Camara] praised the radar. Later Alou Boi Diarra spoke about scarce parts, and Camara listened.',
    );
  });

  test('two neighbours swapped count as one edit', () => {
    expect(ask('bmaako')[0]).toMatchObject({label: 'Bamako', edits: 1});
  });

  test('a typo in a word that is not finished', () => {
    expect(ask('helikopt').map((hit) => lightUp(hit.label, hit.lit))).toEqual([
      'A combat [helicopt]er stood there, and beside it a second machine. The campaign went on.',
    ]);
  });

  test('words in another order', () => {
    expect(ask('camara sadio')[0]).toMatchObject({label: 'Sadio Camara', tier: 'word'});
    expect(shown(ask('diarra alou'))[0]).toBe('name: [Alou] Boi [Diarra]');
  });

  test('initials', () => {
    expect(shown(ask('abd'))).toEqual(['name: [A]lou [B]oi [D]iarra']);
  });

  test('a line break between two words', () => {
    const [hit] = ask('combat helicopter');
    expect(hit).toMatchObject({field: 'text', tier: 'exact'});
    expect(hit?.label).toContain('combat helicopter');
  });

  test('case and accents, typed or not, and lights fall on the letters of the source', () => {
    expect(shown(ask('cafe elan'))[0]).toBe('name: [Café] [Élan]');
    expect(shown(ask('BÁMAKÖ'))[0]).toBe('name: [Bamako]');
    expect(shown(ask('strasse'))).toEqual([
      'text: In Bamako the [Straße] was closed. A combat helicopter stood there, and beside it a second machine. The campaign went on.',
    ]);
  });

  test('what is a word of the text is not widened to what resembles it', () => {
    const text = article('They come. Some home came. A comet.');
    const found = search(buildIndex(text, null), 'come', 10).hits;
    expect(found.map((hit) => delivered(text.text, hit))).toEqual(['come', 'come']);
  });

  test('unless there is nothing else', () => {
    const text = article('They come.', 'Some people at home.');
    expect(search(buildIndex(text, null), 'some come', 10).total).toBe(0);
    const other = article('They come.', 'Sonia came home. Come.');
    const hits = search(buildIndex(other, null), 'sonja come', 10).hits;
    expect(hits.map((hit) => delivered(other.text, hit))).toEqual(['Sonia came home. Come']);
  });

  test('a genitive is the name', () => {
    const text = article("Camara's men, and Camara’s plan.");
    const [hit] = search(buildIndex(text, null), 'camara', 10).hits;
    expect(hit?.tier).toBe('exact');
    expect(search(buildIndex(text, null), 's', 10).total).toBe(0);
  });

  test('nonsense finds nothing', () => {
    for (const query of ['xqzzt', 'kkkkkkkk', 'zamra', 'bmk', 'camara xyzzyx', '%', '—']) {
      expect([query, search(index, query, 10).total]).toEqual([query, 0]);
    }
  });
});

describe('short and long queries', () => {
  test('one and two letters find the starts of words only', () => {
    expect(new Set(ask('a').map((hit) => hit.tier))).toEqual(new Set(['exact', 'prefix']));
    expect(ask('am')).toEqual([]);
  });

  test('one sign of a script without spaces is found inside', () => {
    const text = article('昨日東京で会議が開かれた。');
    const [hit] = search(buildIndex(text, null), '京', 10).hits;
    expect(hit && lightUp(hit.label, hit.lit)).toBe('昨日東[京]で会議が開かれた。');
  });

  test('without spaces a snippet starts at its sentence, without the end of the one before', () => {
    const text = article(
      '昨日東京で会議が開かれた。「大臣は出席した」。「首相は欠席した」と彼は言った。',
    );
    const hits = search(buildIndex(text, null), '首相', 10).hits;
    expect(hits.map((hit) => hit.label)).toEqual(['「首相は欠席した」と彼は言った。']);
  });

  test('a snippet starts with the signs before its first word', () => {
    const text = article('It rained. “Bamako is dry,” he said.', '(Mali) is large.');
    const label = (query: string) => search(buildIndex(text, null), query, 10).hits[0]?.label;
    expect(label('dry')).toBe('“Bamako is dry,” he said.');
    expect(label('large')).toBe('(Mali) is large.');
  });

  test('a word and a query longer than 32 letters', () => {
    const word = 'Donaudampfschifffahrtsgesellschaftskapitän';
    const text = article(`The ${word} came. Nobody saw the captain.`);
    const own = buildIndex(text, null);
    expect(search(own, word, 10).hits[0]?.tier).toBe('exact');
    expect(search(own, word.replace('schiff', 'shiff'), 10).hits[0]?.edits).toBe(1);
    expect(search(own, `the ${word} came nobody saw the captain`, 10).total).toBe(1);
  });

  test('a blank query has no hits', () => {
    for (const query of ['', ' ', '\t\n']) expect(search(index, query, 10).total).toBe(0);
  });
});

describe('kind:', () => {
  test('alone lists the kind by weight', () => {
    expect(ask('kind:person').map((hit) => hit.label)).toEqual(['Sadio Camara', 'Alou Boi Diarra']);
  });

  test('narrows a query to entities of the kind, and its start is enough', () => {
    expect(ask('kind:pl bam').map((hit) => [hit.field, hit.label])).toEqual([['name', 'Bamako']]);
    expect(ask('camara kind:place')).toEqual([]);
  });

  test('plurals, American spelling and several kinds', () => {
    expect(ask('kind:people').map((hit) => hit.label)).toEqual(['Sadio Camara', 'Alou Boi Diarra']);
    expect(ask('kind:organizations,place').map((hit) => hit.label)).toEqual([
      'Bamako',
      'Café Élan',
    ]);
  });

  test('of no kind, or of none yet, has no hits and says why', () => {
    for (const query of ['kind:nothing', 'bamako kind:nothing', 'kind:', 'bamako kind:']) {
      const {hits, total, problem} = search(index, query, 10);
      expect([query, hits, total]).toEqual([query, [], 0]);
      expect(problem).toContain('place');
    }
    expect(search(index, 'bamako', 10).problem).toBeNull();
  });
});

describe('a hit in the text', () => {
  const long = article(
    `${'Before it came much. '.repeat(20)}In the middle of a sentence that has gone on for quite some time stood the zebra, and ${'after it came more '.repeat(20)}.`,
  );
  const [hit] = search(buildIndex(long, null), 'zebra', 10).hits;

  test('shows about 160 characters, more after the match than before, cut between words', () => {
    const label = hit?.label ?? '';
    expect(label.length).toBeLessThanOrEqual(162);
    expect(label.length).toBeGreaterThan(120);
    const before = label.indexOf('zebra');
    expect(before).toBeLessThan(label.length - before - 'zebra'.length);
    expect(label).toMatch(/^…\S.*\S…$/u);
    expect(long.text).toContain(` ${label.slice(1, -1)} `);
  });

  test('lights what it shows of a word longer than that', () => {
    const endless = article('a'.repeat(500));
    const [only] = search(buildIndex(endless, null), 'a'.repeat(500), 10).hits;
    expect(only?.lit).toEqual([{start: 0, end: 160}]);
    expect(only?.label).toBe(`${'a'.repeat(160)}…`);
  });

  test('lights every place of a single word in the sentence', () => {
    const twice = article('Fog up the river, fog down the river. Fog.');
    const [first] = search(buildIndex(twice, null), 'fog', 10).hits;
    expect(first?.spans).toEqual([
      {start: 0, end: 3},
      {start: 18, end: 21},
    ]);
  });

  test('of words far apart in one block gives the block once, the closest pair lit', () => {
    const apart = article(
      'The fog came. A court sat. It was late. The court rose. Fog again, and a fog.',
    );
    const {hits, total} = search(buildIndex(apart, null), 'fog court', 10);
    expect(total).toBe(1);
    expect(hits.map((one) => delivered(apart.text, one))).toEqual(['court rose. Fog']);
  });
});

describe('laws', () => {
  const letters = fc.string({unit: fc.constantFrom(..."abcmrsé ß-'ﬁ京İ"), maxLength: 60});
  const texts = fc.array(fc.oneof(letters, fc.string({unit: 'grapheme'})), {maxLength: 6});
  const queries = fc.oneof(letters, fc.string({unit: 'grapheme', maxLength: 50}));

  test('any text and any query: spans sorted, disjoint and inside; lit and spans agree', () => {
    fc.assert(
      fc.property(texts, queries, fc.nat({max: 5}), (paragraphs, query, limit) => {
        const document = article(...paragraphs.map((one) => one.replaceAll('\n', ' ').trim()));
        const {hits, total} = search(buildIndex(document, null), query, limit);
        expect(hits.length).toBe(Math.min(limit, total));
        for (const hit of hits) {
          expect(hit.lit.length).toBeGreaterThan(0);
          for (const [place, span] of hit.spans.entries()) {
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.start).toBeGreaterThanOrEqual(hit.spans[place - 1]?.end ?? 0);
            const inside = document.blocks.some(
              (block) => block.start <= span.start && span.end <= block.end,
            );
            expect(inside).toBe(true);
          }
          const lit = hit.lit.map((span) => hit.label.slice(span.start, span.end));
          const spans = hit.spans.map((span) => document.text.slice(span.start, span.end));
          expect(spans.map((span) => span.replaceAll(/\s/gu, ' '))).toEqual(
            expect.arrayContaining(lit),
          );
        }
      }),
    );
  });

  test('what is found exactly folds to what was typed', () => {
    fc.assert(
      fc.property(
        texts,
        fc.string({unit: fc.constantFrom(...'abcmrséß'), minLength: 1}),
        (paragraphs, query) => {
          const document = article(...paragraphs.map((one) => one.replaceAll('\n', ' ').trim()));
          for (const hit of search(buildIndex(document, null), query, 100).hits) {
            if (hit.tier !== 'exact') continue;
            for (const span of hit.spans) {
              expect(foldText(document.text.slice(span.start, span.end))).toBe(foldText(query));
            }
          }
        },
      ),
    );
  });

  test('every word of the text is found by typing it, and on the way there', () => {
    fc.assert(
      fc.property(fc.nat({max: delivery.text.length - 1}), fc.nat({max: 12}), (at, length) => {
        const word = /[\p{L}]{2,}/u.exec(delivery.text.slice(at))?.[0];
        fc.pre(word !== undefined && delivery.text.includes(word, at));
        const typed = word.slice(0, Math.max(2, length));
        const start = delivery.text.indexOf(word, at);
        fc.pre(!/\p{L}/u.test(delivery.text.charAt(start - 1)));
        const hits = ask(typed);
        expect(
          hits.some(
            (hit) => hit.field !== 'name' && hit.spans.some((span) => span.start === start),
          ),
        ).toBe(true);
      }),
    );
  });

  test('a smaller limit gives the beginning of the same answer', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('a', 'ca', 'camara', 'camra', 'the', 'bamako'),
        fc.nat(8),
        (query, limit) => {
          const all = search(index, query, 1000);
          const some = search(index, query, limit);
          expect(some).toEqual({...all, hits: all.hits.slice(0, limit)});
        },
      ),
    );
  });
});

function delivered(text: string, hit: Hit): string {
  return text.slice(hit.at.start, hit.at.end);
}

function tierPlace(hits: readonly Hit[], start: number): number {
  const order = ['exact', 'word', 'prefix', 'substring', 'fuzzy'];
  return order.indexOf(hits.find((hit) => hit.at.start === start)?.tier ?? 'fuzzy');
}
