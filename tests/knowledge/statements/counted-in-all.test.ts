/** Things counted as a whole and told group by group. */
import { describe, expect, it } from 'vitest';
import { answersFrom } from '../answers-from.ts';

const ask = answersFrom({
  title: '资源县：聚力产业升级',
  publishedOn: '2023-04-11',
  paragraphs: [
    '资源县将发展七大产业，构建“322”产业体系，培育壮大新型储能、智能装备、生物制药三大新兴产业，做强有色金属、食品加工两大支柱产业，提升文化旅游、现代物流两大服务产业。',
    '全县打造五大片区，建设城北、城南两大片区。',
  ],
});

const ALL =
  '新型储能、智能装备、生物制药三大新兴产业，有色金属、食品加工两大支柱产业，文化旅游、现代物流两大服务产业';

describe('counted in all', () => {
  it.each(['资源县要发展的七大产业是哪些', '资源县七大产业有哪些', '资源县七大产业是什么'])(
    '%s',
    (question) => {
      expect(ask(question).text).toBe(ALL);
    },
  );

  it('a group by itself', () => {
    expect(ask('资源县两大支柱产业是哪些').text).toBe('有色金属、食品加工');
  });

  it('no part of them for the whole', () => {
    expect(ask('资源县五大片区是哪些').text).not.toContain('城北');
  });
});
