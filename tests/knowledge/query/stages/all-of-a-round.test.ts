/** “三个一批”总投资多少: of all that takes part, and of no single project that is pointed at. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

it('all that takes part in a round is no single project of it', () => {
  const round = figuresOf(
    answersFrom({
      title: '临颍县举行第九期“三个一批”项目建设活动',
      publishedOn: '2024-04-12',
      paragraphs: [
        '此次活动，我县共纳入“三个一批”项目21个，总投资84亿元。',
        '位于王岗镇的休闲食品项目已列入“投产一批”。该项目总投资6.5亿元，今年3月底投产。',
      ],
    }),
  );
  expect(round('临颍县第九期“三个一批”共有多少个项目，总投资多少')).toEqual(['21个', '84亿元']);
});
