import { remembered } from '../../remembered.ts';

/**
 * Words that name one thing: short or spoken, and as articles write it. Either may stand in a question or a page; no synonym inside the longer
 * words of the third column (路 of 道路).
 */
export const synonyms: readonly (readonly [short: string, long: string, within?: RegExp])[] = [
  ['战新', '战略性新兴产业'],
  ['基建', '基础设施'],
  ['固投', '固定资产投资'],
  ['保障房', '保障性住房'],
  ['农发行', '农业发展银行'],
  ['国开行', '国家开发银行'],
  ['喝水', '饮水'],
  ['规上', '规模以上'],
  ['社零', '社会消费品零售'],
  ['农民', '农村居民'],
  ['农村人', '农村居民'],
  ['城里人', '城镇居民'],
  ['外出', '出去'],
  ['走访', '拜访'],
  ['见了', '拜访'],
  ['房子', '商品房'],
  ['房子', '建筑物'],
  ['房子', '房屋'],
  ['返岗', '复岗'],
  ['新来', '新增'],
  ['闲置', '低效'],
  ['执照', '办照'],
  ['省市', '省、市'],
  ['省重点', '省级重点'],
  ['市重点', '市级重点'],
  ['县重点', '县级重点'],
  ['区重点', '区级重点'],
  ['人手', '用工'],
  ['工人', '用工'],
  ['员工', '用工'],
  ['大学', '高校'],
  ['院校', '高校'],
  ['招来', '引进'],
  ['返岗', '用工复岗'],
  ['卖', '销售', /[买专拍变]卖|卖[场点]/],
  ['新修', '新建'],
  ['修', '建设', /[维检装整抢翻]修|修[复编订改]/],
  ['环保', '环境保护'],
  ['路', '公路', /[道线网马电出]路|路[线网段径由灯]/],
  ['高铁', '高速铁路'],
  ['污水站', '污水处理站'],
  ['污水厂', '污水处理厂'],
  ['桥', '桥梁', /桥[梁头面段隧]/],
  ['树', '树木', /树[木种脂立]/],
  ['岗', '岗位', /岗[位前亭]|[返复上下顶轮站]岗/],
  ['粮', '粮食', /粮[食油库仓]/],
  ['厂', '工厂', /厂[房区家址]/],
  ['学校', '中学'],
  ['县城', '城区'],
  ['工业园', '工业园区'],
  ['城建', '城市建设'],
  ['医院', '人民医院'],
  ['央企', '中央企业'],
  ['民企', '民营企业'],
  ['外企', '外资企业'],
  ['外资', '外商投资'],
  ['高企', '高新技术企业'],
  ['专债', '专项债券'],
  ['专项债', '专项债券'],
  ['棚改', '棚户区改造'],
  ['老小区', '老旧小区'],
  ['老旧小区', '老旧住宅小区'],
  ['光伏', '光伏发电'],
  ['风电', '风力发电'],
  ['文旅', '文化旅游'],
  ['技改', '技术改造'],
  ['招商', '招商引资'],
  ['抽蓄', '抽水蓄能'],
  ['受益', '惠及'],
  ['工地', '现场'],
  ['冲刺', '力争'],
  ['车', '车辆', /[车]辆|[火机汽货客列卡]车|车[间位站道库床型桥]/],
  ['进出', '通行', /进出口/],
  ['用地', '土地'],
  ['征地', '征迁'],
  ['双招双引', '招商引资'],
  ['招商', '引进', /招商[局银中]|引进(?:人才|技术|设备|品种)/],
  ['手续', '审批'],
  ['标准厂房', '标准化厂房'],
  ['看', '察看', /[好重待查参收]看|看[好重待中病护守]/],
  ['上级', '中央'],
  ['公司', '企业', /(?:有限|责任|集团|分|总)公司|企业(?:办|家)/],
  ['饭碗', '岗位'],
  ['浇', '灌溉', /浇[筑铸注]/],
  ['满产', '达产'],
  ['沾光', '受益'],
  ['沾光', '惠及'],
  ['上班', '就业'],
  ['现钱', '现金'],
];

/** The words themselves, each way to say them with one synonym put in, and the one with all put in. */
export const variantsOf: (words: string) => readonly string[] = remembered(waysToSay);

function waysToSay(words: string): readonly string[] {
  const fitting = synonyms.filter(([, long, within]) => words.includes(long) || !within?.test(words));
  const variants = fitting.flatMap(([short, long]) => {
    if (words.includes(long)) return [words.replace(long, short)];
    return words.includes(short) ? [words.replace(short, long)] : [];
  });
  const all =
    variants.length < 2
      ? []
      : [
          fitting.reduce(
            (text, [short, long]) => (text.includes(long) ? text : text.replace(short, long)),
            words,
          ),
        ];
  return [words, ...variants, ...all];
}
