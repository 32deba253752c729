import { figure, type Said } from '../phrase-book.ts';
import type { Corpus, Reading } from '../rule.ts';

const pieces = (number: number, unit: string, base = number, said: Said = {}): Reading =>
  figure('count', number, unit, base, said);

/** Every measure word, and what is counted with it. */
// biome-ignore format: a list
const counted = [
  '个 项目', '项 工程', '家 企业', '户 农家', '人', '名 技术员', '位 专家', '座 桥梁', '处 隐患', '宗 地块', '件 议案',
  '条 线路', '次 调度', '起 事故', '场 推介会', '套 设备', '台 风机', '辆 公交车', '栋 厂房', '幢 住宅', '间 教室', '所 学校',
  '只 羊', '头 牛', '口 井', '份 合同', '册 图书', '篇 论文', '对 夫妻', '组 数据', '支 队伍', '艘 货轮', '架 飞机',
  '张 床', '块 地', '根 桩', '棵 古树', '株 苗', '种 产品', '类 事项', '例 病例', '笔 贷款', '单 交易', '桩 心事',
  '门 课程', '颗 卫星', '枚 公章', '匹 马', '羽 鸽子', '尾 鱼', '箱 货', '盏 路灯', '眼 机井', '孔 涵洞', '樘 门窗',
  '幅 图', '层', '轮 谈判', '款 车型', '趟 列车', '则 消息', '人次', '车次', '架次', '班次', '批次',
  '票', '户次', '件次', '场次', '台次', '项次', '台套', '台(套)', '台（套）', '台/套', '人份', '单元',
  '单位', '部门', '标段', '车道', '床位', '学位', '车位', '泊位', '标箱', '机位', '工位', '席位',
  '岗位', '回路', '教学班', '自然村', '行政村', '片区', '部 电梯', '段 堤防', '片 林地', '排 座椅', '列 动车', '班 学生',
  '村', '乡', '镇', '县', '市', '省', '社区', '街道', '企业', '学校', '项目',
];

const sevenOfEach = counted.map((phrase) => {
  const [unit = '', noun = ''] = phrase.split(' ');
  return { value: pieces(7, unit), texts: [`7${unit}${noun}`, `共有7${unit}`] };
});

export const corpus: Corpus = {
  examples: [
    ...sevenOfEach,
    {
      value: pieces(32, '个'),
      texts: ['32个', '三十二个', '三十二个项目', '32 个', '32个亿元以上项目', '32个亿元产业项目'],
    },
    { value: pieces(126, '项'), texts: ['126项', '一百二十六项', '签约126项'] },
    { value: pieces(2, '家'), texts: ['两家', '2家龙头企业'] },
    { value: pieces(2000, '个'), texts: ['两千个', '2000个', '2,000个'] },
    { value: pieces(2.65, '万口', 26_500), texts: ['2.65万口', '沼气池2.65万口'] },
    { value: pieces(18.6, '万人次', 186_000), texts: ['18.6万人次', '接待游客18.6万人次'] },
    { value: pieces(1.2, '亿人', 1.2e8), texts: ['1.2亿人'] },
    { value: pieces(5, '万户', 50_000), texts: ['五万户', '5万户居民'] },
    {
      value: pieces(1900, '个', 1900, { bound: 'over' }),
      texts: ['1900多个', '1900余个', '超1900个', '约1900多个'],
    },
    { value: pieces(180, '人', 180, { bound: 'over' }), texts: ['180余人', '一百八十余人'] },
    { value: pieces(10, '所', 10, { bound: 'over' }), texts: ['10余所', '十余所高校', '十多所'] },
    { value: pieces(100, '家', 100, { bound: 'over' }), texts: ['百余家', '100余家', '上百余家'] },
    { value: pieces(10, '个', 10, { bound: 'about' }), texts: ['十来个', '约10个', '10个左右', '大概十个'] },
    { value: pieces(11, '个', 11, { upper: 19, bound: 'about' }), texts: ['十几个', '十几个部门'] },
    { value: pieces(2, '个', 2, { upper: 3, bound: 'about' }), texts: ['两三个'] },
    { value: pieces(3, '家', 3, { upper: 5, bound: 'about' }), texts: ['三五家'] },
    { value: pieces(20, '家', 20, { upper: 30, bound: 'about' }), texts: ['二三十家'] },
    { value: pieces(3, '个', 3, { upper: 5 }), texts: ['3—5个', '3至5个', '三到五个', '3个至5个'] },
    {
      value: pieces(200, '个', 200, { bound: 'at-least' }),
      texts: ['200个以上', '不少于200个', '不得少于200个', '不能少于200个'],
    },
    {
      value: pieces(3, '个', 3, { bound: 'at-most' }),
      texts: ['3个以内', '不超过3个', '不能超过3个', '至多三个'],
    },
    { value: pieces(6, '大'), texts: ['六大体系', '6大板块'] },
    { value: pieces(8, '大类'), texts: ['八大类', '8大类商品'] },
    { value: pieces(3, '期'), texts: ['分三期建设', '分为3期', '共三期'] },
    { value: pieces(2, '批'), texts: ['分两批', '共2批', '两批'] },
    { value: pieces(26, '批'), texts: ['接待客商26批', '接待来访企业家26批', '外出考察26批'] },
    { value: pieces(4, '步'), texts: ['分四步实施'] },
    { value: pieces(120, '万', 1_200_000, { bound: 'over' }), texts: ['突破120万', '120余万'] },
  ],
  // biome-ignore format: a list
  negatives: [
    '三门峡市', '五台县', '三台县', '三门县', '七台河市', '五家渠市', '一个节点', '一批项目', '一家人', '一项一项', '统一',
    '第三批', '第2个', '二组', '四套班子', '三位一体', '千家万户', '百家争鸣', '前三名', '后3位', '十九大', '三个一批',
    '“四个一”服务', '2021年', '3月', '5元', '两个一百年', '一次性', '三次产业', '四个半', '5人民币', 'B2座', '两期建设总投资', '两期工程',
    '三台高新区', '来三台投资兴业',
  ],
  gaps: ['数十个', '几百家', '几个'],
};
