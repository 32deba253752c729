import { figure, type Said } from '../phrase-book.ts';
import type { Corpus, Reading } from '../rule.ts';

const yuan = (number: number, unit: string, base: number, said: Said = {}): Reading =>
  figure('money', number, unit, base, { currency: 'CNY', ...said });

export const corpus: Corpus = {
  examples: [
    { value: yuan(126, '亿元', 12.6e9), texts: ['126亿元', '126 亿元', '总投资126亿元', '一百二十六亿元'] },
    {
      value: yuan(3.26, '亿元', 3.26e8),
      texts: ['3.26亿元', '3．26亿元', '总投资达3.26亿元', '三点二六亿元'],
    },
    { value: yuan(1234.5, '万元', 12_345_000), texts: ['1234.5万元', '1,234.5万元'] },
    { value: yuan(2000, '万元', 2e7), texts: ['2000万元', '两千万元', '2,000万元'] },
    { value: yuan(3, '千万元', 3e7), texts: ['3千万元'] },
    { value: yuan(100, '亿元', 1e10), texts: ['百亿元', '100亿元', '一百亿元'] },
    { value: yuan(2.7, '万亿元', 2.7e12), texts: ['2.7万亿元'] },
    { value: yuan(35_000, '万元', 3.5e8), texts: ['3亿5000万元', '35000万元', '三亿五千万元'] },
    { value: yuan(43_210, '元', 43_210), texts: ['43210元', '人均可支配收入43210元', '43,210元'] },
    { value: yuan(3, '亿元人民币', 3e8), texts: ['3亿元人民币'] },
    { value: yuan(5000, '万人民币', 5e7), texts: ['5000万人民币'] },
    { value: yuan(20, '块钱', 20), texts: ['20块钱', '二十块钱'] },
    { value: yuan(20, '个亿', 2e9), texts: ['20个亿', '二十个亿'] },
    { value: yuan(1, '个亿', 1e8, { bound: 'over' }), texts: ['一个多亿', '1个多亿'] },
    { value: yuan(6000, '万', 6e7), texts: ['6000万投资', '投资额6000万'] },
    { value: yuan(3000, '万', 3e7, { bound: 'at-least' }), texts: ['投资额不少于3000万'] },
    { value: yuan(10, '亿', 1e9, { bound: 'over' }), texts: ['超过十亿', '十多亿'] },
    { value: yuan(5, '分钱', 0.05), texts: ['5分钱', '五分钱'] },
    { value: yuan(5, '角', 0.5), texts: ['5角'] },
    {
      value: yuan(13, '亿元', 1.3e9, { bound: 'about' }),
      texts: ['约13亿元', '大约13亿元', '约为13亿元', '13亿元左右'],
    },
    {
      value: yuan(5, '亿元', 5e8, { bound: 'over' }),
      texts: ['超5亿元', '逾5亿元', '超过5亿元', '5亿多元', '5亿余元', '突破5亿元大关'],
    },
    { value: yuan(4800, '亿元', 4.8e11, { bound: 'over' }), texts: ['4800多亿元', '4800余亿元'] },
    {
      value: yuan(5, '亿元', 5e8, { bound: 'at-least' }),
      texts: ['5亿元以上', '5亿元及以上', '不低于5亿元', '5亿元（含）以上', '不少于5亿元', '至少5亿元'],
    },
    {
      value: yuan(7, '亿元', 7e8, { bound: 'under' }),
      texts: ['近7亿元', '将近7亿元', '接近7亿元', '不足7亿元', '不到7亿元', '低于7亿元'],
    },
    {
      value: yuan(50, '万元', 5e5, { bound: 'at-most' }),
      texts: ['50万元以内', '不超过50万元', '最多50万元', '50万元以下', '控制在50万元'],
    },
    { value: yuan(100, '亿元', 1e10, { bound: 'over' }), texts: ['上百亿元', '百余亿元', '逾百亿元'] },
    { value: yuan(58, '亿元', 5.8e9), texts: ['集中签约58亿元', '不再受资金制约58亿元'] },
    {
      value: yuan(5, '亿元', 5e8, { upper: 8 }),
      texts: ['5—8亿元', '5-8亿元', '5至8亿元', '5亿元至8亿元', '5亿至8亿元', '五至八亿元', '5亿元—8亿元'],
    },
    { value: yuan(300, '亿元', 3e10, { upper: 500 }), texts: ['三到五百亿元', '三百至五百亿元'] },
    { value: yuan(0.5, '亿元', 5e7, { upper: 1 }), texts: ['5000万至1亿元', '5000万元至1亿元'] },
    { value: yuan(2, '亿元', 2e8, { upper: 3, bound: 'about' }), texts: ['两三亿元'] },
    { value: yuan(16.4, '亿', 1.64e9), texts: ['总投资16.4亿', '资金总额达16.4亿'] },
    { value: yuan(500, '亿', 5e10), texts: ['500亿级产业集群'] },
    { value: yuan(6, '亿', 6e8, { bound: 'over' }), texts: ['投资6亿多对旧线进行改造', '投资6亿多'] },
    { value: yuan(1200, '万', 1.2e7), texts: ['听说要投1200万', '补助1200万'] },
    {
      value: figure('money', 7200, '万美元', 7.2e7, { currency: 'USD' }),
      texts: ['7200万美元', '7,200万美元'],
    },
    { value: figure('money', 300, '万美金', 3e6, { currency: 'USD' }), texts: ['300万美金'] },
    { value: figure('money', 2, '亿港元', 2e8, { currency: 'HKD' }), texts: ['2亿港元', '两亿港元'] },
    { value: figure('money', 800, '万港币', 8e6, { currency: 'HKD' }), texts: ['800万港币'] },
    { value: figure('money', 1.1, '亿欧元', 1.1e8, { currency: 'EUR' }), texts: ['1.1亿欧元'] },
    { value: figure('money', 30, '亿日元', 3e9, { currency: 'JPY' }), texts: ['30亿日元'] },
  ],
  // biome-ignore format: a list
  negatives: [
    '三元区', '年产3万吨三元前驱体', '八角种植', '多元化', '二元结构', '3元素', '五角大楼', '三角洲', '6月元旦', '百元店', '亿元以上项目', '千亿强区',
    '14亿中国人', '1.2亿网民', '3单元', '用户突破200万', '人口达120万', '第3元',
  ],
  gaps: ['数十亿元', '几百万元'],
};
