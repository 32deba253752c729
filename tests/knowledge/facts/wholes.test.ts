import { describe, expect, it } from 'vitest';
import { factsOf, pageOf } from './facts-of.ts';

/** What each figure measures, and of what. */
const told = (text: string): readonly (readonly [measure: string, subject: string])[] =>
  factsOf(text).map((fact) => [fact.measure, fact.subject]);

describe('parts of a count', () => {
  it.each<[string, readonly string[]]>([
    [
      '36个项目中，已注册公司28个，已供地19个，已开工15个，开工率41.7%。',
      ['项目', '项目中已注册公司', '项目中已供地', '项目中已开工', '项目'],
    ],
    [
      '尚未开工的27项中，受用地制约15项，其他原因12项。',
      ['尚未开工', '尚未开工中受用地制约', '尚未开工中其他原因'],
    ],
    ['60个项目中，新建35个，已开工22个。', ['项目', '新建项目', '新建项目']],
    ['未开工的19个项目中，缺资金8个。', ['未开工项目', '未开工项目中缺资金']],
  ])('are told from it: %s', (text, subjects) => {
    expect(factsOf(text).map((fact) => fact.subject)).toEqual(subjects);
  });

  it('are in the phase of their whole, not in the headline’s', () => {
    const { facts } = pageOf(['今年复工项目28项，其中产业项目15项、配套项目13项。'], {
      title: '云溪区新开工项目建设提速',
    });
    expect(facts.map((fact) => fact.phase?.value)).toEqual(['resumed', 'resumed', 'resumed']);
  });

  it('are in no phase that their sentence denies', () => {
    const { facts } = pageOf(['尚未开工的27项中，受用地制约15项。'], { title: '云溪县项目开工情况' });
    expect(facts.at(-1)?.phase).toBeUndefined();
  });
});

describe('figures that are only compared with or built upon', () => {
  it('are of their own time', () => {
    const [count, , more] = factsOf('与2023年三季度集中开工的68个、157.3亿元相比，个数增加9个。');
    expect(count?.period?.value).toMatchObject({ from: '2023-07-01', to: '2023-10-01' });
    expect(more?.period?.value.from).toBe('2024-01-01');
  });

  it('lend their subject to none that follow', () => {
    expect(told('在退耕还草工程已完成投资5亿元的基础上，再投资3200万元，加快实施松林防护工程建设。')).toEqual(
      [
        ['完成投资', '退耕还草工程'],
        ['再投资', '松林防护工程'],
      ],
    );
  });
});

describe('a heading inside a paragraph', () => {
  it('ends what was told before it', () => {
    const facts = factsOf(
      '二、分级情况。省重点项目12宗；县重点项目41宗。三、开工情况。全年计划新开工29宗，已开工7宗。',
    );
    expect(facts.map((fact) => fact.level?.value)).toEqual(['province', 'county', undefined, undefined]);
  });
});
