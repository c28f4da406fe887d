import {describe, expect, test} from 'vitest';
import {clusters, lastReason} from './marked.ts';

describe('one thing', () => {
  test.each<[rule: string, text: string, reason: string]>([
    ['initials', 'The [o World Food Programme] met. The [o WFP] left.', ''],
    ['initials that no table has', 'The [o Zoo Keepers Union] met. The [o ZKU] left.', 'initials'],
    ['initials first', 'The [o ZKU] met. The [o Zoo Keepers Union] left.', ''],
    ['initials with small words', 'The [o Bank of Zembla] met. The [o BoZ] left.', 'initials'],
    ['initials of a place', '[l Hilton Space Center] opened. The [l HSC] is big.', 'initials'],
    [
      'foreign acronym in brackets',
      'The [o Workers Party of Zembla] ([o PTZ]) won. [o PTZ] sat.',
      'in brackets after',
    ],
    [
      'foreign acronym in another order',
      'The [o Kites Workers Party] ([o PKK]) won.',
      'in brackets after',
    ],
    ['acronym of one word', 'The [o Workers Party] ([o PT]) won. [o PT] sat.', 'in brackets after'],
    ['expansion in brackets', '[o PTZ] ([o Partido Trabalho Zembla]) won.', 'in brackets after'],
    ['formerly', '[o Zemco] (formerly [o Alpha Salt]) sold it.', 'the text says'],
    [
      'also known as',
      'The [l Long Road], also known as the [l Ost Road], is shut.',
      'the text says',
    ],
    ['foreign name', '[l Snow Peak] (French: [l Piton]) is high.', 'the text says'],
    ['legal forms', '[o Zemco Holdings Ltd] sold it. [o Zemco] said so.', 'short for'],
    ['short name before', '[o Zemco] fell. [o Zemco Holdings Ltd] said so.', ''],
    ['several heads', '[o Thames Salt Utilities Ltd] sold. [o Thames Salt] said so.', 'short for'],
    ['turned', 'The [o University of Zembla]. [o Zembla University] said so.', 'another order'],
    ['British and American', 'The [o Ministry of Defence]. The [o Defense Ministry] said so.', ''],
    [
      'country and its people',
      'The [o Ghanaian Parliament]. The [o Parliament of Ghana] met.',
      'another order',
    ],
    ['without the country', 'The [o French Senate] met. The [o Senate] sat.', 'short for'],
    [
      'United States and US',
      'The [o U.S. Air Force] flew. The [o United States Air Force] sat.',
      '',
    ],
    [
      'ending',
      '[o Hilton Carey Business School] opened. [o Carey Business School] shut.',
      'the end',
    ],
    ['beginning', '[o Zem Electric and Salt Company] sold. [o Zem Electric] said so.', 'beginning'],
    ['subtitle', '[w Excavators: Deep Digging] is out. [w Excavators] sells.', 'beginning'],
    ['storm', '[e Hurricane Zelda] hit. [e Zelda] weakened.', 'the name of'],
    ['last word', '[o Zembla Hotspur] won. [o Hotspur] sang.', 'a part of the name'],
    ['city of a team', '[o Manchester United] won. [o Manchester] sang.', 'short for'],
    ['head word', 'The [o Zemblan Salt Commission] met. The [o Commission] sat.', 'named before'],
    ['craft', 'The [r Space Shuttle Atlantis] flew. [r Atlantis] landed.', 'a part of the name'],
    ['article of a title', '[w The Bee Song] is out. [w Bee Song] sells.', ''],
    ['hyphen', '[o Courier-Journal] wrote. [o Courier Journal] sold.', ''],
    ['closed up', '[o Silver Bank] sold. [o Silverbank] said so.', 'another way to write'],
    ['spelling', '[l Kiirunavaara] is cold. [l Kierunavaara] is dark.', 'another spelling'],
    ['several names of a country', 'We like [l Britain]. The [l UK] voted.', 'another name'],
    ['full stops', 'The [l US] and the [l U.S.] are one.', 'another name'],
    ['capitals', '[l UNITED KINGDOM] VOTES. [l Great Britain] sat.', 'another name'],
    ['Congo', 'The [l DRC] and the [l Democratic Republic of Congo].', 'another name'],
    [
      'capital spelt otherwise',
      'They flew to [l Kyiv]. The road to [l Kiev] is long.',
      'another name',
    ],
    ['city spelt otherwise', '[l Bombay] is [l Mumbai].', 'another name'],
    ['state form', 'The [l Kingdom of Zembla]. [l Zembla] is far.', 'short for'],
    ['nickname of a team', '[o San Antonio Spurs] won. [o Spurs] sang.', ''],
    ['a people and its adjective', 'A [g Briton] and a [g British] car.', 'another name'],
    ['a faith and its plural', 'A [g Muslim] and two [g Muslims].', 'another name'],
  ])('%s', (_, text, reason) => {
    expect(clusters(text)).toHaveLength(1);
    expect(lastReason(text)).toContain(reason);
  });
});

describe('two things', () => {
  test.each<[why: string, text: string, count: number]>([
    ['a short form that two fit', '[o Zem Salt Company], [o Zem Foods Ltd], [o Zem].', 3],
    ['initials that two fit', '[o Zoo Keepers Union], [o Zembla Kite Union], [o ZKU].', 3],
    ['a head word that two fit', '[o Salt Commission], [o Kite Commission], [o Commission].', 3],
    ['a short name beside a longer one', '[o Zem] sued [o Zem Corps]. [o Zem] won.', 2],
    ['a head word before its name', 'The [o Commission] met. The [o Salt Commission] sat.', 2],
    ['capitals of one country', '[l Jerusalem] and [l Tel Aviv].', 2],
    ['wars with numbers', '[e World War I] and [e World War II].', 2],
    ['two years', '[e 2020 Winter Games] and [e Winter Games].', 2],
    ['a part of a body', '[o Zem News] and [o Zem News Television].', 2],
    ['upper and lower', '[l Klamath Lake] and [l Upper Klamath Lake].', 2],
    ['a known place inside a name', '[l New Mexico] and [l Mexico].', 2],
    ['what follows of', '[o Museum of Salt Art] and [o Salt Art].', 2],
    ['a river and its city', '[l Missouri River] and [l Missouri].', 2],
    ['a place in brackets', '[l Paris] ([l TX]) is small.', 2],
    ['an acronym that is not in the name', '[o FC Zembla] ([o UCL]) won.', 2],
    ['an acronym with other letters', 'The [o Bank of Zembla] ([o BBC]) rose.', 2],
    ['what a bracket says of it', '[o Zem Salt] (Owner: [o Kite Union]) rose.', 2],
    ['an exchange in brackets', '[o Zem Salt] ([o NYSE]) rose.', 2],
    ['a people and its place', 'The [g French] love [l France].', 2],
    ['people of two kingdoms', 'An [g English] and a [g British] car.', 2],
  ])('%s', (_, text, count) => {
    expect(clusters(text)).toHaveLength(count);
  });
});
