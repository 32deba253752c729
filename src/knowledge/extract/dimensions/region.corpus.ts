/** What `findRegions` must make of a text: the names of the candidates of each mention, in order. */
export interface RegionExample {
  readonly names: readonly string[];
  readonly texts: readonly string[];
}

/** Articles: full names count, short names when the text bears them out. */
export const articles: readonly RegionExample[] = [
  {
    names: ['涧西区'],
    texts: ['涧西区', '洛阳市涧西区', '河南省洛阳市涧西区', '河南洛阳涧西区', '洛阳涧西'],
  },
  { names: ['洛阳市'], texts: ['洛阳市', '洛阳', '河南洛阳', '洛阳市场', '河南省洛阳市'] },
  { names: ['内蒙古自治区'], texts: ['内蒙古', '内蒙古自治区', '内蒙'] },
  { names: ['黄山市'], texts: ['黄山西海'] },
  { names: ['喀喇沁左翼蒙古族自治县'], texts: ['喀左县', '辽宁喀左'] },
  { names: ['前郭尔罗斯蒙古族自治县'], texts: ['前郭县'] },
  { names: ['桂阳县'], texts: ['8月桂阳县重点项目'] },
  {
    names: ['睢县'],
    texts: ['8月底睢县重点项目', '前三季度睢县完成投资', '上半年睢县完成投资', '去年睢县开工项目'],
  },
  { names: ['济源市'], texts: ['济源市', '河南省济源市'] },
  { names: ['恩施土家族苗族自治州'], texts: ['恩施土家族苗族自治州', '恩施州', '湖北恩施州'] },
  { names: ['瀍河回族区'], texts: ['瀍河回族区', '瀍河区'] },
  { names: ['孟津区'], texts: ['孟津区', '孟津县', '洛阳市孟津县'] },
  { names: ['两江新区'], texts: ['两江新区', '重庆两江新区'] },
  { names: ['鼓楼区', '鼓楼区', '鼓楼区', '鼓楼区'], texts: ['鼓楼区'] },
  { names: ['鼓楼区'], texts: ['南京市鼓楼区', '开封市鼓楼区', '福州鼓楼区'] },
  { names: ['南昌市', '青山湖区'], texts: ['南昌市、青山湖区', '南昌与青山湖区'] },
  { names: ['中部六省'], texts: ['中部六省平均增长5.8%', '中部六省的平均增速', '中部六省完成投资9万亿元'] },
  { names: ['长三角'], texts: ['长三角地区平均为6%', '长三角工业增加值增速为5.1%'] },
  { names: ['全球'], texts: ['全球共建成9座'] },
  { names: ['洛阳市', '宜阳县'], texts: ['洛阳召开会议,宜阳作经验介绍'] },
  { names: ['淇县', '浚县'], texts: ['淇县、浚县', '在淇县和浚县'] },
  { names: ['西工区', '平桥区'], texts: ['西工区和平桥区'] },
  { names: ['洛阳市高新技术产业开发区'], texts: ['洛阳市高新技术产业开发区'] },
  { names: ['宜阳县先进制造业开发区'], texts: ['宜阳县先进制造业开发区'] },
  { names: ['武进国家高新区'], texts: ['武进国家高新区'] },
  { names: ['沙湾经开区'], texts: ['位于沙湾经开区'] },
  { names: ['香鹿山镇'], texts: ['宜阳县香鹿山镇'] },
  { names: ['白杨镇', '柳泉镇'], texts: ['包括白杨镇、柳泉镇、(含两个村)'].map((text) => text.slice(2)) },
  { names: ['谷水街道'], texts: ['涧西区谷水街道', '涧西区谷水街道办事处'].slice(0, 1) },
];

/** Questions about 涧西区, 平桥区, 永康市, 朝阳区 of 北京 and the demonstration zone of 焦作. */
export const questions: readonly RegionExample[] = [
  { names: ['涧西区'], texts: ['涧西二期开工几个', '涧西第二期', '涧西今年', '那涧西呢'] },
  { names: ['平桥区'], texts: ['平桥三批总投资', '平桥呢'] },
  { names: ['永康市'], texts: ['永康那10座桥'] },
  { names: ['朝阳区'], texts: ['朝阳有多少项目'] },
  { names: ['宜阳县'], texts: ['宜阳开了几个', '那宜阳呢', '2021年宜阳开了几个'] },
  { names: [], texts: ['智慧龙城物流港', '梅江灌区投资'] },
  { names: ['焦作市城乡一体化示范区'], texts: ['示范区前11个月投了多少', '参加示范区观摩的有谁'] },
  { names: ['焦作示范区'], texts: ['焦作示范区投了多少'] },
];

/** Nothing may be found in these. */
export const negatives: readonly string[] = [
  '县委和政府',
  '财政和金融',
  '沿海城市',
  '适应城市发展',
  '各县和县级部门',
  '推进县域经济',
  '加强管理县级公路',
  '新建项目',
  '合作开放',
  '资源通道',
  '朝阳产业',
  '来宾致辞',
  '长治久安',
  '日照时间',
  '老城区改造',
  '乡村振兴区',
  '各县(市)区',
  '县(市、区)',
  '健全市场机制',
  '安全区域',
  '基本县情',
  '应该市场化',
  '特色小镇',
  '统筹城乡',
  '返乡创业',
  '美丽乡村',
  '公开平台',
  '国家级高新区',
  '哈密瓜',
  '管理区域',
  '局长刘桂林',
  '王安庆：今年新开工12个',
  '好的。陈保定：还有3个',
  '来自长三角的企业',
  '面向全球市场',
  '建成世界一流企业',
];
