import {describe, expect, test} from 'vitest';
import {linkAliases} from '../../src/entities/aliases/link.ts';
import {buildEntities} from '../../src/entities/build-entities.ts';
import {readSentences} from '../../src/entities/reading.ts';
import {findRoles} from '../../src/entities/roles.ts';
import type {Entity} from '../../src/model/entity.ts';
import {marked} from './aliases/marked.ts';
import {article} from './article.ts';

/** The entities of a marked sentence, with their roles. */
function read(source: string): Entity[] {
  const {text, candidates} = marked(source);
  return findRoles(
    text,
    readSentences(article([text])),
    buildEntities(linkAliases(text, candidates)),
  );
}

/** The roles of the first person of a marked sentence, each with the name of what it is at. */
function rolesIn(source: string): string[] {
  const entities = read(source);
  const person = entities.find(({kind}) => kind === 'person');
  return (person?.roles ?? []).map(({text, at}) => {
    const owner = entities.find(({id}) => id === at);
    return owner === undefined ? text : `${text} @ ${owner.name}`;
  });
}

describe('before the name', () => {
  test.each<[text: string, roles: readonly string[]]>([
    ['We met Defence Minister [p Kadri Tamm] there.', ['Defence Minister']],
    ['We met air force chief Colonel [p Jaan Ilves] there.', ['air force chief', 'Colonel']],
    ['[g Russian] President [p Vladimir Putin] left [l Russia].', ['President @ Russia']],
    ['[l Mali]’s Defence Minister [p Kadri Tamm] spoke.', ['Defence Minister @ Mali']],
    ['[o Acme] chief executive [p John Walker] spoke.', ['chief executive @ Acme']],
    ['Former [o Museum of Salt] CEO [p Anna Berg] spoke.', ['CEO @ Museum of Salt']],
    ['The new [o Acme] spokeswoman, [p Anna Berg], spoke.', ['spokeswoman @ Acme']],
    ['We saw [o Acme]’s chief executive, [p John Walker], there.', ['chief executive @ Acme']],
    ['We met Director General [p Josef Huber] there.', ['Director General']],
    ['We met secretary general [p Josef Huber] there.', ['secretary general']],
    ['We met [o Acme] Secretary-General [p Josef Huber].', ['Secretary-General @ Acme']],
    ['We met Chief Executive Officer [p Anna Berg] there.', ['Chief Executive Officer']],
    ['We met Detective Chief Inspector [p Anna Berg].', ['Detective Chief Inspector']],
    ['We met First Lady [p Anna Berg] there.', ['First Lady']],
    ['We met Governor General Dame [p Anna Berg] there.', ['Governor General']],
    ['We met Lt. Gen. [p Jaan Ilves] there.', ['Lt. Gen.']],
    ['We met Army Chief of Staff Gen. [p Jaan Ilves].', ['Army Chief of Staff', 'Gen.']],
    ['We met Minister of Defence General [p Jaan Ilves].', ['Minister of Defence', 'General']],
    ['[l U.S.] Secretary of State [p Anna Berg] spoke.', ['Secretary of State @ U.S.']],
    ['Secretary of State for Salt [p Anna Berg] spoke.', ['Secretary of State for Salt']],
    ['Leader of the Opposition [p Anna Berg] spoke.', ['Leader of the Opposition']],
    ['We met chief of staff [p Anna Berg] there.', ['chief of staff']],
    ['President of [l Mali] [p Kadri Tamm] spoke.', ['President of Mali @ Mali']],
    [
      'We met the head of the air force, Colonel [p Jaan Ilves], there.',
      ['head of the air force', 'Colonel'],
    ],
    [
      'We met the director of the [o Salt Museum], [p Anna Berg], there.',
      ['director of the Salt Museum @ Salt Museum'],
    ],
  ])('%s', (text, roles) => {
    expect(rolesIn(text)).toEqual(roles);
  });
});

describe('after the name', () => {
  test.each<[text: string, roles: readonly string[]]>([
    [
      'We asked [p John Walker], chief executive of [o Acme], about it.',
      ['chief executive @ Acme'],
    ],
    ['We asked [p Anna Berg], an analyst at [o Deutsche Bank], why.', ['analyst @ Deutsche Bank']],
    ['We asked [p Anna Berg], [o Acme]’s chief economist, why.', ['chief economist @ Acme']],
    ['We asked [p Anna Berg], 34, a nurse from [l Bergen], why.', ['nurse @ Bergen']],
    [
      'We asked [p Anna Berg], who heads the agency [o Acme], why.',
      ['heads the agency Acme @ Acme'],
    ],
    ['“No,” said [p Anna Berg], of the [o Salt Museum].', ['of the Salt Museum @ Salt Museum']],
    ['[p Anna Berg] is the director of the [o Salt Museum].', ['director @ Salt Museum']],
    ['[p Anna Berg], the ex-wife of [p Otto Lind], sat.', ['ex-wife of Otto Lind']],
    ['[p Anna Berg], the daughter of [p Otto Lind], sat.', ['daughter of Otto Lind']],
  ])('%s', (text, roles) => {
    expect(rolesIn(text)).toEqual(roles);
  });
});

test.each([
  '“He is the son of your cook, [p Anna Berg], and honest.”',
  '“I saw my doctor, [p Anna Berg], and left.”',
  'We asked Mr [p John Walker] about it.',
  'We asked Dr [p John Walker] about it.',
  '“No,” said [p John Walker], shaking his head.',
  'He met his sister, [p Anna Berg], there.',
  'He met [p Anna Berg], his ex-wife, there.',
  'He met [p Otto Berg], her step-son, there.',
  'We asked [p Anna Berg], of [l Salt Lane], why.',
  'The Chief of Police saw [p Anna Berg] there.',
  'The son of Salt [p Anna Berg] sat.',
  'We asked [p Anna Berg], who heads home.',
  'We asked [p Anna Berg], of all people.',
  '[p Anna Berg] is a doctor.',
  '[p Anna Berg], a Saturday and a doctor came.',
])('none that the text does not give: %s', (text) => {
  expect(rolesIn(text)).toEqual([]);
});

test('the longer of two that say the same stays, with what it is at', () => {
  const text = '[p Anna Berg], director of [o Acme], sat. Managing director [p Anna Berg] left.';
  expect(rolesIn(text)).toEqual(['Managing director @ Acme']);
});
