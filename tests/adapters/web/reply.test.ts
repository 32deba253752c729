import { describe, expect, it } from 'vitest';
import { copiedText } from '../../../src/adapters/web/render/copied.ts';
import { toHtml } from '../../../src/adapters/web/render/markup.ts';
import { renderReply, withMarks } from '../../../src/adapters/web/render/reply.ts';
import type { ReplyBlock } from '../../../src/bot/index.ts';
import { article, cite, fullReply } from './fake-bot.ts';

const render = (...blocks: ReplyBlock[]) => toHtml(renderReply({ blocks }));

describe('renderReply', () => {
  it.each([
    ['约59.7亿元', '<p class="headline figure">约<b>59.7</b>亿元</p>'],
    ['5—8亿元', '<p class="headline figure"><b>5</b>—<b>8</b>亿元</p>'],
    ['9亿元（合计：4 + 5）', '<b>9</b>亿元<small>（合计：4 + 5）</small></p>'],
    ['1,200个', '<p class="headline figure"><b>1,200</b>个</p>'],
    ['县经济开发区管委会', '<p class="headline">县经济开发区管委会</p>'],
    ['12个项目分别是甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午', /^<p class="headline">12个/],
  ])('sets the headline %s', (text, expected) => {
    expect(render({ kind: 'headline', text })).toMatch(expected);
  });

  it('marks the figure in the source sentence and links to the sentence in the article', () => {
    const html = render(...fullReply);
    expect(html).toContain('总投资<mark>38.6亿元</mark>,年度');
    const [link] = html.match(/href="[^"]*"/) ?? [];
    const first = cite(article, '此次集中开工项目12个,总投资38.6亿元,年度计划投资约9.2亿元。');
    expect(link).toContain('/articles/2024/%E4%B8%B4%E6%B1%9F%20%E5%BC%80%E5%B7%A5.txt?');
    expect(link).toContain(
      `start=${first.start}&amp;end=${first.end}&amp;c=${first.start}-${first.end}&amp;c=`,
    );
  });

  it('folds sources beyond the third', () => {
    const citation = cite(article, '其中产业类项目7个,总投资21.4亿元。');
    const items = [1, 2, 3, 4, 5].map((number) => ({ number, citation, marks: [] }));
    const html = render({ kind: 'evidence', items });
    expect(html).toContain('<summary>另有2处出处</summary>');
    expect(html.match(/<li value="\d">/g)).toEqual([1, 2, 3, 4, 5].map((n) => `<li value="${n}">`));
  });

  it('offers choices as buttons that hold the question', () => {
    const html = render({
      kind: 'choices',
      prompt: '您问的是',
      choices: [{ label: '产业类', q: '产业类的"总投资"' }],
    });
    expect(html).toContain('<button type="button" data-q="产业类的&quot;总投资&quot;">产业类</button>');
  });

  it('offers to copy and judge only what carries a source', () => {
    expect(render(...fullReply)).toContain('data-copy');
    expect(render({ kind: 'notice', text: '您好' })).not.toContain('data-copy');
  });
});

describe('withMarks', () => {
  it.each([
    ['none', [], '总投资5亿元'],
    [
      'overlapping',
      [
        { start: 0, end: 4 },
        { start: 3, end: 6 },
      ],
      '<mark>总投资5</mark><mark>亿元</mark>',
    ],
    ['past the end', [{ start: 3, end: 99 }], '总投资<mark>5亿元</mark>'],
    ['outside', [{ start: 50, end: 60 }], '总投资5亿元'],
  ])('keeps every character with marks that are %s', (_what, marks, expected) => {
    expect(toHtml(withMarks('总投资5亿元', marks))).toBe(expected);
  });
});

describe('copiedText', () => {
  it('takes 数字, 口径 and 出处, and leaves buttons and interface words behind', () => {
    const text = copiedText({ blocks: fullReply });
    expect(text).toMatch(/^38\.6亿元\n口径：临江县 · 2024年第三批 · 开工 · 总投资\n/);
    expect(text).toContain('① 《临江县第三批集中开工项目总投资38.6亿元》 临江日报 2024-11-06\n');
    expect(text).toContain('“其中产业类项目7个,总投资21.4亿元。”');
    expect(text).not.toMatch(/查询|还可以问|资料截至/);
  });
});
