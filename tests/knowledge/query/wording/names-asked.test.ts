/** Who asks what a project is called is told a name, and nothing where the page names none. */
import { describe, expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const ask = answersFrom({
  title: '来安县重点项目建设督查通报',
  publishedOn: '2023-09-13',
  paragraphs: [
    '抽查发现汊河镇有1个项目虚报完成投资900万元，已责令核减。',
    '青石微粉智能生产线项目于今年3月试生产，目前月产微粉2000万克拉。',
  ],
});

describe('the name of a project', () => {
  it('is not what was done with it', () => {
    expect(ask('汊河镇虚报投资的那个项目叫什么名字').status).toBe('not_found');
  });
  it('is told where the page names it', () => {
    expect(ask('来安月产微粉2000万克拉的项目叫什么').text).toContain('青石微粉智能生产线项目');
  });
});
