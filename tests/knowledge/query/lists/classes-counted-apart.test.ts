/** Classes that a clause each has counted, and what is measured of them behind. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const told = figuresOf(
  answersFrom(
    {
      title: '缙云县第九期项目集中开工',
      publishedOn: '2024-10-17',
      paragraphs: [
        '本期缙云县共有项目18个，总投资96.2亿元。从产业看，18个项目中，机械类8个，文旅类6个，现代物流类4个，总投资分别为51.3亿元、27.4亿元、17.5亿元。',
      ],
    },
    {
      title: '遂昌县重大项目工作简报',
      publishedOn: '2024-10-13',
      paragraphs: [
        '一、谋划储备。截至9月30日，遂昌县重大项目储备库入库项目318个，估算总投资864.5亿元。按领域分：交通项目52个，总投资163.2亿元；水利项目71个，总投资94.6亿元。',
        '二、存在问题。镇乡谋划不均衡，北界镇、石练镇入库项目均在15个以上，而有5个乡入库项目不足4个。',
        '三、下步打算。四季度再谋划储备项目40个以上。',
      ],
    },
  ),
);

it.each<[string, readonly string[]]>([
  ['缙云县第九期文旅类项目总投资多少', ['27.4亿元']],
  ['缙云县第九期机械类项目总投资多少', ['51.3亿元']],
  ['缙云县第九期现代物流类项目总投资多少', ['17.5亿元']],
  ['遂昌县储备项目总投资多少', ['864.5亿元']],
  ['遂昌县交通项目总投资多少', ['163.2亿元']],
  ['遂昌县入库项目多少个', ['318个']],
  ['遂昌县储备了多少个项目', ['318个']],
  ['石练镇入库项目多少个', ['15个']],
  ['遂昌县有几个乡入库项目不足4个', ['5个']],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});
