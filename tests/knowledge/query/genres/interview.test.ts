/** What an interview answers is of what was asked, and of what its first question is about. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';
import { articleRead } from '../../article-of.ts';

const ask = answersFrom({
  title: '让牧区用上稳定电——访玉树市能源局局长扎西东周',
  publishedOn: '2024-08-01',
  paragraphs: [
    '记者：请先介绍一下玉树市农牧区电网改造工程的总体情况。',
    '扎西东周：这项工程2021年9月启动，概算总投资18.4亿元，覆盖8个乡镇。到今年6月底，累计完成投资12.6亿元。',
    '记者：外界很关心巴塘光伏电站项目。',
    '扎西东周：这个项目分两期。一期投资6.2亿元，去年已经并网；二期投资约5.7亿元，装机10万千瓦。',
    '记者：今年还有哪些安排？',
    '扎西东周：今年计划投资3.9亿元，上半年已完成2.3亿元。',
    '[网友“牧场人”]：结古大桥修到哪一步了？',
    '[扎西东周]：州里结古大桥大家很关心。主桥长412米，总投资2.9亿元，我方一侧主体工程已经完工，累计完成投资2.6亿元。',
    '[扎西东周]：交通方面，巴塘机场改扩建总投资5.1亿元，今年计划完成1.2亿元，到5月底完成了3400万元。',
    '[扎西东周]：对进度较快的巴塘酚醛材料基地（1—7月完成1.7亿元）和 P V C 管材厂（总投资8600万元）予以表扬。',
  ],
});

const figures = figuresOf(ask);

describe('an interview', () => {
  it.each<[string, readonly string[]]>([
    ['玉树农牧区电网改造工程概算总投资多少', ['18.4亿元']],
    ['玉树巴塘光伏电站二期投资多少', ['5.7亿元']],
    ['巴塘光伏电站一期投了多少', ['6.2亿元']],
    ['玉树农牧区电网2024年上半年完成投资多少', ['2.3亿元']],
    ['结古大桥已经花进去多少钱了', ['2.6亿元']],
    ['巴塘酚醛材料基地2024年1到7月干了多少投资', ['1.7亿元']],
    ['巴塘机场改扩建到2024年5月底完成多少投资', ['3400万元']],
    ['玉树农牧区电网到2024年6月底累计完成投资多少', ['12.6亿元']],
  ])('%s', (question, texts) => {
    expect(figures(question)).toEqual(texts);
  });

  it.each([
    '玉树城区供水改造工程总投资多少',
    '巴塘光伏电站三期投资多少',
    '玉树污水处理厂二期投资多少',
    '玉树水电站二期投资多少',
  ])('does not tell: %s', (question) => {
    expect(figures(question)).toEqual([]);
  });
});

/** Speakers in brackets, as the record of an online interview writes them. */
const online = figuresOf(
  answersFrom({
    title: '【在线访谈】穆棱市项目建设怎么样了',
    publishedOn: '2019-07-04',
    paragraphs: [
      '[主持人]：现在进度怎么样？',
      '[孙广林]：截至6月25日，已开复工38个，开复工率74.5%；完成投资11.6亿元，占年度计划的43.8%。',
      '[主持人]：下一步呢？',
      '[孙广林]：我们按“一项目一专班”盯，三季度再开8个，力争9月末开复工率超过90%。',
    ],
  }),
);

describe('an interview whose speakers stand in brackets', () => {
  it.each<[string, readonly string[]]>([
    ['截至2019年6月25日穆棱市开复工率是多少', ['74.5%']],
    ['穆棱市开复工率是多少', ['74.5%']],
    ['穆棱市2019年6月底完成投资多少', ['11.6亿元']],
    ['穆棱市9月末开复工率目标多少', ['90%']],
  ])('%s', (question, texts) => {
    expect(online(question)).toEqual(texts);
  });
});

it('is read in which the speakers stand in brackets, one behind the other', () => {
  const lines = [
    '龙游县2019年重点项目在线访谈',
    '2019-05-16 来源：龙游县政府网',
    '',
    '[主持人]今年的盘子是怎么安排的[方远]2019年共安排县重点建设项目132个，总投资640亿元，年度计划投资85亿元。其中计划新开工51个。',
    '[主持人]目前进度如何[方远]1至4月，132个项目完成投资27.4亿元，占年度计划的32.2%。',
  ];
  const article = articleRead('page.txt', lines.join('\n'));
  const told = figuresOf(answersFrom(article));
  expect(told('龙游县2019年安排县重点项目多少个')).toEqual(['132个']);
  expect(told('龙游县2019年1至4月重点项目完成投资多少')).toEqual(['27.4亿元']);
});
