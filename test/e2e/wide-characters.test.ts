import {expect, test} from 'vitest';
import {openArticle} from './lectern.ts';

const WIDE = `# 港の灯台 and the 🦊 of Κέρκυρα

Words of one cell beside 東京 and 北京市, in a sentence that is broken over several rows of the pane because it is long 東京 and longer 東京 and longest.

Emoji 🎉 take two cells 🚀🚀🚀, so does 한국어, and e\u0301 or n\u0303 or o\u0308\u0323 take one each: cafe\u0301 manana\u0303.

Emoji put together 👨‍👩‍👧‍👦 👍🏽 👩🏽‍🚀 or asked to be one ❤️ 1️⃣ 🏙️, and a flag 🇳🇴, which terminals count in as many ways as there are terminals, keep the frame.

هذا نص عربي قصير مع كلمات مشكّلة, then English again, then עברית and ไทยแลนด์ and हिन्दी to the end of the row.

全角文字だけの段落です。全角文字だけの段落です。全角文字だけの段落です。全角文字だけの段落です。全角文字だけの段落です。

Ｆｕｌｌｗｉｄｔｈ ｌｅｔｔｅｒｓ and ﾊﾝｶｸ katakana.

Ana Müller met 田中太郎 in Zürich.
`;

test('with wide, combining and right-to-left letters every row is as wide as the frame', async () => {
  const lectern = await openArticle(WIDE, {columns: 101, rows: 36});
  const border = lectern.find('╮')?.column ?? 0;
  expect(border).toBeGreaterThan(40);
  for (const row of lectern.screen().slice(1, -1).keys()) {
    const at = (column: number): string => lectern.cell({row: row + 1, column}).text;
    expect('╭│╰├').toContain(at(0));
    expect('╮│┃┤█▀▄◀╯').toContain(at(border));
    expect('╭│╰').toContain(at(border + 1));
    expect('╮│╯').toContain(at(100));
  }
});

test('a search for wide letters lights them and keeps the frame', async () => {
  const lectern = await openArticle(WIDE, {columns: 101, rows: 33});
  lectern.write('s北京');
  await lectern.waitFor(/› 北京 .*1 hit/);
  await lectern.waitFor(() => lectern.look('北京市')?.inverse === true);
  const row = lectern.find('› 北京')?.row ?? 0;
  expect(lectern.cell({row, column: 100}).text).toBe('│');
});
